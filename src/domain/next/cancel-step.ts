import type { Purchase } from '../case/purchase.ts';
import type { CancelAnswer } from '../rights/cancel-answer.ts';
import type { Day } from '../time/day.ts';
import { daysBetween } from '../time/day.ts';

/** A fact that the shopper may say they do not know. */
export type AskedFact = 'receivedDate' | 'disclosureDate';

/** What to do about the right to cancel, with what is needed to say it. */
export type CancelStep =
  | { readonly step: 'ask'; readonly fact: AskedFact; readonly safeBy?: Day }
  /** `isLastDay`: the day is the law's last one, not only a safe one. */
  | {
      readonly step: 'cancel-until';
      readonly day: Day;
      readonly daysLeft: number;
      readonly isLastDay: boolean;
    }
  | { readonly step: 'wait-for-delivery' }
  | { readonly step: 'no-document' }
  | { readonly step: 'find-out'; readonly fact: AskedFact; readonly safeBy?: Day }
  | { readonly step: 'passed'; readonly day: Day | undefined }
  /** The law gives nothing any more, or nothing at all; by the terms of the business itself there is time until this day. */
  | { readonly step: 'own-terms'; readonly day: Day }
  /** Decisions conflict on whether there is the right. */
  | { readonly step: 'contested' }
  /** The law gives no right to change one's mind about such a deal. */
  | { readonly step: 'no-right' }
  /** Facts of another kind than the dates of goods are missing: they are asked for one by one elsewhere. */
  | { readonly step: 'answer-questions' }
  | { readonly step: 'not-computed' };

/** The step by the dates of a purchase. What the shopper said they do not know is not asked again by itself. */
export function cancelStepOf(purchase: Purchase, result: CancelAnswer | undefined, today: Day): CancelStep {
  if (!result) return { step: purchase.kind === 'goods' ? 'not-computed' : 'answer-questions' };
  const { receivedDate, disclosureDate } = purchase;
  const { safeBy, deadline, policyUntil } = result;
  const isOver = result.state === 'passed' || result.state === 'none';
  if (isOver && policyUntil && policyUntil >= today) return { step: 'own-terms', day: policyUntil };
  if (result.state === 'passed') return { step: 'passed', day: safeBy };
  // A document that is not known of can still move a passed day later, so it is asked about first.
  for (const fact of ['receivedDate', 'disclosureDate'] as const) {
    if (result.missing.includes(fact) && !purchase.unknown?.includes(fact))
      return { step: 'ask', fact, ...(safeBy && { safeBy }) };
  }
  const day = safeBy && safeBy >= today ? safeBy : deadline;
  if (day)
    return {
      step: 'cancel-until',
      day,
      daysLeft: daysBetween(today, day),
      isLastDay: day === deadline,
    };
  if (result.state === 'contested') return { step: 'contested' };
  if (result.state === 'none') return { step: 'no-right' };
  // Without a right to be dated, or for want of other facts than these two days.
  const isOfDays = result.state === 'open' || result.missing.some((fact) => fact !== 'kind');
  if (!isOfDays) return { step: result.state === 'needs-fact' ? 'answer-questions' : 'not-computed' };
  // Only the safe date has passed: whether the right is over hangs on the document, so it is still the thing to find.
  if (safeBy) return { step: 'find-out', fact: 'disclosureDate', safeBy };
  if (receivedDate === undefined) return { step: 'find-out', fact: 'receivedDate' };
  if (receivedDate === null) return { step: 'wait-for-delivery' };
  return disclosureDate === null ? { step: 'no-document' } : { step: 'find-out', fact: 'disclosureDate' };
}
