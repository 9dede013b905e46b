import './buying.css';
import { useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { siteNameOf } from '../hindrance.ts';
import type { PopupState } from '../state.ts';
import type { Buying } from './buying.ts';
import { buyingRows } from './buying-state.ts';
import { priceNote } from './buying-words.ts';
import { useBuying } from './use-buying.ts';

interface Props {
  readonly buying: Buying;
  readonly popup: PopupState;
  readonly onOpen: () => void;
}

/** One quiet line in the popup on a page where something is sold: the way to the checklist, and what else fits there. */
export function BuyingLine({ buying, popup, onOpen }: Props) {
  const { say } = useWords();
  const state = useBuying(buying);
  const { shop, match } = popup;
  if (popup.hindrance) return null;
  const rows = buyingRows(state);
  // An earlier order at the same shop is no reason not to look before the next one; the page of that order is.
  const isOrder = match.match === 'case' && match.because === 'order-number';
  if (!rows.isBegun && (shop?.buying === undefined || isOrder)) return null;
  return (
    <>
      <button type="button" class="buying-line" onClick={onOpen}>
        <Icon name={rows.isBegun ? 'check' : 'business'} />
        <span>{rows.isBegun ? say('shop.goOn', { done: rows.done, total: rows.of }) : say('shop.line')}</span>
        <Icon name="next" />
      </button>
      {shop?.buying === 'product' && state.others.length > 0 && <PriceBeside buying={buying} popup={popup} />}
    </>
  );
}

/** Keeps the price of this page beside the case of another shop, where a checklist is under way. */
function PriceBeside({ buying, popup }: Pick<Props, 'buying' | 'popup'>) {
  const words = useWords();
  const { say } = words;
  const { others, beside, task, error } = useBuying(buying);
  const [place, setPlace] = useState<string>();
  const chosen = others.find((one) => one.place === place) ?? others[0];
  if (!chosen || !popup.shop) return null;
  const { offer } = popup.shop;
  if (beside) {
    return (
      <div class="buying-beside" role="status">
        <span class="small">{say('shop.prices.kept', { caseTitle: beside.title })}</span>
        <Button look="quiet" small busy={task !== undefined} onPress={() => void buying.undoBeside()}>
          {say('shop.undo')}
        </Button>
      </div>
    );
  }
  const keep = (): void => {
    void buying.keepBeside(chosen, priceNote(words, offer, siteNameOf(popup.page.url)));
  };
  const isBusy = task !== undefined;
  return (
    <div class="buying-beside">
      {others.length === 1 ? (
        <Button look="quiet" small icon="money" busy={isBusy} onPress={keep}>
          {task === 'beside' ? say('shop.saving') : say('shop.prices.offer', { caseTitle: chosen.title })}
        </Button>
      ) : (
        <>
          <select
            class="control"
            aria-label={say('shop.prices.beside')}
            value={chosen.place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          >
            {others.map((one) => (
              <option key={one.place} value={one.place}>
                {one.title}
              </option>
            ))}
          </select>
          <Button small icon="money" busy={isBusy} onPress={keep}>
            {say(task === 'beside' ? 'shop.saving' : 'shop.prices.keep')}
          </Button>
        </>
      )}
      {error?.task === 'beside' && (
        <Notice small tone="late" urgent>
          {say(`errors.${error.code}`)}
        </Notice>
      )}
    </div>
  );
}
