import { type BackupDays, type BackupDue, backupDue } from '../domain/backup/backup-due.ts';
import { BACKUP_NOTICE, backupNoticeAt } from '../domain/backup/backup-notice.ts';
import { quietStretchAt } from '../domain/reminders/quiet-times.ts';
import type { ReminderSettings } from '../domain/settings/settings.ts';
import { type Clock, msOf } from '../domain/time/moment.ts';
import type { BackupMemory, BackupMemoryPort, NoticePort } from '../platform/ports.ts';
import type { Database } from '../storage/database.ts';
import { listCases } from '../storage/queries.ts';
import { guarded } from '../storage/storage-error.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** What reminding of a backup needs of the world. */
export interface RemindOfBackupDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly memory: BackupMemoryPort;
  readonly showNotice: NoticePort['showNotice'];
  readonly dropNotices: (ids: readonly string[]) => Promise<void>;
  readonly days: BackupDays;
  readonly reminders: ReminderSettings;
  /** The zone that the shopper lives in. */
  readonly zone: () => string;
  readonly wordsFor: (due: BackupDue) => Promise<{ title: string; message: string }>;
}

/**
 * Shows the notification that a backup is due when its time has come, and takes it away when it is due no longer. Shown first and
 * noted then: killed in between, it is shown again under the same id. Gives back when to look again, in milliseconds since 1970;
 * undefined: not before something changes.
 */
export async function remindOfBackup(deps: RemindOfBackupDeps): Promise<number | undefined> {
  const { db, clock, memory, days, reminders, wordsFor } = deps;
  const zone = deps.zone();
  const nowMs = clock();
  const told = await rightMemory(memory, nowMs);
  const cases = (await guarded(() => listCases(db))).map(({ touchedAtMs, createdAt, facts }) => ({
    touchedAtMs,
    createdAtMs: msOf(createdAt),
    isSample: facts.sample === true,
  }));
  const due = backupDue(cases, told, days, nowMs);
  if (!due) await deps.dropNotices([BACKUP_NOTICE]);
  const ground = { cases, ...told, nowMs, days, zone, quiet: reminders };
  const atMs = backupNoticeAt(ground);
  if (!due || atMs === undefined || atMs > nowMs) return atMs;
  const quiet = quietStretchAt(nowMs, reminders, zone);
  if (quiet) return quiet.untilMs;
  try {
    const { title, message } = await wordsFor(due);
    await deps.showNotice(BACKUP_NOTICE, title, message);
    await memory.noteBackupTold(nowMs);
  } catch (thrown) {
    // It keeps no date from being told; an hour later it is tried again.
    console.error(thrown);
    return nowMs + HOUR_MS;
  }
  return backupNoticeAt({ ...ground, toldAtMs: nowMs });
}

/** A backup made while the clock was ahead would keep its reminder silent until then: it counts from the day on which that is noticed. */
async function rightMemory(memory: BackupMemoryPort, nowMs: number): Promise<BackupMemory> {
  const told = await memory.readBackupMemory();
  if (told.last === undefined || told.last.atMs <= nowMs + DAY_MS) return told;
  const last = { ...told.last, atMs: nowMs };
  await memory.noteBackup(last);
  return { ...told, last };
}
