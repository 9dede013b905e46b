import { type Day, daysBetween } from '../../../domain/time/day.ts';
import { dayIn, type Moment, momentOf, msOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { formatDay, formatOtherOffset, formatTime } from '../../../words/format.ts';
import type { Language, Words } from '../../../words/words.ts';

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

/** Day and hour of a moment on the clocks where it was lived, as people say it; whose clocks, where they are others than these. */
export function spokenMoment(words: Words, moment: Moment, nowMs: number): string {
  const { language } = words;
  const home = localZone();
  const day = datedDay(language, dayIn(moment.zone, msOf(moment)), dayIn(home, nowMs));
  const offset = formatOtherOffset(language, moment, home);
  const time = [formatTime(language, moment), ...(offset === undefined ? [] : [offset])].join(' ');
  return words.say('due.dayAndTime', { day, time });
}

/** Day and hour of an instant on the clocks of this computer, as people say it. */
export function spokenInstant(words: Words, atMs: number, nowMs: number): string {
  const zone = localZone();
  const day = spokenDay(words.language, dayIn(zone, atMs), dayIn(zone, nowMs));
  return words.say('due.dayAndTime', { day, time: formatTime(words.language, momentOf(atMs, zone)) });
}
