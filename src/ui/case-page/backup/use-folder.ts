import { useState } from 'preact/hooks';
import { canPickFolder, mayWriteTo, pickFolder } from '../../../platform/pick-folder.ts';
import { forgetBackupFolder, keepBackupFolder, readBackupFolder } from '../../../storage/backup-folder.ts';
import { useDatabase, useLive } from '../frame/database-provider.tsx';

/** The folder for backups, where the browser lets one be chosen. */
export interface BackupFolder {
  readonly canPick: boolean;
  readonly chosen: FileSystemDirectoryHandle | undefined;
  /** False until it is known whether one was chosen. */
  readonly isRead: boolean;
  readonly isRefused: boolean;
  readonly pick: () => void;
  readonly forget: () => void;
  /** Whether it may be written to; the browser may ask. On a press. */
  readonly mayWrite: () => Promise<boolean>;
}

/** Follows the folder that was chosen. */
export function useFolder(): BackupFolder {
  const db = useDatabase();
  const live = useLive(readBackupFolder, ['backup-folder']);
  const chosen = live.state === 'read' ? live.value : undefined;
  const [isRefused, setRefused] = useState(false);
  const failed = (thrown: unknown): void => {
    console.error(thrown);
    setRefused(true);
  };
  return {
    canPick: canPickFolder(),
    chosen,
    isRead: live.state !== 'reading',
    isRefused,
    pick: () => {
      setRefused(false);
      pickFolder()
        .then((folder) => folder && keepBackupFolder(db, folder))
        .catch(failed);
    },
    forget: () => {
      forgetBackupFolder(db).catch(console.error);
    },
    mayWrite: async () => {
      const may = chosen !== undefined && (await mayWriteTo(chosen).catch(() => false));
      setRefused(!may);
      return may;
    },
  };
}
