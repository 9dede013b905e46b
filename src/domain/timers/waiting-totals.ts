import type { EntryContent, PhoneCall } from '../case/entry.ts';
import { msOf } from '../time/moment.ts';

/** What several calls come to. */
export interface WaitingTotals {
  /** Calls that were timed, those that nobody answered too. */
  readonly callCount: number;
  /** How long was waited for a human in all of them, in milliseconds. */
  readonly waitedMs: number;
}

/** How long was waited in a call, to the end when nobody answered, in milliseconds; never negative. */
export const waitOf = ({ startedAt, answeredAt, endedAt }: PhoneCall): number =>
  Math.max(0, msOf(answeredAt ?? endedAt) - msOf(startedAt));

/** The sum of all timed calls among entries; others are passed over. */
export function waitingTotals(entries: Iterable<{ readonly content: EntryContent }>): WaitingTotals {
  let callCount = 0;
  let total = 0;
  for (const { content } of entries) {
    if (content.kind !== 'contact' || !content.call) continue;
    callCount += 1;
    total += waitOf(content.call);
  }
  return { callCount, waitedMs: total };
}
