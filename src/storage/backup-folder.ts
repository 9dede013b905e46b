import type { Database } from './database.ts';
import { guarded } from './storage-error.ts';

// A folder cannot travel by message, so the page that was given it keeps it. It is part of no case and of no backup.

/** The folder that was chosen for backups. */
export async function readBackupFolder(db: Database): Promise<FileSystemDirectoryHandle | undefined> {
  const row = await db.meta.get('backup-folder');
  return row?.key === 'backup-folder' ? row.folder : undefined;
}

/** Keeps the folder that was chosen. */
export const keepBackupFolder = (db: Database, folder: FileSystemDirectoryHandle): Promise<unknown> =>
  guarded(() => db.meta.put({ key: 'backup-folder', folder }));

/** Forgets it; what was written there stays. */
export const forgetBackupFolder = (db: Database): Promise<unknown> =>
  guarded(() => db.meta.delete('backup-folder'));
