import type { CallSubject } from '../../domain/case/entry.ts';
import type { Moment } from '../../domain/time/moment.ts';
import type { Wait } from '../../domain/timers/wait-rule.ts';

/** A wait as the law is asked of it: whole milliseconds; the subject only where one was chosen. */
export const waitAsked = (startedAt: Moment, waitedMs: number, about: CallSubject | undefined): Wait => ({
  startedAt,
  waitedMs: Math.floor(waitedMs),
  ...(about && { about }),
});
