import type { Entry } from '../../../domain/case/entry.ts';
import type { Marks } from '../../../domain/reminders/due-mark.ts';
import { duesOfCase } from '../../../domain/reminders/dues-of-case.ts';
import { dateId } from '../../../domain/reminders/reminder.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { withContent } from '../due-now/with-content.ts';
import type { CalendarDate } from './calendar-of.ts';

/**
 * The dates of a case that go into calendars, seen from `nowMs`: all that are ahead, those marked as done too, which a file
 * calls off. One list for every file: the same date never stands in one as done and in another as due.
 */
export function calendarDates(
  row: CaseRow,
  entries: readonly Entry[],
  marks: Marks,
  nowMs: number,
): readonly CalendarDate[] {
  const ahead = duesOfCase(row, entries, nowMs)
    .filter(({ dueOn, zone }) => dueOn >= dayIn(zone, nowMs))
    .map((due): CalendarDate => {
      const isDone = marks.get(dateId(due))?.state === 'done';
      return isDone ? { due, isDone } : { due };
    });
  return withContent(ahead, entries);
}
