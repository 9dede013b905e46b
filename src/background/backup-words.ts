import type { BackupDue } from '../domain/backup/backup-due.ts';
import { chosenWords } from './chosen-words.ts';

/** What the notification says when a backup is due, in the shopper's language as it is chosen now. */
export async function backupWords({ days, cases }: BackupDue): Promise<{ title: string; message: string }> {
  const words = await chosenWords();
  if (days === undefined)
    return {
      title: words.say('backup.reminder.titleNone'),
      message: words.say('backup.reminder.whyNone', { count: cases }),
    };
  return {
    title: words.say('backup.reminder.titleOld', { count: days }),
    message: words.say('backup.reminder.why', { count: cases }),
  };
}
