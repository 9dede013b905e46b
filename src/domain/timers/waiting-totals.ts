import type { ContactContent, EntryContent, PhoneCall } from '../case/entry.ts';
import { msOf } from '../time/moment.ts';

/** What several calls come to. */
export interface WaitingTotals {
  /** All calls, those that were noted by hand too. */
  readonly callCount: number;
  /** Those of them that were timed, whether anybody answered or not. */
  readonly timedCount: number;
  /** How long was waited for a human in those that were timed, in milliseconds. */
  readonly waitedMs: number;
}

/** How long was waited in a call, to the end when nobody answered, in milliseconds; never negative. */
export const waitOf = ({ startedAt, answeredAt, endedAt }: PhoneCall): number =>
  Math.max(0, msOf(answeredAt ?? endedAt) - msOf(startedAt));

/** Whether an entry is a telephone call, timed or noted by hand. */
export const isCall = (content: EntryContent): content is ContactContent =>
  content.kind === 'contact' && (content.channel === 'phone' || content.call !== undefined);

/** What the calls among entries come to; other entries are passed over. */
export function waitingTotals(entries: Iterable<{ readonly content: EntryContent }>): WaitingTotals {
  let [callCount, timedCount, waitedMs] = [0, 0, 0];
  for (const { content } of entries) {
    if (!isCall(content)) continue;
    callCount += 1;
    if (!content.call) continue;
    timedCount += 1;
    waitedMs += waitOf(content.call);
  }
  return { callCount, timedCount, waitedMs };
}

/** What several cases come to together. */
export const sumOfWaiting = (totals: readonly WaitingTotals[]): WaitingTotals => ({
  callCount: totals.reduce((sum, { callCount }) => sum + callCount, 0),
  timedCount: totals.reduce((sum, { timedCount }) => sum + timedCount, 0),
  waitedMs: totals.reduce((sum, { waitedMs }) => sum + waitedMs, 0),
});
