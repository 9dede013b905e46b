import type { CallInput } from '../../../contract/calls.ts';
import type { Day } from '../../../domain/time/day.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { Clipped } from '../clipped.tsx';
import type { PopupState } from '../state.ts';
import type { Buying } from './buying.ts';
import { placedText } from './buying-words.ts';
import { placedAlready } from './placed-orders.ts';
import { useBuying } from './use-buying.ts';

interface Props {
  readonly buying: Buying;
  /** Today in Israel. */
  readonly today: Day;
  readonly popup: PopupState;
  readonly onShow: (place: CallInput<'case.show'>) => void;
}

/** A word that the same was ordered here already, before it is ordered once more. */
export function PlacedNotice({ buying, today, popup, onShow }: Props) {
  const words = useWords();
  const { start } = useBuying(buying);
  const { shop, page } = popup;
  const orders = shop ? placedAlready(shop, page.url, start?.orders ?? [], today) : [];
  const [first] = orders;
  if (!shop || !first) return null;
  return (
    <Notice small tone="warn" title={placedText(words, first, shop.offer, buying.now())}>
      <div class="buying-placed">
        <Clipped>{first.title}</Clipped>
        <Button look="quiet" small onPress={() => onShow({ caseId: first.caseId })}>
          {words.say('shop.twice.open')}
        </Button>
      </div>
    </Notice>
  );
}
