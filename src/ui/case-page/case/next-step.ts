import type { CaseFacts } from '../../../domain/case/case.ts';
import type { LawResult } from '../../../domain/law/result.ts';
import type { Day } from '../../../domain/time/day.ts';
import { daysBetween } from '../../../domain/time/day.ts';

/** A fact that the shopper may say they do not know. */
export type AskedFact = 'receivedDate' | 'disclosureDate';

/** The one next thing to do in a case, with what is needed to say it. */
export type NextStep =
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
  | { readonly step: 'not-computed' }
  | { readonly step: 'closed' };

/**
 * The next step. `unknown` holds the facts to which the shopper answered "I don't know" now: they are not asked again
 * on this visit, and stay unknown.
 */
export function nextStepOf(
  facts: CaseFacts,
  results: readonly LawResult[],
  today: Day,
  unknown: ReadonlySet<AskedFact>,
): NextStep {
  if (facts.status === 'closed') return { step: 'closed' };
  const result = results[0];
  if (!result) return { step: 'not-computed' };
  const { receivedDate, disclosureDate } = facts.purchase;
  const { safeBy, deadline } = result;
  if (result.state === 'passed') return { step: 'passed', day: safeBy };
  // A document that is not known of can still move a passed day later, so it is asked about first.
  for (const fact of ['receivedDate', 'disclosureDate'] as const) {
    if (result.missing.includes(fact) && !unknown.has(fact))
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
  // Only the safe date has passed: whether the right is over hangs on the document, so it is still the thing to find.
  if (safeBy) return { step: 'find-out', fact: 'disclosureDate', safeBy };
  if (receivedDate === undefined) return { step: 'find-out', fact: 'receivedDate' };
  if (receivedDate === null) return { step: 'wait-for-delivery' };
  return disclosureDate === null ? { step: 'no-document' } : { step: 'find-out', fact: 'disclosureDate' };
}
