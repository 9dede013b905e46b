import type { LawNames } from '../law/answer.ts';
import type { Day } from '../time/day.ts';

/** Which way a line speaks: for the shopper, against, or both ways. */
export type Side = 'for' | 'against' | 'both';

/** Where a rule stands. */
export interface RulePlace {
  readonly lawNames: LawNames;
  readonly section: string;
  readonly schedule?: LawNames;
  readonly sectionUrl: string;
}

/** What a line says; each has its words in `strength.says`. */
type Says =
  | 'in-time'
  | 'notice-in-time'
  | 'no-end-yet'
  | 'reasonable-time'
  | 'too-late'
  | 'no-right'
  | 'their-terms'
  | 'own-policy'
  | 'disputed'
  | 'disputed-for'
  | 'disputed-against'
  | 'claim'
  | 'business-late'
  | 'fact-helps'
  | 'fact-harmless'
  | 'fact-hurts'
  | 'fact-disputed'
  | 'no-document'
  | 'document-unknown'
  | 'notice-way'
  | 'notice-other-way'
  | 'notice-spoken'
  | 'notice-unwritten'
  | 'notice-proof'
  | 'notice-unproven'
  | 'promise-captured'
  | 'promise-remembered'
  | 'call-timed'
  | 'whole-captures'
  | 'cut-captures'
  | 'in-writing'
  | 'nothing-in-writing'
  | 'no-evidence';

/** One thing that speaks for a case or against it, with the rule or the piece of evidence that it rests on. */
export interface StrengthLine {
  readonly says: Says;
  readonly side: Side;
  readonly rule?: RulePlace;
  /** The entry that shows it; neither this nor a rule where something is missing. */
  readonly entryId?: string;
  /** The right that it is about, as the country names it. */
  readonly right?: string;
  /** The fact that it is about, and its value. */
  readonly fact?: string;
  readonly value?: unknown;
  readonly clock?: string;
  readonly day?: Day;
  readonly count?: number;
}
