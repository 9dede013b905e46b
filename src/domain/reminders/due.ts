import type { Case } from '../case/case.ts';
import { assess, zoneOfLaw } from '../law/assess.ts';
import type { Day } from '../time/day.ts';
import { daysBetween, shiftDay } from '../time/day.ts';
import { dayIn, instantAt } from '../time/moment.ts';
import type { DueKind } from './reminder.ts';

/** A day to act by, or on which something was to happen, as a case has it now. */
export interface Due {
  readonly caseId: string;
  readonly kind: DueKind;
  /** The right of a deadline; of anything else the id of its entry. */
  readonly subject: string;
  readonly dueOn: Day;
  /** The date is the law's last day; false while it is only a safe one and the law's may be later. True of other kinds. */
  readonly isLastDay: boolean;
  /** The zone whose civil days count. */
  readonly zone: string;
}

/** From how many days before its date on a case needs attention. */
export const ATTENTION_DAYS = 7;

/** From how many days before until how many after its date a case needs attention. After a promise it is asked about. */
const ATTENTION: Readonly<Record<DueKind, { readonly before: number; readonly after: number }>> = {
  deadline: { before: ATTENTION_DAYS, after: 0 },
  promise: { before: 0, after: 14 },
  benefit: { before: ATTENTION_DAYS, after: 0 },
  'bill-check': { before: 0, after: 7 },
};

/** The days to act by of a case by its law, seen from `nowMs`, passed ones included. A closed case has none. */
export function duesOf(subject: Case, nowMs: number): Due[] {
  if (subject.facts.status !== 'open') return [];
  const zone = zoneOfLaw(subject.facts.purchase);
  return assess(subject.facts.purchase, dayIn(zone, nowMs)).flatMap((result) =>
    result.safeBy === undefined
      ? []
      : [
          {
            caseId: subject.id,
            kind: 'deadline',
            subject: result.right,
            dueOn: result.safeBy,
            isLastDay: result.deadline === result.safeBy,
            zone,
          },
        ],
  );
}

/** Whole days left until a date, 0 on the day itself, negative once it has passed. */
function daysLeft(due: Due, nowMs: number): number {
  return daysBetween(dayIn(due.zone, nowMs), due.dueOn);
}

/** Whether a date makes its case one that needs attention now: a deadline within a week, and not passed. */
export const needsAttention = (due: Due, nowMs: number): boolean => asksWith(due, daysLeft(due, nowMs));

/** The same with so many whole days left, negative once it has passed. */
export function asksWith({ kind }: Due, left: number): boolean {
  const { before, after } = ATTENTION[kind];
  return left >= -after && left <= before;
}

/** The instants after `nowMs` at which `needsAttention` of a date changes. */
export function attentionChangesAt(due: Due, nowMs: number): number[] {
  const { before, after } = ATTENTION[due.kind];
  return [shiftDay(due.dueOn, -before), shiftDay(due.dueOn, after + 1)]
    .map((day) => instantAt(day, 0, due.zone))
    .filter((atMs) => atMs > nowMs);
}
