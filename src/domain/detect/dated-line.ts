import { type Day, parseDay } from '../time/day.ts';
import type { ReadAt } from './label-reader.ts';
import { labelsIn } from './labels/labels.ts';
import type { Line } from './page.ts';
import { cleanText, foldText } from './page-text.ts';
import { type DateOrder, readDayAt } from './read-day.ts';

const TWO_DAYS_MS = 172_800_000;

/** The calendar day of an ISO date or date and time, as it is written there. */
function isoDay(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text.slice(0, 10));
}

// A day told from today, of which the markup has the date.
const AGO =
  /^(?:לפני\s(?:\d{1,3}\s)?(?:דקות|שעה|שעות|שעתיים|יום|יומיים|ימים|שבוע|שבועיים|שבועות|חודש|חודשיים|חודשים)|אתמול|היום|today|yesterday|(?:\d{1,3}|an?|one)\s(?:minute|hour|day|week|month)s?\sago|вчера|сегодня|\d{1,3}\s\S{2,8}\sназад)/i;

/** A day, and whether day and month could not be taken for one another. */
export interface Dated {
  readonly day: Day;
  readonly certain: boolean;
}

/** Reads a day at a place in a line, with the help of the markup around it. */
export function readDayIn(line: Line, from: number, order: DateOrder): ReadAt<Dated> | undefined {
  const read = readDayAt(line.folded, from, order);
  const marked = isoDay(line.dateTime);
  if (!read) {
    const ago = marked && AGO.exec(line.folded.slice(from));
    return ago ? { value: { day: marked, certain: true }, end: from + ago[0].length } : undefined;
  }
  // `datetime` is in UTC and may be the day before or after; it still tells day and month apart.
  if (!read.certain && marked) {
    const isFar = Math.abs(Date.parse(marked) - Date.parse(read.day)) > TWO_DAYS_MS;
    return { value: { day: isFar ? marked : read.day, certain: true }, end: read.end };
  }
  return { value: read, end: read.end };
}

/** Reads the day in the text that a template or markup gives for it: an ISO day, or a day after at most a few words. */
export function dayInText(text: string, order: DateOrder): Dated | undefined {
  const iso = isoDay(text.trim());
  if (iso) return { day: iso, certain: true };
  const folded = foldText(cleanText(text.slice(0, 200)));
  for (const label of [...labelsIn(folded, 'orderDate'), ...labelsIn(folded, 'date')]) {
    const read = readDayAt(folded, label.end, order);
    if (read) return read;
  }
  return readDayAt(folded, 0, order);
}
