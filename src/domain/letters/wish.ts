import { type Day, shiftDay, weekdayOf } from '../time/day.ts';

const FRIDAY = 5;
const SATURDAY = 6;

/** The day by which the writer asks for an answer, `days` from a day on: never on a Friday or a Saturday. */
export function wishedBy(today: Day, days: number): Day {
  const day = shiftDay(today, days);
  const weekday = weekdayOf(day);
  if (weekday === FRIDAY) return shiftDay(day, 2);
  return weekday === SATURDAY ? shiftDay(day, 1) : day;
}
