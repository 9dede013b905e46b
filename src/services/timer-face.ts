import type { Clock } from '../domain/time/moment.ts';
import { isForgotten, lastedMs, minutesOf, nextMinuteMs } from '../domain/timers/call-timer.ts';
import type { NoticePort } from '../platform/ports.ts';
import type { Database } from '../storage/database.ts';
import { guarded } from '../storage/storage-error.ts';
import { findTimer } from '../storage/timer-queries.ts';
import { caseRowOrNone } from './look-up.ts';

/** What the toolbar button shows while something is timed, and when it shows something else. */
export interface TimerFace {
  /** Absent: nothing is timed yet, only at `nextMs`. */
  readonly badge?: string;
  readonly nextMs: number;
}

interface Ground {
  readonly db: Database;
  readonly clock: Clock;
  readonly notices: Pick<NoticePort, 'showNotice'>;
  /** What is asked when a call has run for hours. */
  readonly wordsFor: (news: { readonly caseTitle: string; readonly lastedMs: number }) => Promise<{
    readonly title: string;
    readonly message: string;
  }>;
}

const MOST_MINUTES = 999;

/** Whole minutes as the toolbar button has room for them; hours once they are too many. */
export const minutesBadge = (minutes: number): string =>
  minutes > MOST_MINUTES ? `${Math.floor(minutes / 60)}h` : `${minutes}′`;

/**
 * Looks at the call that is timed: what the toolbar button shows of it (whole minutes); undefined while there is none. One
 * that seems forgotten is asked about once. Safe to be killed anywhere: it is then asked once more under the same id.
 */
export async function timerFace({ db, clock, notices, wordsFor }: Ground): Promise<TimerFace | undefined> {
  const nowMs = clock();
  const timer = await guarded(() => findTimer(db));
  if (!timer) return undefined;
  const row = await caseRowOrNone(db, timer.caseId);
  if (row && !timer.wasAsked && isForgotten(timer, nowMs)) {
    try {
      const { title, message } = await wordsFor({
        caseTitle: row.facts.title,
        lastedMs: lastedMs(timer, nowMs),
      });
      await notices.showNotice(`${timer.caseId}|call|${timer.id}`, title, message);
      await guarded(() => db.timers.update(timer.id, { wasAsked: true }));
    } catch (thrown) {
      // The next minute tries again.
      console.error(thrown);
    }
  }
  return { badge: minutesBadge(minutesOf(timer, nowMs)), nextMs: nextMinuteMs(timer, nowMs) };
}
