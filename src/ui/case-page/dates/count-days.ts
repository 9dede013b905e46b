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

/** A week from Sunday to Saturday; the places before the first day of a count are empty. */
export type DrawnWeek = readonly (CountedDay | undefined)[];

/** Weeks that are not drawn: how many, and their first and last day. */
export interface LeftOut {
  readonly weeks: number;
  readonly from: Day;
  readonly to: Day;
}

/** How many weeks are drawn of either end of a long count. */
const WEEKS_OF_END = 3;
/** Two years: of a longer count (the time to sue) nobody counts weeks. */
const MOST_DAYS = 731;

/**
 * The days of a count, forward or back, week by week; of a long one the first and the last weeks and the one of today, and
 * what is left out between. Undefined when there is nothing to draw.
 */
export function drawnWeeks(count: DayCount, today: Day): readonly (DrawnWeek | LeftOut)[] | undefined {
  const end = count.steps.at(-1)?.to ?? count.from;
  const [first, last] = end < count.from ? [end, count.from] : [count.from, end];
  if (first === last || daysBetween(first, last) > MOST_DAYS) return undefined;
  const roleOf = rolesOf(count, end);
  const firstSunday = shiftDay(first, -weekdayOf(first));
  const weekOf = (day: Day): number => Math.floor(daysBetween(firstSunday, day) / 7);
  const lastWeek = weekOf(last);
  const isOfEnds = (week: number): boolean => week < WEEKS_OF_END || week > lastWeek - WEEKS_OF_END;
  const isDrawn = (week: number): boolean => isOfEnds(week) || week === weekOf(today);
  const lines: (DrawnWeek | LeftOut)[] = [];
  for (let week = 0; week <= lastWeek; week += 1) {
    const sunday = shiftDay(firstSunday, week * 7);
    let weeks = 0;
    while (!isDrawn(week + weeks)) weeks += 1;
    // To say that a single one is left out would take its place.
    if (weeks > 1) {
      lines.push({ weeks, from: sunday, to: shiftDay(sunday, weeks * 7 - 1) });
      week += weeks - 1;
      continue;
    }
    const days = Array.from({ length: 7 }, (_, weekday) => shiftDay(sunday, weekday));
    lines.push(
      days
        .filter((day) => day <= last)
        .map((day) =>
          day < first ? undefined : { day, role: roleOf(day), isToday: day === today, isGone: day < today },
        ),
    );
  }
  return lines;
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
function restsIn({ steps }: DayCount, role: 'rest' | 'passed-over'): readonly Day[] {
  return steps.flatMap((step) => {
    if (step.step === 'counts-days' || step.step === 'counts-months')
      return role === 'rest' ? (step.rests ?? []) : [];
    if (step.step === 'moves-off') return role === 'passed-over' ? [step.from] : [];
    return role === 'passed-over' && 'rests' in step ? (step.rests ?? []) : [];
  });
}
