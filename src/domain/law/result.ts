import type { Day } from '../time/day.ts';
import type { Confidence, LawNames, ResultState, Step } from './answer.ts';

/** Facts that every purchase has a field for; the engine knows many more, in the words of its vocabulary. */
export type FactName = 'kind' | 'transactionDate' | 'receivedDate' | 'disclosureDate';

const OWN: readonly string[] = [
  'kind',
  'transactionDate',
  'receivedDate',
  'disclosureDate',
] satisfies FactName[];
export const isOwnFact = (fact: string): fact is FactName => OWN.includes(fact);

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
  readonly facts: readonly { readonly fact: string; readonly value: unknown }[];
  readonly steps: readonly Step[];
}

/** What the law says about one right. `safeBy <= deadline` whenever both are there. */
export interface LawResult {
  /** Stable name of the right: `cancel-regret` is cancelling the deal without a reason. */
  readonly right: 'cancel-regret';
  /** The rule that decides; absent while facts contradict each other, since then none does. */
  readonly rule?: string;
  readonly state: ResultState;
  /** Earliest defensible reading: the day to act by. Also given while a missing fact could only make the date later. */
  readonly safeBy?: Day;
  /** Best reading of the law: its last day. */
  readonly deadline?: Day;
  /** Of the facts without which the date cannot be told, those that every purchase has a field for. */
  readonly missing: readonly FactName[];
  /** All of them, in the words of the vocabulary; absent: no others. */
  readonly lacks?: readonly string[];
  /** The last day under a reading that is disputed; never to be relied on. */
  readonly contestedUntil?: Day;
  readonly reasons: readonly Reason[];
}
