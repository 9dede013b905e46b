import { countryOf } from '../law/country-of.ts';
import { type Day, shiftDay, weekdayOf } from '../time/day.ts';

const FRIDAY = 5;
const SATURDAY = 6;
/** Longer than any row of days on which nobody works. */
const MOST_MOVED_DAYS = 10;

/**
 * The day by which the writer asks for an answer, `days` from a day on: moved forward to one on which businesses work in that
 * jurisdiction, never a Friday, a Saturday or a holiday.
 */
export function wishedBy(today: Day, days: number, jurisdiction: string): Day {
  const isBusinessDay = countryOf(jurisdiction)?.isBusinessDay ?? isWeekday;
  const first = shiftDay(today, days);
  for (let moved = 0; moved < MOST_MOVED_DAYS; moved += 1) {
    const day = shiftDay(first, moved);
    if (isBusinessDay(day)) return day;
  }
  return first;
}

const isWeekday = (day: Day): boolean => weekdayOf(day) !== FRIDAY && weekdayOf(day) !== SATURDAY;
