import type { Due } from '../reminders/due.ts';
import { dateIsIdentity, isAskedAfter } from '../reminders/reminder.ts';
import type { Day } from '../time/day.ts';

/** A date as a calendar gets it: a whole day with alarms. */
export interface CalendarEvent {
  /** Names the date for good: a file that is imported again changes the event instead of adding one. */
  readonly uid: string;
  readonly day: Day;
  /** What stands in the calendar. */
  readonly title: string;
  /** What stands in it when it is opened; may be of several lines. */
  readonly notes: string;
  /** How many days before it is called to mind, at nine in the morning; 0: on the day, negative: after it. */
  readonly leadDays: readonly number[];
  /** It was dealt with: where it was imported before, it is crossed out or gone and rings no more. */
  readonly isCancelled?: true;
}

/**
 * The event of a date. Its name is made of what the date is of and not of the day, so that a date that moved moves in the
 * calendar too; only where one thing has a date in many months is the day part of the name.
 */
export function calendarEvent(
  due: Pick<Due, 'caseId' | 'kind' | 'subject' | 'dueOn'>,
  words: { readonly title: string; readonly notes: string },
  leadDays: readonly number[],
): CalendarEvent {
  const { caseId, kind, subject, dueOn } = due;
  const name = [kind, subject, ...(dateIsIdentity(kind) ? [dueOn] : []), caseId];
  return {
    uid: `${name.map(encodeURIComponent).join('.')}@tikiya`,
    day: dueOn,
    ...words,
    leadDays: isAskedAfter(kind) ? [...leadDays, -1] : leadDays,
  };
}
