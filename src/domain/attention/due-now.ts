import { asksWith, type Due } from '../reminders/due.ts';
import { type DueMark, isSilent, type Marks } from '../reminders/due-mark.ts';
import { dateId, isLate, type Reminder } from '../reminders/reminder.ts';
import { daysBetween } from '../time/day.ts';
import { dayIn } from '../time/moment.ts';
import type { Dated } from './attention.ts';

/** A date that wants something of the shopper now. */
export interface DueItem extends Dated {
  /** Its last reminder came late: nothing of Tikiya ran when it was due. */
  readonly isLate: boolean;
}

/** A date that was answered to, and whose answer can be taken back. */
export interface AnsweredItem extends Dated {
  readonly mark: DueMark;
}

/** What is due of a case, and what of it was answered. */
export interface DueNow {
  readonly now: readonly DueItem[];
  readonly answered: readonly AnsweredItem[];
}

const DAY_MS = 86_400_000;
/** For so long what is dealt with still stands there, so that it can be taken back. */
const DONE_SHOWN_DAYS = 3;
/** For so long after its day a date stands there of which the browser was closed when it should have been told. */
const MISSED_SHOWN_DAYS = 14;

/**
 * What of some dates is due now, the nearest first: what asks for attention, by the rule of the toolbar button, and what
 * passed unseen while nothing of Tikiya ran.
 */
export function dueNow(dues: readonly Due[], marks: Marks, late: ReadonlySet<string>, nowMs: number): DueNow {
  const dated = dues
    .map((due) => ({ due, daysLeft: daysBetween(dayIn(due.zone, nowMs), due.dueOn) }))
    .sort((a, b) => a.daysLeft - b.daysLeft);
  const now: DueItem[] = [];
  const answered: AnsweredItem[] = [];
  for (const one of dated) {
    const id = dateId(one.due);
    const mark = marks.get(id);
    const wasMissed = !mark && late.has(id) && one.daysLeft < 0 && one.daysLeft >= -MISSED_SHOWN_DAYS;
    if (asksWith(one.due, one.daysLeft, nowMs, mark) || wasMissed)
      now.push({ ...one, isLate: !mark && late.has(id) });
    else if (mark && isSilent(mark, nowMs) && isStillShown(mark, nowMs)) answered.push({ ...one, mark });
  }
  return { now, answered };
}

const isStillShown = (mark: DueMark, nowMs: number): boolean =>
  mark.state === 'later' || nowMs - mark.atMs < DONE_SHOWN_DAYS * DAY_MS;

/** The dates (`dateId`) whose last reminder was shown late. */
export function lateDates(reminders: readonly Reminder[]): ReadonlySet<string> {
  const last = new Map<string, Reminder>();
  for (const reminder of reminders) {
    if (reminder.state !== 'shown') continue;
    const id = dateId(reminder);
    if ((last.get(id)?.fireAtMs ?? Number.NEGATIVE_INFINITY) < reminder.fireAtMs) last.set(id, reminder);
  }
  return new Set(
    [...last].filter(([, one]) => isLate(one.fireAtMs, one.doneAtMs ?? one.fireAtMs)).map(([id]) => id),
  );
}
