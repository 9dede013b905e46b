import { type Day, shiftDay } from '../time/day.ts';
import { dayIn, instantAt } from '../time/moment.ts';

/** The hour at which reminders come, on the clocks that the shopper lives by. */
const MORNING_HOUR = 9;
/** Where that would be too late on the day by the law: the hour of the evening before. */
const EVENING_HOUR = 19;
/** So much of a day has to be left when the shopper hears of it: time to write, or to reach somebody. */
const LEAST_LEFT_MS = 6 * 60 * 60_000;

/** The first nine in the morning, by the clocks of `livesIn`, that is no earlier than the beginning of a day in `zone`. */
function morning(day: Day, zone: string, livesIn: string): { readonly on: Day; readonly atMs: number } {
  const startMs = instantAt(day, 0, zone);
  const on = dayIn(livesIn, startMs);
  const atMs = instantAt(on, MORNING_HOUR, livesIn);
  if (atMs >= startMs) return { on, atMs };
  const next = shiftDay(on, 1);
  return { on: next, atMs: instantAt(next, MORNING_HOUR, livesIn) };
}

/**
 * When a reminder of a day comes, in milliseconds since 1970: at nine by the clocks of `livesIn` while it is that day in
 * `zone`, where the law counts it. Where less than six hours of it would be left then, at seven in the evening before.
 */
export function reminderAt(day: Day, zone: string, livesIn: string): number {
  if (zone === livesIn) return instantAt(day, MORNING_HOUR, zone);
  const { on, atMs } = morning(day, zone, livesIn);
  const isTooLate = instantAt(shiftDay(day, 1), 0, zone) - atMs < LEAST_LEFT_MS;
  return isTooLate ? instantAt(shiftDay(on, -1), EVENING_HOUR, livesIn) : atMs;
}

/** When it is asked what a day brought that is over in `zone`, in milliseconds since 1970: at the next nine in `livesIn`. */
export const askedAt = (day: Day, zone: string, livesIn: string): number =>
  zone === livesIn
    ? instantAt(shiftDay(day, 1), MORNING_HOUR, zone)
    : morning(shiftDay(day, 1), zone, livesIn).atMs;
