import type { LastBackup } from '../domain/backup/backup-due.ts';
import { browser } from './browser.ts';
import type { BackupMemory, BackupMemoryPort } from './ports.ts';

const KEY = 'last-backup';
const LATER = 'backup-later';
const TOLD = 'backup-told';

/** What is known of backups; it belongs to this computer and is in none. */
async function readBackupMemory(): Promise<BackupMemory> {
  const kept = await browser.storage.local.get([KEY, LATER, TOLD]);
  const last = kept[KEY] as LastBackup | undefined;
  return {
    last: typeof last?.atMs === 'number' ? last : undefined,
    laterUntilMs: instantIn(kept[LATER]),
    toldAtMs: instantIn(kept[TOLD]),
  };
}

const instantIn = (value: unknown): number => (typeof value === 'number' ? value : 0);

const noteBackupTold = (atMs: number): Promise<void> => browser.storage.local.set({ [TOLD]: atMs });

/** Notes that a backup was made and handed over, or was restored. */
export const noteBackup = (last: LastBackup): Promise<void> => browser.storage.local.set({ [KEY]: last });

/** The memory of the real browser. */
export const backupMemory: BackupMemoryPort = { readBackupMemory, noteBackup, noteBackupTold };

/** Puts the reminder off. */
export const putBackupOff = (untilMs: number): Promise<void> =>
  browser.storage.local.set({ [LATER]: untilMs });

/** Tells when either changes. Gives back the way to stop listening. */
export function onBackupMemory(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && (KEY in changes || LATER in changes)) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
