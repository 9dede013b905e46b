import { backupDue, PUT_OFF_MS, USUAL_BACKUP_DAYS } from '../../../domain/backup/backup-due.ts';
import { msOf } from '../../../domain/time/moment.ts';
import { putBackupOff } from '../../../platform/last-backup.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { backupHash } from '../frame/route.ts';
import { useSettings } from '../settings/use-settings.ts';
import { useBackupMemory } from './reminder-card.tsx';

/** On the list of cases, when the last backup is old and something was written since: says so, and why. */
export function HomeBackup({ rows }: { readonly rows: readonly CaseRow[] }) {
  const words = useWords();
  const nowMs = useNow();
  const memory = useBackupMemory();
  const { settings } = useSettings();
  if (!memory || !settings) return null;
  const cases = rows.map(({ touchedAtMs, createdAt, facts }) => ({
    touchedAtMs,
    createdAtMs: msOf(createdAt),
    isSample: facts.sample === true,
  }));
  const due = backupDue(cases, memory, settings.backupDays ?? USUAL_BACKUP_DAYS, nowMs);
  if (!due) return null;
  const { days, cases: count } = due;
  return (
    <Notice
      tone="calm"
      title={
        days === undefined
          ? words.say('backup.reminder.titleNone')
          : words.say('backup.reminder.titleOld', { count: days })
      }
    >
      <p>
        {days === undefined
          ? words.say('backup.reminder.whyNone', { count })
          : words.say('backup.reminder.why', { count })}
      </p>
      <div class="form-acts">
        <ButtonLink small icon="download" href={backupHash}>
          {words.say('backup.reminder.now')}
        </ButtonLink>
        <Button
          small
          look="quiet"
          onPress={() =>
            void putBackupOff(nowMs + PUT_OFF_MS).catch((thrown: unknown) => console.error(thrown))
          }
        >
          {words.say('backup.reminder.later')}
        </Button>
      </div>
    </Notice>
  );
}
