import type { Day } from '../../../time/day.ts';
import { AMOUNT, shareUpTo } from '../amounts.ts';
import { after, event, later } from '../bound.ts';
import { countDays, countPlainDays, countPlainMonths } from '../count.ts';
import { clock, draft, draftOf, need } from '../draft.ts';
import type { Facts } from '../facts.ts';
import { cpl } from '../laws.ts';
import type { RightRule, Rule } from '../rule.ts';

const REFUSAL_DAYS = 7;

/** The shop's sign, or its absence: seven days from a refusal, the full sum; before one, returns are presumed. */
const storePolicySign: RightRule = {
  id: 'il-store-policy-sign',
  title:
    'No returns sign: returns are presumed; refused, or against its own sign: seven days from the refusal, the full sum',
  ...cpl('4ג', 'A'),
  right: 'return-by-sign',
  topic: 'cancellation',
  isWayOut: true,
  applies: (f) => {
    if (f.channel !== 'store' || f.kind !== 'goods' || f.customMade === true || f.perishable === true)
      return false;
    if (f.goodsCategory === 'food' || f.goodsCategory === 'perishable') return false;
    if (f.goodsCategory === 'recordable' && f.opened === true) return false;
    return f.policySign === false || brokeItsSign(f);
  },
  answer: (f, today) => {
    if (!f.refusedDate) return draft('return-by-sign', storePolicySign, 'policy', f);
    const at = f.noticeDate && f.noticeDate >= f.refusedDate && f.noticeDate < today ? f.noticeDate : today;
    const bound = after(later(event(f, 'refusedDate')), (day) => countDays(day, REFUSAL_DAYS));
    const made = draftOf('return-by-sign', storePolicySign, bound, f, at);
    // A recordable that was opened is left out, and nobody said.
    if (made.state === 'dated' && f.goodsCategory === 'recordable' && f.opened === undefined) {
      made.state = 'needs-fact';
      delete made.deadline;
      need(made, 'opened');
    }
    if (made.state === 'dated') made.costs.fee = 0;
    made.marks.whoBearsReturn = 'consumer';
    return made;
  },
  example: {
    inputs: {
      channel: 'store',
      kind: 'goods',
      goodsCategory: 'swimwear',
      price: 1700,
      used: false,
      transactionDate: '2026-06-01',
      receivedDate: '2026-06-01',
      policySign: false,
      refusedDate: '2026-06-07',
      asOf: '2026-06-07',
    },
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

/** A voucher that must stay good for so many months from its day. `price` is its sum. */
function lasting(
  base: Rule,
  right: string,
  months: number,
  more: (f: Facts) => Record<string, number>,
): RightRule {
  return {
    ...base,
    right,
    topic: right,
    applies: (f) => f.voucherKind === right && Boolean(f.voucherDate),
    answer: (f) => {
      const made = draft(right, base, f.voucherDate ? 'open' : 'needs-fact', f);
      if (f.voucherDate) clock(made, 'atLeastUntil', base, f, countPlainMonths(f.voucherDate, months));
      else need(made, 'voucherDate');
      Object.assign(made.gives, more(f));
      return made;
    },
  };
}

const creditNote: RightRule = lasting(
  {
    id: 'il-credit-note',
    title:
      'A credit note: the full sum, valid two years at least, no limits on use, change in cash up to the lower of 5 % and 100',
    ...cpl('14ז', 'A'),
    example: {
      topic: 'credit-note',
      inputs: { voucherDate: '2026-06-07', price: 300 },
      expected: { atLeastUntil: '2028-06-07', changeInCashUpTo: 15, rule: ['il-credit-note'] },
    },
  },
  'credit-note',
  24,
  (f) => (f.price === undefined ? {} : { changeInCashUpTo: shareUpTo(f.price, AMOUNT.changeInCashMost) }),
);

const giftCard: RightRule = lasting(
  {
    id: 'il-gift-card',
    title: 'A gift card that expires: five years from issue at least, printed on it',
    ...cpl('14ח', 'A'),
    example: {
      topic: 'gift-card',
      inputs: { voucherDate: '2026-06-07' },
      expected: { atLeastUntil: '2031-06-07', rule: ['il-gift-card'] },
    },
  },
  'gift-card',
  60,
  () => ({}),
);

/** The last day under the shop's own policy, counted from receipt and never moved: its terms are its own. */
export function policyUntil(f: Facts): Day | undefined {
  const from = f.receivedDate === undefined && f.channel === 'store' ? f.transactionDate : f.receivedDate;
  return from && f.policyDays !== undefined ? countPlainDays(from, f.policyDays).end : undefined;
}

export const RETURN_RIGHTS = [storePolicySign, creditNote, giftCard];
