import type { Case, LadderStep } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { dayOfEntry } from '../ladder/day-of-entry.ts';
import { type NextStepDue, nextStepDue } from '../ladder/next-step-due.ts';
import { refundOwed } from '../ladder/refund-owed.ts';
import type { LawReason } from '../law/answer.ts';
import type { LetterName } from '../letters/letter-content.ts';
import { standingOf } from '../promises/promise.ts';
import { type CancelAnswer, cancelAnswerOf } from '../rights/cancel-answer.ts';
import { rightsOf } from '../rights/rights-of.ts';
import { toldFacts } from '../rights/told-facts.ts';
import { type Day, daysBetween } from '../time/day.ts';
import { type CancelStep, cancelStepOf } from './cancel-step.ts';
import { toldPurchase } from './told-purchase.ts';

/** The one next thing to do in a case, with what is needed to say it. `letter`: what is ready to be written for it. */
export type NextStep =
  | CancelStep
  /** By the law the money should have been back. */
  | {
      readonly step: 'refund-late';
      readonly day: Day;
      readonly days: number;
      readonly reason: LawReason;
      readonly letter: LetterName;
    }
  /** The deal was cancelled; by this day the law wants the money back. */
  | { readonly step: 'refund-wait'; readonly day: Day; readonly daysLeft: number; readonly reason: LawReason }
  /** The day of a promise is over, and nobody said whether it was kept. */
  | { readonly step: 'promise-asked'; readonly text: string; readonly day: Day; readonly entryId: string }
  | { readonly step: 'promise-broken'; readonly text: string; readonly letter: LetterName }
  /** Time for an answer is over: the next step of the ladder is in order. */
  | { readonly step: 'climb'; readonly to: LadderStep; readonly due: NextStepDue }
  /** An answer is waited for. */
  | { readonly step: 'await-answer'; readonly to: LadderStep; readonly due: NextStepDue }
  | { readonly step: 'closed' };

/** From so many days before its last day on, a right that would be lost goes before everything else. */
export const LAST_DAYS = 2;

/** What the next step of a case is read from. */
export interface NextGround {
  readonly step: NextStep;
  /** What the law says of cancelling, by the case and what its entries tell. */
  readonly cancel: CancelAnswer | undefined;
}

/**
 * The next step of a case, the most urgent one of all there are: a right about to be lost, money that the law wants back, a
 * promise whose day is over or that was broken, a step whose time has come, a fact without which no date can be told, a right
 * that runs, an answer to wait for. `entries`: at least those of the `LADDER_KINDS`. `today`: the civil day in the zone of the law.
 */
export function nextStepOf(subject: Pick<Case, 'facts'>, entries: readonly Entry[], today: Day): NextGround {
  const rights = rightsOf(subject, entries, today);
  // An entry that cannot be true must not hide what holds without it.
  const purchase = rights.errors.length > 0 ? subject.facts.purchase : toldPurchase(subject, entries);
  const cancel = cancelAnswerOf(purchase, rights);
  if (subject.facts.status === 'closed') return { step: { step: 'closed' }, cancel };
  const steps = stepsOf(subject, entries, cancelStepOf(purchase, cancel, today), today);
  const [step] = steps.sort((a, b) => urgencyOf(a) - urgencyOf(b));
  return { step: step ?? { step: 'not-computed' }, cancel };
}

/** The most urgent first. */
const ORDER = [
  'refund-late',
  'promise-asked',
  'promise-broken',
  'climb',
  'ask',
  'cancel-until',
  'own-terms',
  'refund-wait',
  'wait-for-delivery',
  'no-document',
  'find-out',
  'await-answer',
  'passed',
  'contested',
  'no-right',
  'answer-questions',
  'not-computed',
  'closed',
] as const satisfies readonly NextStep['step'][];

const urgencyOf = (next: NextStep): number =>
  next.step === 'cancel-until' && next.daysLeft <= LAST_DAYS ? -1 : ORDER.indexOf(next.step);

/** Of every kind the one step that there is, in no order. */
function stepsOf(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  cancel: CancelStep,
  today: Day,
): NextStep[] {
  const { noticeDate } = toldFacts(subject, entries);
  // Once notice was given the days of the window decide nothing any more.
  const isCancelled = typeof noticeDate === 'string' && noticeDate <= today;
  const due = nextStepDue(subject, entries, today);
  return [
    ...(isCancelled && !STAYS.includes(cancel.step) ? [] : [cancel]),
    ...refundSteps(subject, entries, today),
    ...promiseSteps(subject, entries, today),
    ...(due ? [climbStep(due, today)] : []),
  ];
}

/** What is said of the dates although notice was given. */
const STAYS: readonly CancelStep['step'][] = ['answer-questions', 'contested', 'no-right', 'not-computed'];

function climbStep(due: NextStepDue, today: Day): NextStep {
  return { step: due.dueOn <= today ? 'climb' : 'await-answer', to: due.step, due };
}

function refundSteps(subject: Pick<Case, 'facts'>, entries: readonly Entry[], today: Day): NextStep[] {
  const owed = refundOwed(subject, entries, today);
  if (!owed) return [];
  const { by: day, reason } = owed;
  if (day >= today) return [{ step: 'refund-wait', day, daysLeft: daysBetween(today, day), reason }];
  // Reminded since, the answer to that is waited for.
  if (wasSent(subject, entries, 'refund-reminder', day)) return [];
  return [{ step: 'refund-late', day, days: daysBetween(day, today), reason, letter: 'refund-reminder' }];
}

/** Whether a letter went out after a day. */
const wasSent = (
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  letter: LetterName,
  after: Day,
): boolean =>
  entries.some(
    (entry) =>
      entry.content.kind === 'letter' &&
      entry.content.letter === letter &&
      dayOfEntry(subject, entry) > after,
  );

function promiseSteps(subject: Pick<Case, 'facts'>, entries: readonly Entry[], today: Day): NextStep[] {
  const { asked, broken } = standingOf(entries, today);
  const [overdue] = asked;
  const [last] = broken;
  const steps: NextStep[] = [];
  if (overdue?.content.dueOn) {
    const { id, content } = overdue;
    steps.push({ step: 'promise-asked', text: content.text, day: overdue.content.dueOn, entryId: id });
  }
  if (last && !wasAnswered(subject, entries, last)) {
    steps.push({ step: 'promise-broken', text: last.content.text, letter: 'promise-broken' });
  }
  return steps;
}

/** Whether anything was sent since it was known that a promise was broken: each letter tells of it. */
function wasAnswered(
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  promise: Entry & { readonly content: { readonly settledOn?: Day } },
): boolean {
  const since = promise.content.settledOn ?? dayOfEntry(subject, promise);
  return entries.some(
    (entry) =>
      (entry.content.kind === 'letter' || entry.content.kind === 'step') &&
      dayOfEntry(subject, entry) >= since,
  );
}
