import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupClient, type BackupProgress, STOPPED } from '../../../backup/backup-client.ts';
import type { LastBackup } from '../../../domain/backup/backup-due.ts';
import { codeOf, type ErrorCode } from '../../../domain/errors.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { onErased } from '../../../platform/erase-news.ts';
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
      /** It was downloaded, and whether it came is still to be said: `confirm`. */
      readonly isAsked: boolean;
    }
  | { readonly is: 'failed'; readonly code: ErrorCode };

export interface MakingOrder {
  readonly password?: string;
  readonly folder?: FileSystemDirectoryHandle;
  /** What is here is to be lost after it: no browser says whether a download came, so the shopper does. */
  readonly isAsked?: boolean;
}

/** What was made, for as long as its file is there. */
interface Made {
  readonly file: Blob;
  readonly last: LastBackup;
}

/** Makes backups, one at a time; what is under way ends when the screen is left. */
export function useMaking(): {
  readonly making: Making;
  /** True when it is with the shopper. */
  readonly make: (order: MakingOrder) => Promise<boolean>;
  readonly stop: () => void;
  /** Downloads what was made once more. */
  readonly again: () => void;
  /** The shopper has the file: from now on it is the last backup. */
  readonly confirm: () => Promise<void>;
} {
  const words = useWords();
  const nowMs = useNow();
  const [making, setMaking] = useState<Making>({ is: 'idle' });
  const client = useRef<BackupClient | undefined>(undefined);
  const made = useRef<Made | undefined>(undefined);
  useEffect(() => {
    const unhear = onErased(() => {
      client.current?.end();
      made.current = undefined;
      setMaking({ is: 'idle' });
    });
    return () => {
      unhear();
      // What was downloaded is read from the worker's disk for a while: it stays until the page goes or makes another.
      if (client.current?.isBusy) client.current.stop();
    };
  }, []);

  const note = (last: LastBackup): Promise<void> => noteBackup(last).catch(console.error);

  const make = async ({ password, folder, isAsked = false }: MakingOrder): Promise<boolean> => {
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
      const { faultyCases, file } = answer;
      const byteLength = file.size;
      const last = { atMs: nowMs, byteLength, fileName: name, way: folder ? 'folder' : 'download' } as const;
      made.current = { file, last };
      if (!folder) download(file, name);
      const mustAsk = isAsked && !folder;
      if (!mustAsk) await note(last);
      const where = folder && { folder: folder.name };
      setMaking({ is: 'done', name, byteLength, faultyCases, isAsked: mustAsk, ...where });
      return true;
    } catch (thrown) {
      working.end();
      if (client.current !== working) return false;
      if (thrown === STOPPED) setMaking({ is: 'stopped' });
      else {
        console.error(thrown);
        setMaking({ is: 'failed', code: codeOf(thrown) });
      }
      return false;
    }
  };

  const again = (): void => {
    if (made.current) download(made.current.file, made.current.last.fileName);
  };
  const confirm = async (): Promise<void> => {
    if (!made.current) return;
    await note(made.current.last);
    setMaking((before) => (before.is === 'done' ? { ...before, isAsked: false } : before));
  };
  return { making, make, stop: () => client.current?.stop(), again, confirm };
}
