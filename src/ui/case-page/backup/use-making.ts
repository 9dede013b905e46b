import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupClient, type BackupProgress, STOPPED } from '../../../backup/backup-client.ts';
import { codeOf, type ErrorCode } from '../../../domain/errors.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { extensionVersion } from '../../../platform/extension.ts';
import { readKeptValues } from '../../../platform/kept-values.ts';
import { noteBackup } from '../../../platform/last-backup.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { download } from '../frame/download.ts';
import { useNow } from '../frame/now-provider.tsx';
import { backupFileName } from './backup-file-name.ts';

/** What became of the making of a backup. */
export type Making =
  | { readonly is: 'idle' | 'stopped' }
  | { readonly is: 'working'; readonly progress?: BackupProgress }
  | {
      readonly is: 'done';
      readonly name: string;
      readonly byteLength: number;
      readonly faultyCases: number;
      /** Absent: it was downloaded. */
      readonly folder?: string;
    }
  | { readonly is: 'failed'; readonly code: ErrorCode };

export interface MakingOrder {
  readonly password?: string;
  readonly folder?: FileSystemDirectoryHandle;
}

/** Makes backups, one at a time; what is under way ends when the screen is left. */
export function useMaking(): {
  readonly making: Making;
  /** True when it is with the shopper. */
  readonly make: (order: MakingOrder) => Promise<boolean>;
  readonly stop: () => void;
} {
  const words = useWords();
  const nowMs = useNow();
  const [making, setMaking] = useState<Making>({ is: 'idle' });
  const client = useRef<BackupClient | undefined>(undefined);
  // What was downloaded is read from the worker's disk for a while: it stays until the page goes or makes another.
  useEffect(() => () => client.current?.stop(), []);

  const make = async ({ password, folder }: MakingOrder): Promise<boolean> => {
    client.current?.end();
    const working = new BackupClient();
    client.current = working;
    setMaking({ is: 'working' });
    const madeAt = momentOf(nowMs, localZone());
    const name = backupFileName(madeAt, password !== undefined);
    try {
      const order = {
        kept: await readKeptValues(),
        madeAt,
        extensionVersion: extensionVersion(),
        about: words.say('backup.about'),
        ...(password !== undefined && { password }),
      };
      const answer = await working.ask({ kind: 'make', order, name, ...(folder && { folder }) }, (progress) =>
        setMaking({ is: 'working', progress }),
      );
      if (answer.kind !== 'made') throw new Error(`the worker answered ${answer.kind}`);
      if (!folder) download(answer.file, name);
      const byteLength = answer.file.size;
      const way = folder ? 'folder' : 'download';
      await noteBackup({ atMs: nowMs, byteLength, fileName: name, way }).catch(console.error);
      const { faultyCases } = answer;
      setMaking({ is: 'done', name, byteLength, faultyCases, ...(folder && { folder: folder.name }) });
      return true;
    } catch (thrown) {
      working.end();
      if (thrown === STOPPED) setMaking({ is: 'stopped' });
      else {
        console.error(thrown);
        setMaking({ is: 'failed', code: codeOf(thrown) });
      }
      return false;
    }
  };
  return { making, make, stop: () => client.current?.stop() };
}
