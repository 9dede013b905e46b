import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { Answer } from '../law/answer.ts';
import { withFact } from '../law/purchase-facts.ts';
import { citationOf } from '../letters/citable.ts';
import type { Citation } from '../letters/field.ts';
import { factsSetBySending } from '../letters/sent-facts.ts';
import { type CaseRights, rightsOf } from '../rights/rights-of.ts';
import type { Day } from '../time/day.ts';

/** The rights by which a deal that goes on is ended: that of a gym has a rule of its own, which goes first. */
const WAYS_TO_END = ['end-gym', 'end-continuing'];
/** How the law's answer stands where it tells a day: once the day is over, it has passed. */
const DATED: readonly Answer['state'][] = ['dated', 'passed'];

/** When a deal that goes on ends, by the law. */
export interface Ending {
  /** A notice was given; else it is as if one went out today, by e-mail. */
  readonly isGiven: boolean;
  /** The day from which it has ended by the earliest reading, and the latest one by the law. */
  readonly earliest: Day;
  readonly latest: Day;
  /** A notice by word of mouth is none. */
  readonly mustBeWritten: boolean;
  readonly citation?: Citation;
}

/** The answer about ending a deal that goes on; undefined of any other deal. */
export const endAnswerOf = ({ answers }: CaseRights): Answer | undefined =>
  WAYS_TO_END.map((way) => answers.find(({ right }) => right === way)).find((answer) => answer !== undefined);

/** When a deal ends by the notice that was given, else by one that goes out today; undefined where the law tells no day. */
export function endingOf(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  rights: CaseRights,
  today: Day,
): Ending | undefined {
  const given = madeEnding(endAnswerOf(rights), true);
  if (given) return given;
  const { facts } = subject;
  const sent = Object.entries(factsSetBySending('end-continuing', today, 'email', facts.purchase));
  const purchase = sent.reduce((made, [fact, value]) => withFact(made, fact, value), facts.purchase);
  return madeEnding(endAnswerOf(rightsOf({ facts: { ...facts, purchase } }, entries, today)), false);
}

function madeEnding(answer: Answer | undefined, isGiven: boolean): Ending | undefined {
  if (!answer || answer.contested || !DATED.includes(answer.state)) return undefined;
  if (answer.deadline === undefined) return undefined;
  const { rule, deadline, safeBy = deadline, marks } = answer;
  const citation = citationOf(answer, rule);
  return {
    isGiven,
    earliest: safeBy,
    latest: deadline,
    mustBeWritten: marks.mustBeWritten === true,
    ...(citation && { citation }),
  };
}
