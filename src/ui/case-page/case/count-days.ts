import type { Step } from '../../../domain/law/answer.ts';
import type { Day } from '../../../domain/time/day.ts';
import { daysBetween, shiftDay, weekdayOf } from '../../../domain/time/day.ts';

/** A day of a count as it is drawn. */
export interface CountedDay {
  readonly day: Day;
  /** `start`: the event itself, not counted; `rest`: cannot be the end; `end`: the last day. */
  readonly role: 'start' | 'counted' | 'rest' | 'end';
  readonly isToday: boolean;
  readonly isGone: boolean;
}

/** Longest count that is drawn day by day. */
const MOST_DAYS = 42;

/**
 * The days of a count in weeks from Sunday to Saturday, the places before the first left empty.
 * Undefined when there is no count, or one too long to draw.
 */
export function drawnWeeks(
  steps: readonly Step[],
  today: Day,
): readonly (readonly (CountedDay | undefined)[])[] | undefined {
  const start = steps.find((step) => step.step === 'starts-from')?.day;
  const end = steps.reduce<Day | undefined>((last, step) => ('to' in step ? step.to : last), undefined);
  if (!start || !end || daysBetween(start, end) > MOST_DAYS) return undefined;
  const resting = new Set(
    steps.flatMap((step) =>
      step.step === 'moves-off' ? [step.from] : step.step === 'counts-days' ? (step.rests ?? []) : [],
    ),
  );
  const roleOf = (day: Day): CountedDay['role'] => {
    if (day === start) return 'start';
    if (day === end) return 'end';
    return resting.has(day) ? 'rest' : 'counted';
  };
  const places: (CountedDay | undefined)[] = Array.from({ length: weekdayOf(start) });
  for (let day = start; day <= end; day = shiftDay(day, 1))
    places.push({ day, role: roleOf(day), isToday: day === today, isGone: day < today });
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    places.slice(week * 7, week * 7 + 7),
  );
}
