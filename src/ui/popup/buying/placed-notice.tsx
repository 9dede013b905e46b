import type { CallInput } from '../../../contract/calls.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { Clipped } from '../clipped.tsx';
import type { Session } from '../session.ts';
import type { PopupState } from '../state.ts';
import { placedText } from './buying-words.ts';
import { placedAlready } from './placed-orders.ts';
import { useBuying } from './use-buying.ts';

interface Props {
  readonly session: Session;
  readonly state: PopupState;
  readonly onShow: (place: CallInput<'case.show'>) => void;
}

/** A word that the same was ordered here already, before it is ordered once more. */
export function PlacedNotice({ session, state, onShow }: Props) {
  const words = useWords();
  const buying = useBuying(session.buying);
  const { shop, page } = state;
  const orders = shop ? placedAlready(shop, page.url, buying.start?.orders ?? [], session.today) : [];
  const [first] = orders;
  if (!shop || !first) return null;
  return (
    <Notice small tone="warn" title={placedText(words, first, shop.offer, session.buying.now())}>
      <div class="buying-placed">
        <Clipped>{first.title}</Clipped>
        <Button look="quiet" small onPress={() => onShow({ caseId: first.caseId })}>
          {words.say('shop.twice.open')}
        </Button>
      </div>
    </Notice>
  );
}
