import type { PhoneCall } from '../case/entry.ts';
import { type Moment, momentOf, msOf } from '../time/moment.ts';

/** A telephone call that is being timed. At most one runs at a time; it has the id of the entry that it becomes. */
export interface CallTimer {
  readonly id: string;
  readonly caseId: string;
  /** When the shopper dialled. */
  readonly startedAt: Moment;
  /** When a human answered; absent: still waiting. */
  readonly answeredAt?: Moment;
  /** When the shopper said that the call still goes on. */
  readonly confirmedAt?: Moment;
  /** The shopper was asked by a notification whether it still goes on. */
  readonly wasAsked?: true;
  /** Its case was made for it. */
  readonly madeCase?: true;
}

const MINUTE_MS = 60_000;
/** Longer than people stay on a line. */
const FORGOTTEN_MS = 3 * 60 * MINUTE_MS;

/** How long has been waited for an answer, in milliseconds. 0 when the clock was set back behind the start. */
export const waitedMs = ({ startedAt, answeredAt }: CallTimer, nowMs: number): number =>
  Math.max(0, (answeredAt ? msOf(answeredAt) : nowMs) - msOf(startedAt));

/** How long the call has lasted since it was dialled, in milliseconds; never negative. */
export const lastedMs = ({ startedAt }: CallTimer, nowMs: number): number =>
  Math.max(0, nowMs - msOf(startedAt));

/** Whole minutes since it was dialled: what the toolbar button shows. */
export const minutesOf = (timer: CallTimer, nowMs: number): number =>
  Math.floor(lastedMs(timer, nowMs) / MINUTE_MS);

/** The next instant at which `minutesOf` is another (after the clock was set back: looked at again in a minute). */
export function nextMinuteMs(timer: CallTimer, nowMs: number): number {
  const startedMs = msOf(timer.startedAt);
  if (nowMs < startedMs) return nowMs + MINUTE_MS;
  return startedMs + (minutesOf(timer, nowMs) + 1) * MINUTE_MS;
}

/** Whether it has run so long without a word of the shopper that it was probably forgotten. */
export function isForgotten({ startedAt, answeredAt, confirmedAt }: CallTimer, nowMs: number): boolean {
  const heard = [startedAt, answeredAt, confirmedAt].flatMap((moment) => (moment ? [msOf(moment)] : []));
  return nowMs - Math.max(...heard) >= FORGOTTEN_MS;
}

/**
 * The call that a timer becomes when it ends. Its hours stand in their order whatever became of the clock meanwhile: an
 * answer outside of the call is moved to its nearer end, an end before the start to the start.
 */
export function callOf({ startedAt, answeredAt }: CallTimer, endedAt: Moment): PhoneCall {
  const startedMs = msOf(startedAt);
  const endedMs = Math.max(startedMs, msOf(endedAt));
  const end = endedMs === msOf(endedAt) ? endedAt : momentOf(endedMs, endedAt.zone);
  if (!answeredAt) return { startedAt, answeredAt: null, endedAt: end };
  const answeredMs = Math.min(endedMs, Math.max(startedMs, msOf(answeredAt)));
  return { startedAt, answeredAt: momentOf(answeredMs, answeredAt.zone), endedAt: end };
}
