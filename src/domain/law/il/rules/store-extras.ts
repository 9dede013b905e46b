import type { Bound } from '../bound.ts';
import { after, event, later } from '../bound.ts';
import { countDays } from '../count.ts';
import type { Facts } from '../facts.ts';
import { cpl, regs } from '../laws.ts';
import type { NoteRule, Rule } from '../rule.ts';

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

export const storeFee: Rule = {
  id: 'il-store-fee',
  title: 'In-store fee: the lower of 5 % and 100, plus a card-clearing charge if the trader proves it',
  ...regs('5', 'A'),
  example: {
    inputs: { ...came, price: 199.99 },
    expected: { fee: 10, clearingFeeMayBeAdded: true, rule: ['il-store-fee'] },
  },
};

export const storeRefund: Rule = {
  id: 'il-store-refund',
  title:
    'In-store refund: in the way paid, at once if possible, at most seven business days; a cleared cheque five',
  ...regs('3-4', 'A'),
  example: {
    inputs: { ...came, noticeDate: '2026-06-07', paymentMethod: 'cash' },
    expected: { refundDueBy: '2026-06-16', rule: ['il-store-refund'] },
  },
};

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

/** The returns sign: the shop's own promise, or the presumption where there is none. */
export const storePolicySign: Rule & {
  readonly applies: (f: Facts) => boolean;
  readonly count: (f: Facts) => Bound;
} = {
  id: 'il-store-policy-sign',
  title:
    'No returns sign: returns are presumed; refused, or against its own sign: seven days from the refusal, the full sum',
  ...cpl('4ג', 'A'),
  applies: (f) => {
    if (f.channel !== 'store' || f.kind !== 'goods' || f.customMade === true || f.perishable === true)
      return false;
    if (f.goodsCategory === 'food' || f.goodsCategory === 'perishable') return false;
    if (f.goodsCategory === 'recordable' && f.opened === true) return false;
    return f.policySign === false || brokeItsSign(f);
  },
  count: (f) => after(later(event(f, 'refusedDate')), (day) => countDays(day, 7)),
  example: {
    inputs: { ...came, goodsCategory: 'swimwear', policySign: false, refusedDate: '2026-06-07' },
    expected: {
      canCancel: true,
      deadline: '2026-06-14',
      deadlineState: 'dated',
      fee: 0,
      rule: ['il-store-policy-sign'],
    },
  },
};

// The sign's own days are the policy's; a refusal within them breaks it.
function brokeItsSign(f: Facts): boolean {
  if (f.policySign !== true || !f.refusedDate || !f.receivedDate || f.policyDays === undefined) return false;
  return f.refusedDate <= countDays(f.receivedDate, f.policyDays).end;
}

export const creditNote: Rule = {
  id: 'il-credit-note',
  title: 'A credit note: the full sum, valid two years at least, no limits on use, small change in cash',
  ...cpl('14ז', 'A'),
  example: {
    topic: 'credit-note',
    inputs: { voucherDate: '2026-06-07' },
    expected: { atLeastUntil: '2028-06-07', rule: ['il-credit-note'] },
  },
};

export const giftCard: Rule = {
  id: 'il-gift-card',
  title: 'A gift card that expires: five years from issue at least, printed on it',
  ...cpl('14ח', 'A'),
  example: {
    topic: 'gift-card',
    inputs: { voucherDate: '2026-06-07' },
    expected: { atLeastUntil: '2031-06-07', rule: ['il-gift-card'] },
  },
};

export const STORE_NOTES = [storeGift];
export const STORE_EXTRAS = [storeFee, storeRefund, storePolicySign, creditNote, giftCard];
