import type { Day } from '../time/day.ts';
import type { ResultState } from './answer.ts';
import type { LawResult } from './result.ts';

/** What a changed fact did to the first result: its day before and after, and how the right stands now. */
export interface Moved {
  readonly was?: Day;
  readonly now?: Day;
  /** The day is the law's last one, not only a safe one. */
  readonly isLastDay: boolean;
  readonly state: ResultState;
}

const dayOf = (result: LawResult | undefined): Day | undefined => result?.safeBy ?? result?.deadline;

/** What moved between two sets of results; undefined when nothing did. */
export function movedBetween(before: readonly LawResult[], after: readonly LawResult[]): Moved | undefined {
  const [one, other] = [before[0], after[0]];
  if (!other) return undefined;
  const [was, now] = [dayOf(one), dayOf(other)];
  if (was === now && one?.state === other.state && one.deadline === other.deadline) return undefined;
  return {
    ...(was && { was }),
    ...(now && { now }),
    isLastDay: now !== undefined && now === other.deadline,
    state: other.state,
  };
}
