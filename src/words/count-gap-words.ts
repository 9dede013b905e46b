import { type Day, daysBetween } from '../domain/time/day.ts';
import { formatDay } from './format.ts';
import type { Words } from './words.ts';

interface Gap {
  readonly weeks: number;
  readonly from: Day;
  readonly to: Day;
}

/** The most that is told in weeks; nobody knows how long 40 of them are. */
const MOST_WEEKS = 17;
const DAYS_OF_MONTH = 30.44;

/** How much a calendar of a count leaves out, and from which day to which. */
export function gapWords(words: Words, { weeks, from, to }: Gap, today: Day): string {
  const brief = (day: Day): string =>
    day.slice(0, 4) === today.slice(0, 4)
      ? formatDay(words.language, day, 'brief')
      : `${formatDay(words.language, day, 'brief')} ${day.slice(0, 4)}`;
  const days = { from: brief(from), to: brief(to) };
  if (weeks <= MOST_WEEKS) return words.say('rights.gap.weeks', { count: weeks, ...days });
  return words.say('rights.gap.months', {
    count: Math.round(daysBetween(from, to) / DAYS_OF_MONTH),
    ...days,
  });
}
