import type { DayCount } from '../../../domain/rights/count-of.ts';
import { type Day, daysBetween, shiftDay, weekdayOf } from '../../../domain/time/day.ts';

/** A day of a count as it is drawn. */
export interface CountedDay {
  readonly day: Day;
  /** `start`: the event itself; `rest`: a day of rest that counts all the same; `passed-over`: does not count; `end`: the day counted to. */
  readonly role: 'start' | 'counted' | 'rest' | 'passed-over' | 'end';
  readonly isToday: boolean;
  readonly isGone: boolean;
}

/** Longest count that is drawn day by day. */
const MOST_DAYS = 42;

/**
 * The days of a count, forward or back, in weeks from Sunday to Saturday, the places before the first left empty.
 * Undefined when the count is too long to draw.
 */
export function drawnWeeks(
  count: DayCount,
  today: Day,
): readonly (readonly (CountedDay | undefined)[])[] | undefined {
  const end = count.steps.at(-1)?.to ?? count.from;
  const [first, last] = end < count.from ? [end, count.from] : [count.from, end];
  if (first === last || daysBetween(first, last) > MOST_DAYS) return undefined;
  const roleOf = rolesOf(count, end);
  const places: (CountedDay | undefined)[] = Array.from({ length: weekdayOf(first) });
  for (let day = first; day <= last; day = shiftDay(day, 1))
    places.push({ day, role: roleOf(day), isToday: day === today, isGone: day < today });
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    places.slice(week * 7, week * 7 + 7),
  );
}

function rolesOf(count: DayCount, end: Day): (day: Day) => CountedDay['role'] {
  const rests = new Set(restsIn(count, 'rest'));
  const passedOver = new Set(restsIn(count, 'passed-over'));
  return (day) => {
    if (day === count.from) return 'start';
    if (day === end) return 'end';
    if (passedOver.has(day)) return 'passed-over';
    return rests.has(day) ? 'rest' : 'counted';
  };
}

/** The days of rest on the way of a count: those that count all the same, or those that are passed over. */
export function restsIn({ steps }: DayCount, role: 'rest' | 'passed-over'): readonly Day[] {
  return steps.flatMap((step) => {
    if (step.step === 'counts-days') return role === 'rest' ? (step.rests ?? []) : [];
    if (step.step === 'moves-off') return role === 'passed-over' ? [step.from] : [];
    return role === 'passed-over' && 'rests' in step ? (step.rests ?? []) : [];
  });
}
