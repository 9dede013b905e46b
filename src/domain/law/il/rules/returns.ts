import type { Day } from '../../../time/day.ts';
import type { Answer } from '../../answer.ts';
import { countPlainDays, countPlainMonths } from '../count.ts';
import { clock, draft, draftOf, need } from '../draft.ts';
import type { Facts } from '../facts.ts';
import type { RightRule, Rule } from '../rule.ts';
import { creditNote, giftCard, storePolicySign } from './store-extras.ts';

/** The shop's sign, or its absence: seven days from a refusal, the full sum; before one, returns are presumed. */
const returnBySign: RightRule = {
  ...storePolicySign,
  right: 'return-by-sign',
  topic: 'cancellation',
  applies: storePolicySign.applies,
  answer: (f, today) => {
    if (f.refusedDate === undefined || f.refusedDate === null)
      return draft('return-by-sign', storePolicySign, 'policy', f);
    const at = f.noticeDate && f.noticeDate >= f.refusedDate && f.noticeDate < today ? f.noticeDate : today;
    const made = draftOf('return-by-sign', storePolicySign, storePolicySign.count(f), f, at);
    if (made.state === 'dated') made.sums.fee = 0;
    made.marks.whoBearsReturn = 'consumer';
    return made;
  },
};

const lasting = (rule: Rule, topic: string, right: string, months: number): RightRule => ({
  ...rule,
  right,
  topic,
  applies: () => false,
  answer: (f): Answer => {
    const made = draft(right, rule, f.voucherDate ? 'open' : 'needs-fact', f);
    if (f.voucherDate) clock(made, 'atLeastUntil', rule, f, countPlainMonths(f.voucherDate, months));
    else need(made, 'voucherDate');
    return made;
  },
});

const creditNoteRight = lasting(creditNote, 'credit-note', 'credit-note', 24);
const giftCardRight = lasting(giftCard, 'gift-card', 'gift-card', 60);

/** The last day under the shop's own policy, counted from receipt and never moved: its terms are its own. */
export function policyUntil(f: Facts): Day | undefined {
  const from = f.receivedDate === undefined && f.channel === 'store' ? f.transactionDate : f.receivedDate;
  return from && f.policyDays !== undefined ? countPlainDays(from, f.policyDays).end : undefined;
}

export const RETURN_RIGHTS = [returnBySign, creditNoteRight, giftCardRight];
