import type { Answer, ResultState } from '../law/answer.ts';
import { type Day, shiftDay } from '../time/day.ts';

/** What has no day, but should not wait, stands among the dates of the next weeks. */
const UNDATED_STANDS_AT_DAYS = 30;

/** Nothing can be done by these, so that they stand behind every right that can still be used. */
const LAST: readonly ResultState[] = ['none', 'passed'];

/** The next day that an answer names, today when it says to act at once; undefined when it names none that is ahead. */
export function nextDayOf(answer: Answer, today: Day): Day | undefined {
  const { state, safeBy, deadline, policyUntil, marks, clocks } = answer;
  if (!LAST.includes(state) && (marks.actAtOnce === true || marks.remindNow === true)) return today;
  // The safe day is over and the law's is not: the most urgent of all.
  const own = safeBy !== undefined && safeBy < today && (deadline ?? safeBy) >= today ? today : safeBy;
  const days = [own, deadline, policyUntil, ...Object.values(clocks).map(({ by }) => by)];
  return days
    .filter((day): day is Day => day !== undefined && day >= today)
    .sort()
    .at(0);
}

/** The most urgent answer first; without a right, and passed ones last. Equals keep the order of the engine. */
export function byUrgency(today: Day): (a: Answer, b: Answer) => number {
  const undated = shiftDay(today, UNDATED_STANDS_AT_DAYS);
  const key = (answer: Answer): string => {
    const day = nextDayOf(answer, today);
    const isLast = LAST.includes(answer.state) && day === undefined;
    return `${isLast ? 1 + LAST.indexOf(answer.state) : 0} ${day ?? undated}`;
  };
  return (a, b) => key(a).localeCompare(key(b));
}
