import { calendarEvent } from '../../../domain/calendar/calendar-event.ts';
import { writeCalendar } from '../../../domain/calendar/write-calendar.ts';
import type { EntryContent } from '../../../domain/case/entry.ts';
import type { Due } from '../../../domain/reminders/due.ts';
import type { ReminderSettings } from '../../../domain/settings/settings.ts';
import { withoutDirectionControls } from '../../../report/text/clean-text.ts';
import { dueName } from '../../../words/due-words.ts';
import type { Words } from '../../../words/words.ts';

/** A date to be put into a calendar, with what the entry says that it is of. */
export interface CalendarDate {
  readonly due: Due;
  readonly content?: EntryContent;
  /** The shopper is done with it. */
  readonly isDone?: true;
}

/** The calendar file of some dates of a case. Where reminders of a kind were turned off, the morning of the day still has one. */
export function calendarOf(
  words: Words,
  caseTitle: string,
  dates: readonly CalendarDate[],
  leadDays: ReminderSettings['leadDays'],
  nowMs: number,
): string {
  const notes = withoutDirectionControls(words.say('due.calendar.notes'));
  const events = dates.map(({ due, content, isDone }) => {
    const what = dueName(words, due, content);
    const title = withoutDirectionControls(words.say('due.calendar.event', { what, caseTitle }));
    const leads = leadDays[due.kind];
    const event = calendarEvent(due, { title, notes }, leads.length > 0 ? leads : [0]);
    return isDone ? { ...event, isCancelled: isDone } : event;
  });
  return writeCalendar(events, nowMs);
}
