import type { Answer, Assessment, CheckedAnswer, Confidence, LawReason } from '../law/answer.ts';
import type { Citation } from './field.ts';

/** What one source alone says, or memory, is never asserted in a letter. */
const SURE: readonly Confidence[] = ['A', 'B', 'C'];
/** States in which a right is there, as far as its rule alone says. */
const STANDS: readonly Answer['state'][] = ['dated', 'open', 'reasonable-time'];
/** Stands for a rule that no section of the law holds. */
const NO_SECTION = '-';

/** The answer about a right, if the law was asked and has one. */
export const answerAbout = (law: Assessment | undefined, right: string): CheckedAnswer | undefined =>
  law?.answers.find((answer) => answer.right === right);

/** Whether a right surely is there: nothing that decides it is missing, contested, or known from one source only. */
export function isSure(answer: Answer | undefined): answer is Answer {
  if (!answer || answer.contested || !STANDS.includes(answer.state)) return false;
  return citationOf(answer, answer.rule) !== undefined;
}

/** Where a rule stands, as the reasons of an answer give it; undefined where a letter may not assert it. */
export function citationOf(answer: Answer, rule: string): Citation | undefined {
  const reason = answer.reasons.find((one) => one.rule === rule);
  return reason && fromReason(reason);
}

/** Where the right itself stands, whatever rule decides until when: neither an exclusion nor the duty to give a document. */
export const rightCitationOf = (answer: Answer): Citation | undefined =>
  citationOf(answer, answer.grantedBy ?? answer.rule);

function fromReason(reason: LawReason): Citation | undefined {
  if (!SURE.includes(reason.confidence) || reason.section === NO_SECTION) return undefined;
  const { rule, lawNames, section, schedule, sectionUrl, checkedOn } = reason;
  return { rule, lawNames, section, ...(schedule && { schedule }), sectionUrl, checkedOn };
}

/** The rule by which a price bears on what a right costs. */
export const feeCitationOf = (answer: Answer): Citation | undefined => effectOf(answer, 'price');

/** The rule by which a service that began before a deal was cancelled is paid for. */
export const useCitationOf = (answer: Answer): Citation | undefined => effectOf(answer, 'serviceStarted');

/** The rule of what follows from a right that looks at a fact. */
function effectOf(answer: Answer, looksAt: string): Citation | undefined {
  const reason = answer.reasons.find(
    ({ role, facts }) => role === 'effect' && facts.some(({ fact }) => fact === looksAt),
  );
  return reason && fromReason(reason);
}
