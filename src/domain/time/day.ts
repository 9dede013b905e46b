/**
 * A calendar day, `YYYY-MM-DD`, without a time or a zone: what the law counts in.
 * All arithmetic runs on UTC midnights, so the process's own time zone never touches it.
 */
export type Day = string & { readonly __brand: 'Day' };

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const DAY_MS = 86_400_000;
// What is counted on from a day of the far future must have a year of four digits, too.
const SHAPE = /^[12]\d{3}-\d{2}-\d{2}$/;
const SHAPE_OF_COUNTED = /^[1-8]\d{3}-\d{2}-\d{2}$/;

/**
 * Reads `YYYY-MM-DD`; anything else, a day that does not exist (31 February), and one of another time than the years 1000 to
 * 2999 gives undefined.
 */
export const parseDay = (text: unknown): Day | undefined => dayOf(text, SHAPE);

/** The same for a day that may have been counted from another: up to the year 8999. */
export const parseCountedDay = (text: unknown): Day | undefined => dayOf(text, SHAPE_OF_COUNTED);

function dayOf(text: unknown, shape: RegExp): Day | undefined {
  if (typeof text !== 'string' || !shape.test(text)) return undefined;
  const midnight = new Date(`${text}T00:00:00.000Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== text) return undefined;
  return text as Day;
}

/** The day `count` days later (earlier when negative). */
export function shiftDay(day: Day, count: number): Day {
  // Days of UTC are all of one length: counting in milliseconds is exact, and the law counts thousands of them.
  return new Date(dateForFormatting(day).getTime() + count * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  // As above. Both are midnights, so the quotient is whole.
  return (dateForFormatting(to).getTime() - dateForFormatting(from).getTime()) / DAY_MS;
}

/** Day of the week of a calendar day. */
export function weekdayOf(day: Day): Weekday {
  return dateForFormatting(day).getUTCDay() as Weekday;
}

/** The midnight in UTC that stands for a day when a formatter wants a `Date` (use with `timeZone: 'UTC'`). */
export function dateForFormatting(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
