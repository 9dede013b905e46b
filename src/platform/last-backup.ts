import type { LastBackup } from '../domain/backup/backup-due.ts';
import { browser } from './browser.ts';

const KEY = 'last-backup';
const LATER = 'backup-later';

/** The last backup of what is here, and until when its reminder was put off. */
export interface BackupMemory {
  readonly last: LastBackup | undefined;
  readonly laterUntilMs: number;
}

/** What is known of backups; it belongs to this computer and is in none. */
export async function readBackupMemory(): Promise<BackupMemory> {
  const kept = await browser.storage.local.get([KEY, LATER]);
  const last = kept[KEY] as LastBackup | undefined;
  const later = kept[LATER];
  return {
    last: typeof last?.atMs === 'number' ? last : undefined,
    laterUntilMs: typeof later === 'number' ? later : 0,
  };
}

/** Notes that a backup was made and handed over, or was restored. */
export const noteBackup = (last: LastBackup): Promise<void> => browser.storage.local.set({ [KEY]: last });

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
