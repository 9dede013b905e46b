import { calendarEvent } from '../../../domain/calendar/calendar-event.ts';
import { contentOf, stampsFor, vanishedEvents, withDays } from '../../../domain/calendar/calendar-stamps.ts';
import { writeCalendar } from '../../../domain/calendar/write-calendar.ts';
import type { EntryContent } from '../../../domain/case/entry.ts';
import { sha256OfText } from '../../../domain/chain/hash.ts';
import type { Due } from '../../../domain/reminders/due.ts';
import type { ReminderSettings } from '../../../domain/settings/settings.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { StampStore } from '../../../platform/calendar-stamps.ts';
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

/** A case whose dates go into a calendar. */
interface CalendarGround {
  readonly caseTitle: string;
  /** Takes out of a text what nobody is to read; absent: nothing is hidden. */
  readonly hide?: (text: string) => string;
  readonly leadDays: ReminderSettings['leadDays'];
  readonly nowMs: number;
  /** Today where the case is, for the file of all its dates: what went out before and is no date of it any more is called off. */
  readonly wholeOn?: Day;
  /** What is known of the files that went out before. */
  readonly stamps: StampStore;
}

/**
 * The calendar file of some dates of a case; the same dates, unchanged, make the same file. Where reminders of a kind were
 * turned off, the morning of the day still has one.
 */
export async function calendarOf(
  words: Words,
  dates: readonly CalendarDate[],
  { caseTitle, hide = (text) => text, leadDays, nowMs, wholeOn, stamps }: CalendarGround,
): Promise<string> {
  const notes = withoutDirectionControls(words.say('due.calendar.notes'));
  const known = await stamps.read();
  const own = dates.map(({ due, content, isDone }) => {
    const what = dueName(words, due, content);
    const title = hide(withoutDirectionControls(words.say('due.calendar.event', { what, caseTitle })));
    const leads = leadDays[due.kind];
    const event = calendarEvent(due, { title, notes }, leads.length > 0 ? leads : [0]);
    return isDone ? { ...event, isCancelled: isDone } : event;
  });
  const gone = hide(withoutDirectionControls(words.say('due.calendar.vanished', { caseTitle })));
  const events = wholeOn === undefined ? own : [...own, ...vanishedEvents(own, known, wholeOn, gone)];
  const hashed = events.map(async (event) => [event.uid, await sha256OfText(contentOf(event))] as const);
  const made = stampsFor(Object.fromEntries(await Promise.all(hashed)), known, nowMs);
  // Known before the file is there: one that went out unknown would be taken for older than it is.
  await stamps.keep(withDays(made, events));
  return writeCalendar(events, made);
}
