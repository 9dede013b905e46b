import { cancellationFee } from '../amounts.ts';
import { countBusiness, countDays } from '../count.ts';
import { clock, need } from '../draft.ts';
import { bearsReturn, hasBegun, mayKeep, owesProRata, refundNotice } from '../effect.ts';
import { isContinuing } from '../events.ts';
import { regs } from '../laws.ts';
import type { Cancelling, EffectRule, NoteRule } from '../rule.ts';

const REFUND_BUSINESS_DAYS = 7;
const CHEQUE_DAYS = 5;
const came = {
  channel: 'store',
  kind: 'goods',
  goodsCategory: 'home',
  price: 1700,
  used: false,
  transactionDate: '2026-06-01',
  receivedDate: '2026-06-01',
  asOf: '2026-06-07',
} as const;

const storeFee: EffectRule = {
  id: 'il-store-fee',
  title: 'In-store fee: the lower of 5 % and 100, plus a card-clearing charge if the trader proves it',
  ...regs('5', 'A'),
  follows: ({ isLive }) => isLive,
  uses: ['price', 'reason', 'noticeDate'],
  effect: (cancelling) => {
    const { made, f } = cancelling;
    mayKeep(cancelling, f.price === undefined ? undefined : cancellationFee(f.price));
    made.marks.clearingFeeMayBeAdded = true;
    bearsReturn(cancelling, 'consumer');
  },
  example: {
    inputs: { ...came, price: 199.99 },
    expected: { fee: 10, clearingFeeMayBeAdded: true, rule: ['il-store-fee'] },
  },
};

const storeRefund: EffectRule = {
  id: 'il-store-refund',
  title:
    'In-store refund: in the way paid, at most seven business days; a cleared cheque five, an uncleared one five days after it clears',
  ...regs('3-4', 'A'),
  follows: (cancelling) =>
    cancelling.isLive && (hasBegun(cancelling.f) || refundNotice(cancelling) !== undefined),
  uses: ['noticeDate', 'paymentMethod', 'serviceStarted'],
  effect: (cancelling) => {
    owesProRata(cancelling);
    if (cancelling.f.paymentMethod === 'cheque') refundCheque(cancelling);
    else refundWithin(cancelling, REFUND_BUSINESS_DAYS);
  },
  example: {
    inputs: { ...came, noticeDate: '2026-06-07', paymentMethod: 'cash' },
    expected: { refundDueBy: '2026-06-16', rule: ['il-store-refund'] },
  },
};

function refundWithin(cancelling: Cancelling, days: number): void {
  const { made, f } = cancelling;
  const notice = refundNotice(cancelling);
  if (!notice) return;
  if (isContinuing(f)) made.marks.creditedAtNextCharge = true;
  const [late, early] = (['sunday-to-thursday', 'friday-counts'] as const).map((profile) =>
    countBusiness(notice, days, profile),
  );
  if (late && early) clock(made, 'refundDueBy', storeRefund, f, late, early);
}

/** A cheque that cleared by the notice: five business days. Else five days after it clears, once it has. */
function refundCheque(cancelling: Cancelling): void {
  const { made, f } = cancelling;
  const notice = refundNotice(cancelling);
  if (!notice) return;
  const cleared = f.chequeClearedDate;
  if (cleared === undefined) need(made, 'chequeClearedDate');
  else if (cleared === null) made.marks.refundAfterChequeClears = true;
  else if (cleared <= notice) refundWithin(cancelling, CHEQUE_DAYS);
  else clock(made, 'refundDueBy', storeRefund, f, countDays(cleared, CHEQUE_DAYS));
}

const storeGift: NoteRule = {
  id: 'il-store-gift',
  title: 'Gift receivers may cancel with an exchange slip or other proof, and get the money in cash',
  ...regs('8', 'A'),
  when: (f) => f.channel === 'store' && f.giftReceiver === true,
  example: {
    inputs: { ...came, giftReceiver: true },
    expected: { canCancel: true, notes: ['il-store-gift'] },
  },
};

export const STORE_NOTES = [storeGift];
export const STORE_EFFECTS = [storeFee, storeRefund];
