import type { Answer } from '../law/answer.ts';
import { citationOf, isSure, rightCitationOf } from '../letters/citable.ts';
import type { Citation } from '../letters/field.ts';
import type { CaseRights, LegalDate } from '../rights/rights-of.ts';
import { wayOutOf, waysOutOf } from '../rights/way-out.ts';
import type { Ending } from '../subscriptions/ending.ts';
import type { Day } from '../time/day.ts';
import type { LawLine, Want } from './script.ts';

const LAW_CURRENCY = 'ILS';

type Find = (answers: readonly Answer[], today: Day, dates: readonly LegalDate[]) => LawLine | undefined;

const about = (answers: readonly Answer[], right: string): Answer | undefined =>
  answers.find((answer) => answer.right === right);

/** The clock by which the money has to be back, where a notice set it going and it is not all back. */
export const refundLine: Find = (answers, today, dates) => {
  for (const answer of waysOutOf(answers)) {
    const isOwed = dates.some((date) => date.right === answer.right && date.clock === 'refundDueBy');
    const due = isOwed ? answer.clocks.refundDueBy : undefined;
    const citation = due && citationOf(answer, due.rule);
    if (citation) return { line: due.by < today ? 'refund-late' : 'refund-due', citation, day: due.by };
  }
  return undefined;
};

/** The right to cancel, where it is there for sure, and was not used yet. */
export const cancelLine: Find = (answers) => {
  const answer = wayOutOf(answers.filter(({ clocks }) => clocks.refundDueBy === undefined));
  const citation = answer && rightCitationOf(answer);
  if (!citation) return undefined;
  const day = answer.state === 'dated' && !answer.contested ? answer.deadline : answer.safeBy;
  return day ? { line: 'cancel-until', citation, day } : { line: 'cancel', citation };
};

const repairLine: Find = (answers, today) => {
  const answer = about(answers, 'warranty-repair');
  const due = answer?.clocks.repairBy?.by ?? answer?.deadline;
  const citation = answer && !answer.contested ? citationOf(answer, answer.rule) : undefined;
  if (!due || !citation) return undefined;
  return { line: due < today ? 'repair-late' : 'repair-by', citation, day: due };
};

/** To tell of a fault is a notice by itself. */
const defectLine: Find = (answers) => {
  const answer = about(answers, 'defect-notice');
  const citation = isSure(answer) ? citationOf(answer, answer.rule) : undefined;
  return citation && { line: 'defect-told', citation };
};

const overchargeLine: Find = (answers) => {
  const answer = about(answers, 'overcharge');
  const due = answer?.clocks.answerBy;
  const citation = due && isSure(answer) ? citationOf(answer, answer.rule) : undefined;
  return due && citation && { line: 'overcharge', citation, day: due.by };
};

const technicianLine: Find = (answers) => {
  const answer = about(answers, 'technician');
  const minor = answer?.gives.compensation ?? 0;
  const citation = minor > 0 && isSure(answer) ? citationOf(answer, answer.rule) : undefined;
  return citation && { line: 'technician', citation, sum: { minor, currency: LAW_CURRENCY } };
};

/** What of the law bears on each request, the strongest first. */
const FOR_WANT: { readonly [One in Want]: readonly Find[] } = {
  cancel: [cancelLine],
  'money-back': [refundLine],
  refund: [overchargeLine, technicianLine, defectLine],
  repair: [repairLine, defectLine],
  replacement: [repairLine, defectLine],
  credit: [technicianLine, overchargeLine],
  'extra-service': [technicianLine, overchargeLine],
  apology: [technicianLine],
  end: [],
  'end-confirm': [],
};

/** The sentence of the law that bears on a request; undefined where none surely does. */
export function lawLineFor(
  want: Want,
  { answers, dates }: CaseRights,
  ending: Ending | undefined,
  today: Day,
): LawLine | undefined {
  if (want === 'end' || want === 'end-confirm') return endLine(ending);
  for (const find of FOR_WANT[want]) {
    const found = find(answers, today, dates);
    if (found) return found;
  }
  return undefined;
}

function endLine(ending: Ending | undefined): LawLine | undefined {
  const citation: Citation | undefined = ending?.citation;
  if (!ending || !citation) return undefined;
  if (ending.mustBeWritten && !ending.isGiven) return { line: 'end-in-writing', citation };
  return { line: ending.isGiven ? 'end-given' : 'end-by', citation, day: ending.latest };
}
