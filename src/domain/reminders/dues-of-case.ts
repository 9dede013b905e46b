import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { nextStepDue } from '../ladder/next-step-due.ts';
import { zoneOfLaw } from '../law/zone-of-law.ts';
import { dayIn } from '../time/moment.ts';
import type { Due } from './due.ts';
import { entryDues } from './entry-dues.ts';
import { followUps } from './follow-ups.ts';
import { duesOf } from './legal-dues.ts';
import { dateId } from './reminder.ts';
import { termDues } from './term-dues.ts';

/**
 * Every date of a case, seen from `nowMs`, passed ones included: of its law, of its entries, of its term, of the ladder. One rule for
 * reminders, the toolbar button and every list. `entries`: at least those of the `DATED_KINDS`. A closed case has none.
 */
export function duesOfCase(subject: Case, entries: readonly Entry[], nowMs: number): Due[] {
  const answersIn = (told: readonly Entry[]): Due[] => [
    ...duesOf(subject, nowMs, told),
    ...stepDues(subject, told, nowMs),
  ];
  const answers = answersIn(entries);
  const becauseOf = (letter: Entry): readonly Due[] => {
    const without = new Set(answersIn(entries.filter((entry) => entry !== letter)).map(dateId));
    return answers.filter((due) => !without.has(dateId(due)));
  };
  const all = [...answers, ...entryDues(subject, entries, nowMs), ...termDues(subject, entries, nowMs)];
  return [...all, ...followUps(subject, entries, { all, becauseOf })];
}

function stepDues(subject: Case, entries: readonly Entry[], nowMs: number): Due[] {
  const zone = zoneOfLaw(subject.facts.purchase);
  const next = nextStepDue(subject, entries, dayIn(zone, nowMs));
  if (!next) return [];
  const { step: name, dueOn, basis } = next;
  return [
    { caseId: subject.id, kind: 'step', subject: name, dueOn, isLastDay: true, zone, step: { name, basis } },
  ];
}
