import type { Day } from '../../time/day.ts';
import type { Answer, LawReason, Role, Step } from '../answer.ts';
import type { Bound } from './bound.ts';
import type { Draft } from './draft.ts';
import type { Facts, IlFact } from './facts.ts';
import { type Citation, LAWS } from './laws.ts';

/** A worked case in the shape of the case files: what is given and what must come out. Run by the tests, printed in the docs. */
interface Example {
  readonly topic?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** One rule of the sheet: its id, where it stands, and a worked case. The title is for reviewers, never for screens. */
export interface Rule extends Citation {
  readonly id: string;
  readonly title: string;
  readonly example: Example;
}

/** Whether a rule applies; unknown when the facts that decide it are missing; contested with the way decisions lean. */
export type Verdict =
  | boolean
  | { readonly needs: readonly IlFact[] }
  | {
      readonly contested: true;
      readonly lean: boolean;
      /** Acting at once is all that is safe: no day is named. */
      readonly undated?: boolean;
      /** What ended the window is itself disputed: the right may stand although that day is over. */
      readonly reopens?: boolean;
    };

/** What a bar or a window brings along besides its own verdict. */
interface Companions {
  /** Other rules that it rests on. */
  readonly restsOn?: (f: Facts) => readonly Rule[];
  /** The way decisions lean although there is a clear answer. */
  readonly lean?: (f: Facts) => boolean | undefined;
  /** Facts that it takes as not so while nobody says otherwise. */
  readonly assumes?: (f: Facts) => readonly IlFact[];
}

/** A window in which a deal may be cancelled: when it is the one that applies, and until when. */
export interface WindowRule extends Rule, Companions {
  /** The rule that gives the right, where this one stands among those that bound it; it rests on that one. */
  readonly grantedBy?: Rule;
  readonly when: (f: Facts) => Verdict;
  /** `at`: the day by which the right is judged. */
  readonly count: (f: Facts, at: Day) => Bound;
}

/** A rule that takes the right away. */
export interface BarRule extends Rule, Companions {
  /** `at`: the day by which the right is judged. */
  readonly bars: (f: Facts, at: Day) => Verdict;
}

/** A rule by which the supplier's own terms may govern instead of a window. */
export interface PolicyRule extends Rule {
  readonly governs: (f: Facts) => Verdict;
  /** Whether it belongs to the reasons although the statute governs. */
  readonly matters: (f: Facts) => boolean;
}

/** The document that starts a clock. */
export interface DocumentRule extends Rule {
  /** Whether it explains how the bound stands. */
  readonly explains: (bound: Bound, f: Facts) => boolean;
  /** Whether it alone holds the clock. */
  readonly decides: (bound: Bound, f: Facts) => boolean;
}

/** What an effect sees: the answer about the window, which it adds to, and the day by which that was judged. */
export interface Cancelling {
  readonly made: Draft;
  readonly f: Facts;
  readonly at: Day;
  /** Whether there is a right to cancel, or there may be one. */
  readonly isLive: boolean;
}

/** A rule of what follows from cancelling: the fee, the refund, who bears the return. */
export interface EffectRule extends Rule {
  readonly follows: (cancelling: Cancelling) => boolean;
  /** Facts that it looks at. */
  readonly uses: readonly IlFact[];
  readonly effect?: (cancelling: Cancelling) => void;
}

/** A rule that counts no date but is worth knowing when its condition holds. */
export interface NoteRule extends Rule {
  readonly when: (f: Facts) => boolean;
}

/** The rule as a reason of a result. */
export function reasonOf(
  rule: Rule,
  role: Role,
  f: Facts,
  facts: readonly IlFact[] = [],
  steps: readonly Step[] = [],
): LawReason {
  const { url, names, checkedOn } = LAWS[rule.law];
  return {
    role,
    rule: rule.id,
    law: rule.law,
    lawNames: names,
    section: rule.section,
    ...(rule.schedule && { schedule: rule.schedule }),
    sectionUrl: url,
    confidence: rule.confidence,
    checkedOn,
    facts: facts.map((fact) => ({ fact, value: f[fact] })),
    steps,
  };
}

/** A right of its own beside cancelling: when it is worth showing, which topic of the case files asks for it, and its answer. */
export interface RightRule extends Rule {
  readonly right: string;
  readonly topic: string;
  /** Another way out of the same deal, which comes first when it is the better one. */
  readonly isWayOut?: true;
  readonly applies: (f: Facts) => boolean;
  readonly answer: (f: Facts, today: Day) => Answer;
}
