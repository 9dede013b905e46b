import type { Answer, ResultState } from '../law/answer.ts';
import { type Day, daysBetween, shiftDay } from '../time/day.ts';
import type { LegalDate } from './legal-date.ts';

/** What has no day, but should not wait, stands among the dates of the next weeks. */
const SOON_DAYS = 30;

/** For so long what the business should have done by now is the most urgent; afterwards it has no day any more. */
const LATE_MATTERS_DAYS = 60;

/** With no day ahead nothing can be done by these, so that they stand behind every right that can still be used. */
const LAST: readonly ResultState[] = ['dated', 'none', 'passed'];

/**
 * The day on which an answer matters next, of `dates` those of its right: today when there is something to do at once, or
 * when the business is late. Undefined where no day is ahead.
 */
function nextDayOf(answer: Answer, dates: readonly LegalDate[], today: Day): Day | undefined {
  const { right, state, policyUntil, marks } = answer;
  if (state !== 'none' && state !== 'passed' && (marks.actAtOnce === true || marks.remindNow === true))
    return today;
  const days = dates
    .filter((date) => date.right === right)
    .flatMap(({ who, safeBy, lastDay = safeBy }) => {
      if (lastDay >= today) return who === 'business' ? [lastDay] : [safeBy < today ? today : safeBy];
      return who === 'business' && daysBetween(lastDay, today) <= LATE_MATTERS_DAYS ? [today] : [];
    });
  if (policyUntil && policyUntil >= today) days.push(policyUntil);
  return days.sort().at(0);
}

/** The most urgent answer first; without a right, and passed ones last. Equals keep the order of the engine. */
export function byUrgency(dates: readonly LegalDate[], today: Day): (a: Answer, b: Answer) => number {
  const soon = shiftDay(today, SOON_DAYS);
  const key = (answer: Answer): string => {
    const day = nextDayOf(answer, dates, today);
    const isLast = LAST.includes(answer.state) && day === undefined;
    return `${isLast ? 1 + LAST.indexOf(answer.state) : 0} ${day ?? soon}`;
  };
  return (a, b) => key(a).localeCompare(key(b));
}

/** Whether something is to be done about an answer, or to be known, within weeks. */
export function isUrgent(answer: Answer, dates: readonly LegalDate[], today: Day): boolean {
  const day = nextDayOf(answer, dates, today);
  return day === undefined ? !LAST.includes(answer.state) : day <= shiftDay(today, SOON_DAYS);
}
