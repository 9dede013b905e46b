import type { Day } from '../../time/day.ts';
import { shiftDay } from '../../time/day.ts';
import type { BusinessProfile, Step } from '../answer.ts';
import { isBusinessDay, isFriday, isRestDay, restReasonOf } from './rest-days.ts';

/** The end of a count of days and the steps that led there. */
export interface Count {
  readonly end: Day;
  /** The earlier end of a more cautious reading of the same count, where there is one. */
  readonly safe?: Day;
  readonly steps: readonly Step[];
}

/**
 * `il-count-days` (Interpretation Law s.10(א),(ג)): the day of the event is not counted; rest days inside the period are.
 * `il-count-roll` (s.10(ג)): while the last day is a rest or sabbatical day, the period ends on the next day.
 */
export function countDays(from: Day, days: number): Count {
  const to = shiftDay(from, days);
  return rolled(to, [{ step: 'counts-days', days, from, to, rests: restsBetween(from, to) }]);
}

/** The days of rest after one day and before another. */
function restsBetween(from: Day, to: Day): Day[] {
  const rests: Day[] = [];
  for (let day = shiftDay(from, 1); day < to; day = shiftDay(day, 1)) if (restReasonOf(day)) rests.push(day);
  return rests;
}

/** `il-count-months` (s.10(ב)): the same-numbered day of the last month, or its last day; then `il-count-roll`. */
export function countMonths(from: Day, months: number): Count {
  const to = sameDayOrMonthEnd(from, months);
  return rolled(to, [{ step: 'counts-months', months, from, to, rests: restsBetween(from, to) }]);
}

/** Months without the roll, for a moment of effect and where the earlier day is the safe one. */
export function countPlainMonths(from: Day, months: number): Count {
  const end = sameDayOrMonthEnd(from, months);
  return { end, steps: [{ step: 'counts-months', months, from, to: end }] };
}

/** Days without the roll. */
export function countPlainDays(from: Day, days: number): Count {
  const end = shiftDay(from, days);
  return { end, steps: [{ step: 'counts-days', days, from, to: end }] };
}

/** `il-nonrest-forward`: the end of N days that are no rest days after an event; it cannot end on one, so no roll. */
export function countNonRest(from: Day, days: number): Count {
  const { end, rests } = walk(from, days, 1, (day) => !isRestDay(day));
  return { end, steps: [{ step: 'counts-non-rest', days, from, to: end, rests }] };
}

/** `il-nonrest-backward`: the Nth non-rest day reached going back from a day that is not counted. Never rolls. */
export function countNonRestBack(from: Day, days: number, skipFridays = false): Count {
  const { end, rests } = walk(from, days, -1, (day) => !isRestDay(day) && !(skipFridays && isFriday(day)));
  return { end, steps: [{ step: 'counts-non-rest', days: -days, from, to: end, rests }] };
}

/** `il-business-day`: N business days after an event. */
export function countBusiness(from: Day, days: number, profile: BusinessProfile): Count {
  const { end, rests } = walk(from, days, 1, (day) => isBusinessDay(day, profile === 'friday-counts'));
  return { end, steps: [{ step: 'counts-business', days, from, to: end, profile, rests }] };
}

/** Forward over Saturdays and holidays only (the SMS of CPL 13א, and the cautious end of a count that moves). */
export function overRestDays(from: Day): Day {
  let day = from;
  while (isRestDay(day)) day = shiftDay(day, 1);
  return day;
}

/** Day by day to the last one that counts, and the days on the way that do not. */
function walk(
  from: Day,
  count: number,
  by: 1 | -1,
  counts: (day: Day) => boolean,
): { readonly end: Day; readonly rests: readonly Day[] } {
  const rests: Day[] = [];
  let end = from;
  for (let left = count; left > 0; ) {
    end = shiftDay(end, by);
    if (counts(end)) left -= 1;
    else rests.push(end);
  }
  return { end, rests };
}

function rolled(from: Day, before: readonly Step[]): Count {
  const steps: Step[] = [...before];
  let end = from;
  for (let because = restReasonOf(end); because; because = restReasonOf(end)) {
    const next = shiftDay(end, 1);
    steps.push({ step: 'moves-off', from: end, to: next, because });
    end = next;
  }
  // Whether Independence and election days move an end is our reading of `il-sabbatical-days`: what is safe relies on none.
  const safe = overRestDays(from);
  return { end, ...(safe < end && { safe }), steps };
}

function sameDayOrMonthEnd(from: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const firstOf = (i: number): Day =>
    `${String(Math.floor(i / 12)).padStart(4, '0')}-${String((((i % 12) + 12) % 12) + 1).padStart(2, '0')}-01` as Day;
  const last = shiftDay(firstOf(index + 1), -1);
  const same = shiftDay(firstOf(index), date - 1);
  return earlierDay(same, last);
}

/** The end by the more cautious reading. */
export const safeEndOf = ({ end, safe = end }: Count): Day => earlierDay(safe, end);

/** The earlier of two days. */
export function earlierDay(one: Day, other: Day): Day {
  return one > other ? other : one;
}
