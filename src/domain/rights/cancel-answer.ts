import type { Purchase } from '../case/purchase.ts';
import type { ResultState } from '../law/answer.ts';
import { type FactName, isOwnFact } from '../law/own-facts.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import type { Day } from '../time/day.ts';
import type { CaseRights } from './rights-of.ts';

/** What the law says of cancelling a deal without a reason, as far as one step hangs on it. */
export interface CancelAnswer {
  readonly state: ResultState;
  /** The day to act by: the earliest defensible reading. Also given while a missing fact could only make it later. */
  readonly safeBy?: Day;
  /** The law's last day by its best reading. */
  readonly deadline?: Day;
  /** The last day by the business's own terms, where those are better than the law. */
  readonly policyUntil?: Day;
  /** Facts without which the day cannot be told, of those that every purchase has a field for. */
  readonly missing: readonly FactName[];
}

/**
 * That part of a case's rights. Undefined while it is not known what was bought, and where there is no such right. Facts
 * that contradict each other give no day: they are asked for again.
 */
export function cancelAnswerOf(purchase: Purchase, rights: CaseRights): CancelAnswer | undefined {
  if (factsOfPurchase(purchase).kind === undefined) return undefined;
  if (rights.answers.length === 0 && rights.errors.length > 0)
    return { state: 'needs-fact', missing: rights.errors.filter(isOwnFact) };
  const answer = rights.answers.find(({ right }) => right === 'cancel');
  if (!answer) return undefined;
  const { state, safeBy, deadline, policyUntil, missing } = answer;
  return {
    state,
    ...(safeBy && { safeBy }),
    ...(deadline && { deadline }),
    ...(policyUntil && { policyUntil }),
    missing: missing.filter(isOwnFact),
  };
}
