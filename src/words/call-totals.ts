import type { WaitingTotals } from '../domain/timers/waiting-totals.ts';
import { formatDuration } from './duration.ts';
import type { Words } from './words.ts';

/** How a place says it of calls all of which were timed. */
type WhenAllTimed = 'call.totals' | 'document.calls.total' | 'home.totals.waited' | 'business.holdCalls';

/** How many calls there were, how many of them were timed, and how long was waited in those. */
export function callTotals(
  words: Words,
  { callCount, timedCount, waitedMs }: WaitingTotals,
  whenAllTimed: WhenAllTimed,
): string {
  const time = formatDuration(words, waitedMs);
  if (timedCount === callCount) return words.say(whenAllTimed, { count: callCount, time });
  if (timedCount === 0) return words.say('call.noneTimed', { count: callCount });
  const calls = words.say('call.count', { count: callCount });
  return words.say('call.someTimed', { calls, count: timedCount, time });
}
