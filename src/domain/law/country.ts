import type { Day } from '../time/day.ts';
import type { Answer, Confidence, LawReason, Read } from './answer.ts';
import type { CountryLadder } from './ladder.ts';
import type { LongerWindow } from './longer-window.ts';
import type { NoticeWays } from './notice-ways.ts';
import type { SellerDuty } from './seller-duty.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WhoActs } from './who-acts.ts';

/** Facts that a country has read and found to be in order. Only that country makes them, and only it looks inside. */
export type ReadFacts = Readonly<Record<string, unknown>>;

/** What is printed of a rule for review. */
export interface RuleSheet {
  readonly id: string;
  readonly title: string;
  readonly law: string;
  readonly section: string;
  readonly schedule?: string;
  readonly url: string;
  readonly confidence: Confidence;
  readonly checkedOn: Day;
  readonly example: {
    readonly topic?: string;
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly expected: Readonly<Record<string, unknown>>;
  };
}

/** A worked case in the words of the engine. */
export interface ReadCase {
  readonly topic: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The word of the case files for a fact of the engine. */
  readonly nameOf: (fact: string) => string;
  /** The input without which nothing can be said of this case. */
  readonly lacks?: string;
}

/**
 * One jurisdiction's law: what a folder beside `il/` has to give, and its line in `countries.ts`. Facts of a purchase
 * (`Purchase`) keep their names in every country, and the right to change one's mind is `cancel`.
 */
export interface Country {
  /** The jurisdiction as cases name it, such as `IL`. */
  readonly id: string;
  /** The IANA zone in whose civil days its law counts. */
  readonly zone: string;
  /** When its law was last checked. */
  readonly checkedOn: Day;
  readonly vocabulary: Vocabulary;
  /** What can be asked about, as the case files name it; the first is what is meant when none is named. */
  readonly topics: readonly [string, ...string[]];
  readonly rules: readonly RuleSheet[];
  /** Facts from outside, understood and without contradictions, or every error by the name of its fact. */
  readonly read: (input: unknown) => Read<ReadFacts>;
  /** Every right that may apply, the one that decides first; a `topic` narrows it to what was asked. */
  readonly answers: (facts: ReadFacts, today: Day, topic?: string) => readonly Answer[];
  readonly notes: (facts: ReadFacts) => readonly LawReason[];
  /** What a seller at a distance must tell of itself before the deal. */
  readonly sellerDuty?: SellerDuty;
  /** For whom it makes the time to change one's mind longer. */
  readonly longerWindow?: LongerWindow;
  /** The steps that a shopper can take, one after the other. */
  readonly ladder?: CountryLadder;
  /** How a notice of cancellation may be given. */
  readonly noticeWays?: NoticeWays;
  /** Whether businesses can be expected to act on a day. */
  readonly isBusinessDay?: (day: Day) => boolean;
  /** What stands before its telephone numbers when they are dialled from abroad, instead of their leading 0. */
  readonly callingCode?: string;
  /** Whose the days of its answers are; absent: all are the shopper's. */
  readonly whoActs?: WhoActs;
  /** Its rights that are claims against the other side, beside the right to cancel. */
  readonly claims?: readonly string[];
  /** Where the case files have words of their own: a case in those of the engine. `today`: the day to judge by, if any. */
  readonly readCase?: (topic: string, inputs: ReadFacts, today: Day | undefined) => ReadCase;
}
