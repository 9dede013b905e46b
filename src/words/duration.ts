import type { Words } from './words.ts';

const MINUTE_MS = 60_000;
const MINUTES_IN_HOUR = 60;

/**
 * A length of time in words: "1 h 52 min", "12 min", below a minute "40 s". Whole minutes that have gone by, as a clock
 * shows them. `ms`: milliseconds, never negative.
 */
export function formatDuration(words: Words, ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  if (minutes < 1) return words.say('call.seconds', { seconds: Math.floor(ms / 1000) });
  const hours = Math.floor(minutes / MINUTES_IN_HOUR);
  const rest = minutes % MINUTES_IN_HOUR;
  if (hours === 0) return words.say('call.minutes', { minutes });
  return rest === 0
    ? words.say('call.hours', { hours })
    : words.say('call.hoursMinutes', { hours, minutes: rest });
}

/** A running clock: `12:05`, from an hour on `1:02:05`. `ms`: milliseconds, never negative. */
export function formatClock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (count: number): string => String(count).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
