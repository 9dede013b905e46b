import '../../kit/field.css';
import { isSamePage } from '../../../domain/terms/address.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { PopupState } from '../state.ts';
import type { Buying } from './buying.ts';
import { BuyingRow } from './buying-row.tsx';
import type { BuyingRows, BuyingState } from './buying-state.ts';
import { offerText } from './buying-words.ts';

interface Props {
  readonly buying: Buying;
  readonly popup: PopupState;
  readonly state: BuyingState;
  readonly rows: BuyingRows;
  /** The popup is in the way of what was opened. */
  readonly onLeave: () => void;
}

const errorOf = (state: BuyingState, task: string) =>
  state.error?.task === task ? state.error.code : undefined;

/** The product page or advert as it stands. */
export function PageRow({ buying, popup, state, rows }: Props) {
  const words = useWords();
  const { say } = words;
  const { task, pictures } = state;
  const offer = popup.shop ? offerText(words, popup.shop.offer) : '';
  const isUnderWay = task === 'page';
  return (
    <BuyingRow
      icon="page"
      title={say('shop.page.title')}
      isDone={rows.page}
      onUndo={() => void buying.undo('page')}
      error={errorOf(state, 'page')}
    >
      {offer !== '' && <p class="small">{offer}</p>}
      {!rows.page && (
        <>
          <p class="small muted">{say('shop.page.hint')}</p>
          <Button small busy={task !== undefined} icon="camera" onPress={() => void buying.keepPage('page')}>
            {say(isUnderWay ? 'popup.ways.working.full-page' : 'shop.page.keep')}
          </Button>
          {isUnderWay && pictures && (
            <p class="small" role="status">
              {say('popup.ways.pictures', { count: pictures.done })}
            </p>
          )}
        </>
      )}
    </BuyingRow>
  );
}

/** Terms and cancellation policy: kept here when this is their page, else opened to be kept there. */
export function TermsRow({ buying, popup, state, rows, onLeave }: Props) {
  const { say } = useWords();
  const { task } = state;
  const url = popup.findings.policyUrl?.value;
  const isHere = url !== undefined && isSamePage(url, popup.page.url);
  const isDone = rows.terms === 'kept';
  const open = (address: string): void => {
    buying.openTerms(address).then((isOpen) => isOpen && onLeave());
  };
  const isBusy = task !== undefined;
  return (
    <BuyingRow
      icon="letter"
      title={say('shop.terms.title')}
      isDone={isDone}
      onUndo={state.start?.keptTerms && (() => void buying.undoTerms())}
      error={errorOf(state, 'terms')}
    >
      {!isDone && rows.terms === 'awaited' && <p class="small">{say('shop.terms.awaited')}</p>}
      {!isDone && url === undefined && <p class="small">{say('shop.terms.none')}</p>}
      {!isDone && isHere && (
        <Button small busy={isBusy} icon="camera" onPress={() => void buying.keepPage('terms')}>
          {say(task === 'terms' ? 'popup.ways.working.terms' : 'shop.terms.keepThis')}
        </Button>
      )}
      {!isDone && url !== undefined && !isHere && (
        <>
          <Button small busy={isBusy} icon="external" onPress={() => open(url)}>
            {say(rows.terms === 'awaited' ? 'shop.terms.again' : 'shop.terms.keep')}
          </Button>
          {rows.terms === 'none' && <p class="tiny muted">{say('shop.terms.opens')}</p>}
        </>
      )}
    </BuyingRow>
  );
}

/** The coupon, in the shopper's words. */
export function CouponRow({ buying, state, rows }: Props) {
  const { say } = useWords();
  const { draft, task } = state;
  const text = draft?.coupon ?? '';
  const isBusy = task !== undefined;
  return (
    <BuyingRow
      icon="tag"
      title={say('shop.coupon.title')}
      isDone={rows.coupon}
      onUndo={() => void buying.undo('coupon')}
      error={errorOf(state, 'coupon')}
    >
      {rows.coupon ? (
        <p class="small">
          <bdi>{text}</bdi>
        </p>
      ) : (
        <form
          class="buying-coupon"
          onSubmit={(event) => {
            event.preventDefault();
            const note = say('shop.coupon.note', { text: text.trim() }).replace(/[\u2060\u2066-\u2069]/g, '');
            if (text.trim() !== '' && !isBusy) void buying.keepNote('coupon', note);
          }}
        >
          <input
            class="control"
            name="coupon"
            type="text"
            autocomplete="off"
            maxLength={2_000}
            dir={text === '' ? undefined : 'auto'}
            aria-label={say('shop.coupon.title')}
            placeholder={say('shop.coupon.hint')}
            value={text}
            onInput={(event) => buying.typeCoupon(event.currentTarget.value)}
          />
          <Button submit busy={isBusy || text.trim() === ''}>
            {say(task === 'coupon' ? 'shop.saving' : 'shop.keep')}
          </Button>
        </form>
      )}
    </BuyingRow>
  );
}

/** Prices that were seen elsewhere: they are kept from the popup on the other shop's page. */
export function PricesRow({ rows }: Pick<Props, 'rows'>) {
  const { say } = useWords();
  return (
    <BuyingRow icon="money" title={say('shop.prices.title')} isDone={rows.prices > 0}>
      {rows.prices > 0 && <p class="small">{say('shop.prices.count', { count: rows.prices })}</p>}
      <p class="small muted">{say('shop.prices.hint')}</p>
    </BuyingRow>
  );
}
