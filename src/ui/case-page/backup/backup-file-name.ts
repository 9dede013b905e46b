import { dayIn, type Moment, msOf } from '../../../domain/time/moment.ts';

/** The name of a backup file: plain letters, so that any disk and any cloud takes it, and sorted by its time. */
export function backupFileName(madeAt: Moment, isLocked: boolean): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: madeAt.zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(msOf(madeAt));
  const stem = `tikiya-backup-${dayIn(madeAt.zone, msOf(madeAt))}-${time.replace(':', '')}`;
  return `${stem}.zip${isLocked ? '.age' : ''}`;
}
