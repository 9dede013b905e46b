import { clockIn, dayIn, type Moment, msOf } from '../../../domain/time/moment.ts';

/**
 * The name of a backup file: plain letters, so that any disk and any cloud takes it, sorted by its time, and to the second, so that none
 * takes the place of the one before it.
 */
export function backupFileName(madeAt: Moment, isLocked: boolean): string {
  const madeAtMs = msOf(madeAt);
  const time = clockIn(madeAt.zone, madeAtMs).replaceAll(':', '');
  return `tikiya-backup-${dayIn(madeAt.zone, madeAtMs)}-${time}.zip${isLocked ? '.age' : ''}`;
}
