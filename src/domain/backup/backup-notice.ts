import { moveBehindQuiet, type QuietTimes } from '../reminders/quiet-times.ts';
import { shiftDay } from '../time/day.ts';
import { dayIn, instantAt } from '../time/moment.ts';
import { type BackedCase, type BackupDays, backupDueAt, type LastBackup } from './backup-due.ts';

/** The id of the notification of a backup: there is never more than one. */
export const BACKUP_NOTICE = 'backup';

/** The hour at which it comes, like every reminder. */
const MORNING_HOUR = 9;
const DAY_MS = 24 * 60 * 60_000;

/** What decides when the notification of a backup comes. */
export interface BackupNoticeGround {
  readonly cases: readonly BackedCase[];
  readonly last: LastBackup | undefined;
  readonly laterUntilMs: number;
  /** When the notification came last; 0: never. */
  readonly toldAtMs: number;
  readonly nowMs: number;
  readonly days: BackupDays;
  /** The zone that the shopper lives in: morning and quiet are theirs. */
  readonly zone: string;
  readonly quiet: QuietTimes;
}

/**
 * When the shopper is told that a backup is due, in milliseconds since 1970: on the first morning from then on, behind quiet
 * times, and again after as many days as were chosen while none is made. It may be past: the browser was closed. Undefined: never,
 * as things are.
 */
export function backupNoticeAt(ground: BackupNoticeGround): number | undefined {
  const { cases, nowMs, days, zone, quiet } = ground;
  const dueAtMs = backupDueAt(cases, ground, days, nowMs);
  if (dueAtMs === undefined) return undefined;
  // What was told in a time that has not come yet was told by a clock that was wrong.
  const toldAtMs = ground.toldAtMs > nowMs ? 0 : ground.toldAtMs;
  const fromMs = toldAtMs < dueAtMs ? dueAtMs : toldAtMs + days * DAY_MS;
  const today = dayIn(zone, fromMs);
  const nineMs = instantAt(today, MORNING_HOUR, zone);
  const morningMs = nineMs >= fromMs ? nineMs : instantAt(shiftDay(today, 1), MORNING_HOUR, zone);
  return moveBehindQuiet(morningMs, quiet, zone);
}
