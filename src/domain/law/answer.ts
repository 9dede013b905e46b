import type { Day } from '../time/day.ts';

/** The states of a right, as the rule sheet defines them (part 0.1, rule 2). */
export type ResultState =
  | 'dated'
  | 'open'
  | 'none'
  | 'passed'
  | 'needs-fact'
  | 'contested'
  | 'policy'
  | 'reasonable-time';

/** A: statute text seen … D: one secondary source, M: memory only. See the rule sheet's head. */
export type Confidence = 'A' | 'B' | 'C' | 'D' | 'M';

/** Why a day does not count as the end of a period. */
export type RestReason = 'saturday' | 'holiday' | 'sabbatical';

/** Which days a count of business days takes: the later profile leaves Fridays out. */
export type BusinessProfile = 'sunday-to-thursday' | 'friday-counts';

/** One step of a count, as data, from which screens make sentences in any language. */
export type Step =
  | { readonly step: 'starts-from'; readonly fact: string; readonly day: Day }
  /** `rests`: the days of rest inside the period, which count all the same. */
  | {
      readonly step: 'counts-days';
      readonly days: number;
      readonly from: Day;
      readonly to: Day;
      readonly rests?: readonly Day[];
    }
  /** `rests`: as with days. */
  | {
      readonly step: 'counts-months';
      readonly months: number;
      readonly from: Day;
      readonly to: Day;
      readonly rests?: readonly Day[];
    }
  /** `rests`, here and below: the days between that are passed over. */
  | {
      readonly step: 'counts-non-rest';
      readonly days: number;
      readonly from: Day;
      readonly to: Day;
      readonly rests?: readonly Day[];
    }
  | {
      readonly step: 'counts-business';
      readonly days: number;
      readonly from: Day;
      readonly to: Day;
      readonly profile: BusinessProfile;
      readonly rests?: readonly Day[];
    }
  | { readonly step: 'moves-off'; readonly from: Day; readonly to: Day; readonly because: RestReason }
  | { readonly step: 'earlier-of'; readonly to: Day; readonly other: Day };

/** A name by language code. */
export type LawNames = Readonly<Record<string, string>> & { readonly en: string };

/** What part a rule plays in a result: whether there is a right, until when, or what follows from it. */
export type Role = 'scope' | 'window' | 'effect' | 'note';

/** One reason of a result: the rule applied, where it stands in the law, and the facts and steps it used. */
export interface LawReason {
  readonly role: Role;
  readonly rule: string;
  readonly law: string;
  /** The enactment's name by language; English always, its own language where it is known. */
  readonly lawNames: LawNames;
  readonly section: string;
  /** Items of a schedule that belong to the section, or the schedule alone where that is '-', in each language. */
  readonly schedule?: LawNames;
  readonly sectionUrl: string;
  readonly confidence: Confidence;
  readonly checkedOn: Day;
  readonly facts: readonly { readonly fact: string; readonly value: unknown }[];
  readonly steps: readonly Step[];
}

/** A day by which something must be: `by` by the reading shown as "at the latest", `earliest` by the most cautious. */
export interface Clock {
  /** The rule that sets it. */
  readonly rule: string;
  readonly by: Day;
  readonly earliest: Day;
}

type Sums = Readonly<Record<string, number>>;

/** What the law says about one right. `safeBy <= deadline` whenever both are there. All sums in whole agorot (minor units). */
export interface Answer {
  /** Stable name of the right, such as `cancel` or `technician`. */
  readonly right: string;
  /** The rule that decides. */
  readonly rule: string;
  /** The rule by which there is the right at all, where another one decides until when. */
  readonly grantedBy?: string;
  readonly state: ResultState;
  /** Earliest defensible reading: the day to act by. Also given while a missing fact could only make the date later. */
  readonly safeBy?: Day;
  /** Best reading of the law: its last day. */
  readonly deadline?: Day;
  /** The last day under a reading that is disputed; never to be relied on. */
  readonly contestedUntil?: Day;
  /** True where decisions conflict or the point is not settled. */
  readonly contested?: boolean;
  /** Which way decisions lean, where they conflict. */
  readonly lean?: boolean;
  /** The last day under the shop's own better policy. */
  readonly policyUntil?: Day;
  /** Facts without which the date cannot be told. */
  readonly missing: readonly string[];
  /** Facts nobody gave, without which the result is true only if they are not so. */
  readonly assumed: readonly string[];
  readonly clocks: Readonly<Record<string, Clock>>;
  /** The most that using the right may cost, and what it gives, by name. */
  readonly costs: Sums;
  readonly gives: Sums;
  /** Other things said of this right (`whoBearsReturn`, `proRata`, …), as words and flags. */
  readonly marks: Readonly<Record<string, string | boolean | Readonly<Record<string, boolean | null>>>>;
  readonly reasons: readonly LawReason[];
}

/** An answer with its age: when the text of the rule that decides was last checked, and whether over a year ago. */
export interface CheckedAnswer extends Answer {
  readonly checkedOn: Day;
  readonly stale: boolean;
}

/** Everything that a jurisdiction's law says about a set of facts on a day. */
export interface Assessment {
  readonly jurisdiction: string;
  readonly answers: readonly CheckedAnswer[];
  /** Rules worth knowing here that count no date. */
  readonly notes: readonly LawReason[];
  /** When this jurisdiction's law was last checked, and whether that is more than a year ago. */
  readonly checkedOn: Day;
  readonly stale: boolean;
}

/** What is wrong with a fact. Names the fact, and the other one when two contradict each other. */
export interface FactError {
  readonly fact: string;
  readonly problem:
    | 'unknown-fact'
    | 'unknown-value'
    | 'not-a-day'
    | 'not-a-time'
    | 'not-a-number'
    | 'not-whole'
    | 'in-the-future'
    | 'negative'
    | 'not-a-flag'
    | 'cannot-be-null'
    | 'contradicts';
  readonly other?: string;
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FactError[] };
