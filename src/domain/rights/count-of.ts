import type { Answer, LawReason, Step } from '../law/answer.ts';
import { type Day, parseDay } from '../time/day.ts';

/** How a day was counted: from which event, and the steps from there to it. */
export interface DayCount {
  /** The rule that counts. */
  readonly reason: LawReason;
  readonly from: Day;
  /** The fact that is the event, where it is known which one it is. */
  readonly fact?: string;
  /** At least one; each goes on from where the one before ended. */
  readonly steps: readonly CountingStep[];
}

/** A step that leads from one day to another. */
export type CountingStep = Exclude<Step, { step: 'starts-from' } | { step: 'earlier-of' }>;

/** How an answer comes to a day of its own or of one of its clocks; undefined where it is no count, but a day as it was given. */
export function countOf(answer: Answer, day: Day): DayCount | undefined {
  const counts = answer.reasons.flatMap(countsIn).filter(({ steps }) => steps.at(-1)?.to === day);
  // The rule that decides explains it best.
  return counts.find(({ reason }) => reason.rule === answer.rule) ?? counts[0];
}

/** The counts in the steps of one rule, in their order. */
function countsIn(reason: LawReason): DayCount[] {
  const counts: { from: Day; fact?: string; steps: CountingStep[] }[] = [];
  for (const step of reason.steps) {
    if (step.step === 'earlier-of') continue;
    if (step.step === 'starts-from') {
      counts.push({ from: step.day, fact: step.fact, steps: [] });
      continue;
    }
    const last = counts.at(-1);
    const goesOn = last && (last.steps.at(-1)?.to ?? last.from) === step.from;
    if (goesOn) last.steps.push(step);
    else counts.push({ from: step.from, ...eventOn(reason, step.from), steps: [step] });
  }
  return counts.filter(({ steps }) => steps.length > 0).map((count) => ({ reason, ...count }));
}

/** The fact of a rule that is this day, where only one is. */
function eventOn({ facts }: LawReason, day: Day): { readonly fact?: string } {
  const [first, ...more] = facts.filter(({ value }) => parseDay(value) === day);
  return first && more.length === 0 ? { fact: first.fact } : {};
}
