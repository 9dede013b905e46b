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

type NamedDate = Pick<Due, 'caseId' | 'kind' | 'subject' | 'dueOn'>;

/**
 * The name of a date in calendars. It is made of what the date is of and not of the day, so that a date that moved moves in
 * the calendar too; only where one thing has a date in many months is the day part of the name.
 */
export function uidOf({ caseId, kind, subject, dueOn }: NamedDate): string {
  const name = [kind, subject, ...(dateIsIdentity(kind) ? [dueOn] : []), caseId];
  return `${name.map(encodeURIComponent).join('.')}@tikiya`;
}

/** The event of a date. */
export function calendarEvent(
  due: NamedDate,
  words: { readonly title: string; readonly notes: string },
  leadDays: readonly number[],
): CalendarEvent {
  return {
    uid: uidOf(due),
    day: due.dueOn,
    ...words,
    leadDays: isAskedAfter(due.kind) ? [...leadDays, -1] : leadDays,
  };
}
