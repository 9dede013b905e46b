import type { Day } from '../../time/day.ts';
import type { Answer, LawReason, Role, Step } from '../answer.ts';
import type { Bound } from './bound.ts';
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
  | { readonly contested: true; readonly lean: boolean };

/** A window in which a deal may be cancelled: when it is the one that applies, and until when. */
export interface WindowRule extends Rule {
  readonly when: (f: Facts) => Verdict;
  readonly count: (f: Facts) => Bound;
}

/** A rule that takes the right away. */
export interface BarRule extends Rule {
  /** `at`: the day by which the right is judged. */
  readonly bars: (f: Facts, at: Day) => Verdict;
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
  const { url, checkedOn } = LAWS[rule.law];
  return {
    role,
    rule: rule.id,
    law: rule.law,
    section: rule.section,
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
  readonly applies: (f: Facts) => boolean;
  readonly answer: (f: Facts, today: Day) => Answer;
}
