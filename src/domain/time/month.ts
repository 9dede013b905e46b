import { UTCDate } from '@date-fns/utc';
import { addMonths } from 'date-fns';
import { type Day, shiftDay } from './day.ts';

/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly __brand: 'Month' };

const midnightOf = (day: Day): UTCDate => new UTCDate(`${day}T00:00:00.000Z`);

/** The same day of the month `count` months later, or that month's last day where it has no such day. */
export function shiftMonths(day: Day, count: number): Day {
  return addMonths(midnightOf(day), count).toISOString().slice(0, 10) as Day;
}

/** The month of a day. */
export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;

export const firstDayOf = (month: Month): Day => `${month}-01` as Day;
export const lastDayOf = (month: Month): Day => shiftDay(shiftMonths(firstDayOf(month), 1), -1);

/** The month `count` months later. */
export const monthAfter = (month: Month, count = 1): Month => monthOf(shiftMonths(firstDayOf(month), count));

/** The day of a month with a number, or its last day where it has no such day. */
export function dayOfMonth(month: Month, date: number): Day {
  const last = lastDayOf(month);
  const named = `${month}-${String(date).padStart(2, '0')}` as Day;
  if (named > last) return last;
  return named;
}
