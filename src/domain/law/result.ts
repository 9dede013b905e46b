import type { Day } from '../time/day.ts';
import type { Confidence, RestReason, ResultState } from './answer.ts';
import type { LawName } from './countries.ts';

export type { Confidence } from './answer.ts';
export type { LawName } from './countries.ts';

/** Facts of a purchase that the screens of today can ask for; the engine knows many more (`answer.ts`). */
export type FactName = 'kind' | 'transactionDate' | 'receivedDate' | 'disclosureDate';

/** One step of a count, as data, from which screens make sentences in any language. */
export type CountStep =
  | { readonly step: 'starts-from'; readonly fact: FactName; readonly day: Day }
  | { readonly step: 'counts-days'; readonly days: number; readonly from: Day; readonly to: Day }
  | { readonly step: 'moves-off'; readonly from: Day; readonly to: Day; readonly because: RestReason };

/** One reason of a result: the rule applied, where it stands in the law, and the facts and steps it used. */
export interface Reason {
  readonly rule: string;
  /** The enactment, by the name under which the catalogues know it. */
  readonly law: LawName;
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
  readonly rule: string;
  readonly state: ResultState;
  /** Earliest defensible reading: the day to act by. Also given while a missing fact could only make the date later. */
  readonly safeBy?: Day;
  /** Best reading of the law: its last day. */
  readonly deadline?: Day;
  /** Facts without which the date cannot be told. */
  readonly missing: readonly FactName[];
  readonly reasons: readonly Reason[];
}
