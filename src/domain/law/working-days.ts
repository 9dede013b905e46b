import { type Day, shiftDay } from '../time/day.ts';
import type { Country } from './country.ts';

/** Longer than any row of days on which nobody works. */
const MOST_MOVED_DAYS = 10;

/** The day so many working days after another, by the country's own working days; where it tells none, every day is one. */
export function workingDaysAfter({ isBusinessDay }: Country, from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; left -= 1) {
    day = shiftDay(day, 1);
    for (let moved = 0; moved < MOST_MOVED_DAYS && isBusinessDay?.(day) === false; moved += 1)
      day = shiftDay(day, 1);
  }
  return day;
}
