import { type Day, daysBetween } from '../../../domain/time/day.ts';
import { formatDay } from '../../../words/format.ts';
import type { Language } from '../../../words/words.ts';

/** A day as people say it: the weekday within the coming week, else weekday and date, with the year only when it is another. */
export function spokenDay(language: Language, day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days >= 0 && days < 7) return formatDay(language, day, 'weekday');
  return datedDay(language, day, today);
}

/** The same, today and tomorrow by their names. */
export function comingDay(language: Language, day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days !== 0 && days !== 1) return spokenDay(language, day, today);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** Weekday and date, with the year only when it is not this one. */
export function datedDay(language: Language, day: Day, today: Day): string {
  return formatDay(language, day, day.slice(0, 4) === today.slice(0, 4) ? 'near' : 'long');
}
