import { useEffect, useId, useState } from 'preact/hooks';
import { BACKUP_DAYS_OFFERED, USUAL_BACKUP_DAYS } from '../../../domain/backup/backup-due.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { backupMemory, onBackupMemory } from '../../../platform/last-backup.ts';
import type { BackupMemory } from '../../../platform/ports.ts';
import { SelectField } from '../../kit/field.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { spokenInstant } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';
import { useSettings } from '../settings/use-settings.ts';

/** What is known of backups on this computer; undefined until it is read. */
export function useBackupMemory(): BackupMemory | undefined {
  const [memory, setMemory] = useState<BackupMemory>();
  useEffect(() => {
    const read = (): void => {
      backupMemory.readBackupMemory().then(setMemory, (thrown: unknown) => console.error(thrown));
    };
    read();
    return onBackupMemory(read);
  }, []);
  return memory;
}

/** When the last backup was made, and after how long one is reminded. */
export function ReminderCard() {
  const words = useWords();
  const titleId = useId();
  const nowMs = useNow();
  const memory = useBackupMemory();
  const { settings, change } = useSettings();
  if (!memory || !settings) return null;
  const { last } = memory;
  return (
    <section class="card backup-card" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.say('backup.reminder.label')}</h2>
      <p>
        {last ? (
          <Time of={momentOf(last.atMs, localZone())}>
            {words.say('backup.reminder.last', { when: spokenInstant(words, last.atMs, nowMs) })}
          </Time>
        ) : (
          words.say('backup.reminder.none')
        )}
      </p>
      <SelectField
        label={words.say('backup.reminder.label')}
        value={String(settings.backupDays ?? USUAL_BACKUP_DAYS)}
        options={BACKUP_DAYS_OFFERED.map((days) => ({
          value: String(days),
          label:
            days === 0
              ? words.say('backup.reminder.never')
              : words.say('backup.reminder.days', { count: days }),
        }))}
        onValue={(value) =>
          change({ backupDays: BACKUP_DAYS_OFFERED.find((days) => String(days) === value) })
        }
      />
    </section>
  );
}
