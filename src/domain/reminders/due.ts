import type { Case } from '../case/case.ts';
import { assess, zoneOfLaw } from '../law/assess.ts';
import type { Day } from '../time/day.ts';
import { daysBetween, shiftDay } from '../time/day.ts';
import { dayIn, instantAt } from '../time/moment.ts';

/** A day to act by, as a case has it now. */
export interface Due {
  readonly caseId: string;
  readonly right: string;
  readonly dueOn: Day;
  /** The date is the law's last day; false while it is only a safe one and the law's may be later. */
  readonly isLastDay: boolean;
  /** The zone whose civil days count. */
  readonly zone: string;
}

/** From how many days before its date on a case needs attention. */
export const ATTENTION_DAYS = 7;

/** The days to act by of a case, seen from `nowMs`, passed ones included. A closed case has none. */
export function duesOf(subject: Case, nowMs: number): Due[] {
  if (subject.facts.status !== 'open') return [];
  const zone = zoneOfLaw(subject.facts.purchase);
  return assess(subject.facts.purchase, dayIn(zone, nowMs)).flatMap((result) =>
    result.safeBy === undefined
      ? []
      : [
          {
            caseId: subject.id,
            right: result.right,
            dueOn: result.safeBy,
            isLastDay: result.deadline === result.safeBy,
            zone,
          },
        ],
  );
}

/** Whole days left until a date, 0 on the day itself, negative once it has passed. */
export function daysLeft(due: Due, nowMs: number): number {
  return daysBetween(dayIn(due.zone, nowMs), due.dueOn);
}

/** Whether a date makes its case one that needs attention now: within a week, and not passed. */
export function needsAttention(due: Due, nowMs: number): boolean {
  const left = daysLeft(due, nowMs);
  return left >= 0 && left <= ATTENTION_DAYS;
}

/** The instants after `nowMs` at which `needsAttention` of a date changes. */
export function attentionChangesAt(due: Due, nowMs: number): number[] {
  return [shiftDay(due.dueOn, -ATTENTION_DAYS), shiftDay(due.dueOn, 1)]
    .map((day) => instantAt(day, 0, due.zone))
    .filter((atMs) => atMs > nowMs);
}
