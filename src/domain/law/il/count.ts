import type { Day } from '../../time/day.ts';
import { shiftDay } from '../../time/day.ts';
import type { CountStep, FactName } from '../result.ts';
import { restReasonOf } from './rest-days.ts';

/** The end of a count of days and the steps that led there. */
export interface Count {
  readonly end: Day;
  readonly steps: readonly CountStep[];
}

/**
 * `il-count-days` (Interpretation Law s.10(א),(ג)): the day of the event is not counted; rest days inside the period are.
 * `il-count-roll` (s.10(ג)): while the last day is a rest or sabbatical day, the period ends on the next day.
 */
export function countDays(fact: FactName, event: Day, days: number): Count {
  let end = shiftDay(event, days);
  const steps: CountStep[] = [
    { step: 'starts-from', fact, day: event },
    { step: 'counts-days', days, from: event, to: end },
  ];
  for (let because = restReasonOf(end); because; because = restReasonOf(end)) {
    const next = shiftDay(end, 1);
    steps.push({ step: 'moves-off', from: end, to: next, because });
    end = next;
  }
  return { end, steps };
}
