import type { ResultState } from '../law/answer.ts';
import type { Day } from '../time/day.ts';

/** A day that the law names for somebody to act by. */
export interface LegalDate {
  /** The right that it belongs to, as the country names it. */
  readonly right: string;
  /** The name of the answer's clock; absent: the answer's own day. */
  readonly clock?: string;
  readonly rule: string;
  /** Who has to act by then. */
  readonly who: 'shopper' | 'business';
  /** The day to act by, by the earliest defensible reading. Where the business must act it is late only after `lastDay`. */
  readonly safeBy: Day;
  /** The law's last day, where it is known. */
  readonly lastDay?: Day;
  /** How the answer stands; of a clock `dated` or, after its last day, `passed`. */
  readonly state: ResultState;
  /** It was told that nothing came by then: there is nothing left to ask. */
  readonly isMissing?: true;
}
