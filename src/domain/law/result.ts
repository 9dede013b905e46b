import type { Day } from '../time/day.ts';
import type { Confidence, LawNames, RestReason, ResultState } from './answer.ts';

export type { Confidence } from './answer.ts';

/** Facts of a purchase that the screens of today can ask for; the engine knows many more (`answer.ts`). */
export type FactName = 'kind' | 'transactionDate' | 'receivedDate' | 'disclosureDate';

/** One step of a count, as data, from which screens make sentences in any language. */
export type CountStep =
  | { readonly step: 'starts-from'; readonly fact: FactName; readonly day: Day }
  /** `rests`: the days of rest inside the period, which count all the same. */
  | {
      readonly step: 'counts-days';
      readonly days: number;
      readonly from: Day;
      readonly to: Day;
      readonly rests?: readonly Day[];
    }
  | { readonly step: 'moves-off'; readonly from: Day; readonly to: Day; readonly because: RestReason };

/** One reason of a result: the rule applied, where it stands in the law, and the facts and steps it used. */
export interface Reason {
  readonly rule: string;
  /** The enactment, and its name by language. */
  readonly law: string;
  readonly lawNames: LawNames;
  readonly section: string;
  readonly sectionUrl: string;
  readonly confidence: Confidence;
  readonly checkedOn: Day;
  readonly facts: readonly { readonly fact: FactName; readonly value: Day | string | null | undefined }[];
  readonly steps: readonly CountStep[];
}

/** What the law says about one right. `safeBy <= deadline` whenever both are there. */
export interface LawResult {
  /** Stable name of the right: `cancel-regret` is the 14-day change of mind. */
  readonly right: 'cancel-regret';
  /** The rule that decides; absent while facts contradict each other, since then none does. */
  readonly rule?: string;
  readonly state: ResultState;
  /** Earliest defensible reading: the day to act by. Also given while a missing fact could only make the date later. */
  readonly safeBy?: Day;
  /** Best reading of the law: its last day. */
  readonly deadline?: Day;
  /** Facts without which the date cannot be told. */
  readonly missing: readonly FactName[];
  readonly reasons: readonly Reason[];
}
