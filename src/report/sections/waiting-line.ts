import { waitingTotals } from '../../domain/timers/waiting-totals.ts';
import { formatDuration } from '../../words/duration.ts';
import { STYLE } from '../pdf/style.ts';
import type { Section } from './section.ts';

/** What all timed calls of the timeline come to, in a line; nothing where none was timed. */
export function writeWaiting({ flow, words, model }: Section): void {
  const { callCount, waitedMs } = waitingTotals(model.timeline);
  if (callCount === 0) return;
  const text = words.say('call.totals', { count: callCount, time: formatDuration(words, waitedMs) });
  flow.paragraph(text, STYLE.strong);
}
