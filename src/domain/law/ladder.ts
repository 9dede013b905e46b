import type { LadderStep } from '../case/case.ts';
import type { Money } from '../case/money.ts';
import type { LetterName } from '../letters/letter-content.ts';
import type { Day } from '../time/day.ts';
import type { Answer, Confidence } from './answer.ts';
import type { ReadFacts } from './country.ts';

/** Every rung that any country's ladder has: screens have words for each. Several can stand on one step. */
export type RungId =
  | 'agent'
  | 'manager'
  | 'demand'
  | 'bank'
  | 'insurance'
  | 'telecom'
  | 'airline'
  | 'members-office'
  | 'council'
  | 'authority'
  | 'card-issuer'
  | 'court';

/** What a rung wants to have ready. */
export type Prepared =
  | 'order-number'
  | 'one-request'
  | 'talks'
  | 'chat'
  | 'order'
  | 'document'
  | 'dates'
  | 'notice'
  | 'notice-proof'
  | 'photos'
  | 'sum'
  | 'statement'
  | 'policy'
  | 'bills'
  | 'ticket'
  | 'delay'
  | 'written-approach'
  | 'letters'
  | 'site'
  | 'not-supplied';

/** Why a rung does not fit, fits for some matters only, or cannot be told yet. */
type FitReason =
  | 'other-sector'
  | 'licence-only'
  | 'members-only'
  | 'no-power-over-airline'
  | 'outside-consumer-law'
  | 'write-first'
  | 'card-unknown'
  | 'not-by-card'
  | 'supply-unknown'
  | 'was-supplied'
  | 'not-late-yet'
  | 'not-for-this'
  | 'sum-unknown'
  | 'cap-unknown'
  | 'cap-contested';

/**
 * Whether a rung is for a case. `limited`: for some matters or businesses only. `later`: once something else was done.
 * `unknown`: a fact decides that nobody gave.
 */
export type RungFit =
  | { readonly fit: 'fits' }
  | { readonly fit: 'limited' | 'later' | 'unknown' | 'not'; readonly why: FitReason }
  /** More is claimed than may be. */
  | { readonly fit: 'not'; readonly why: 'above-cap'; readonly claim: Money; readonly cap: Money };

/** What a rung costs. `share`: percent of what is claimed; `sum` where that is known, `least` at any rate. */
export type RungCost =
  | { readonly is: 'free' }
  /** Free but for the postage of registered mail. */
  | { readonly is: 'postage' }
  | { readonly is: 'fee'; readonly percent: number; readonly least: Money; readonly sum?: Money };

/** What is told of a rung and was not confirmed by anything that was read. */
type RungDoubt = 'time' | 'answer-time' | 'membership' | 'office';

/** Whoever looks into a complaint once the rung's own office did not help. Free, and only of the same sector. */
interface SecondStage {
  readonly id: 'bank-of-israel' | 'capital-market' | 'communications-ministry';
  readonly cost: RungCost;
  readonly doubts: readonly RungDoubt[];
}

/** What a rung looks at. */
export interface LadderSituation {
  /** All that is known of the case, in the words of the law; with the claim, where a sum is at stake. */
  readonly facts: ReadFacts;
  /** The business was approached in writing. */
  readonly hasWritten: boolean;
  readonly today: Day;
}

/** How long the sheet suggests to wait for an answer where no law sets a day: from `least` to `most`. */
interface OurWait {
  readonly least: number;
  readonly most: number;
  readonly counted: 'working-days' | 'days';
}

/** One rung of a country's ladder. Its words stand in the catalogues under its id. */
export interface LadderRung {
  readonly id: RungId;
  readonly step: LadderStep;
  /** The rule of the country's sheet that it stands on. */
  readonly rule: string;
  /** Taken beside the others, at any time it fits; none has to wait for it. */
  readonly isBeside?: true;
  /** The better the sooner: it works on what has not happened yet. */
  readonly isEarly?: true;
  /** Once it is taken there is hardly a way back to talking. */
  readonly isHarsh?: true;
  /** What is sent at it. */
  readonly letter: LetterName;
  readonly wait?: OurWait;
  readonly url?: string;
  /** It is taken on that site, and no letter is sent to anybody. */
  readonly isOnSite?: true;
  /** As it is dialled within the country. */
  readonly phone?: string;
  readonly prepares: readonly Prepared[];
  readonly second?: SecondStage;
  readonly doubts: readonly RungDoubt[];
  readonly confidence: Confidence;
  readonly checkedOn: Day;
  readonly fit: (situation: LadderSituation) => RungFit;
  readonly cost: (situation: LadderSituation) => RungCost;
}

/** Letters that start a clock of the law for the answer: which fact their day is, and where that clock is found. */
export interface AnswerClock {
  readonly letters: readonly LetterName[];
  /** The fact that the day of sending is: sending makes it true, for a case that the clock is for. */
  readonly fact: string;
  /** Whether the law knows this clock in such a case at all. */
  readonly isFor: (facts: ReadFacts) => boolean;
  readonly rights: readonly string[];
  /** The clocks of those answers, of which the first to end counts. */
  readonly clocks: readonly string[];
  /** Whether the law sets this clock for sure, by the answer. */
  readonly holds: (answer: Answer) => boolean;
}

/** The ladder of a country. */
export interface CountryLadder {
  /** In the order in which they are climbed. */
  readonly rungs: readonly LadderRung[];
  readonly clocks: readonly AnswerClock[];
}
