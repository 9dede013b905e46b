import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupClient, type BackupProgress, STOPPED } from '../../../backup/backup-client.ts';
import type { BackupView } from '../../../backup/backup-messages.ts';
import type { RestoreChoice } from '../../../domain/backup/restore-plan.ts';
import { codeOf, type ErrorCode } from '../../../domain/errors.ts';
import { onErased } from '../../../platform/erase-news.ts';
import { ask } from '../../../platform/messaging.ts';
import { whileRestoring } from '../../../platform/restore-locks.ts';
import { dropRestore } from '../../../storage/staging.ts';
import { useDatabase } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';

/** Rows of many cases take their place in one go. */
const SWITCH_WITHIN_MS = 240_000;

/** How far a restore is. */
export type Restoring =
  | { readonly is: 'idle' | 'stopped' | 'switching' }
  | { readonly is: 'working'; readonly progress?: BackupProgress; readonly canStop: boolean }
  | { readonly is: 'locked'; readonly file: Blob; readonly isWrong: boolean }
  | { readonly is: 'opened'; readonly view: BackupView }
  | { readonly is: 'failed'; readonly code: ErrorCode };

/** Opens a backup, shows what it would do, and does it; what is under way ends when the screen is left. */
export function useRestoring(): {
  readonly restoring: Restoring;
  readonly open: (file: Blob, password?: string) => void;
  /** True when all of it took its place. */
  readonly restore: (choice: RestoreChoice) => Promise<boolean>;
  readonly stop: () => void;
  readonly close: () => void;
} {
  const db = useDatabase();
  const nowMs = useNow();
  const [restoring, setRestoring] = useState<Restoring>({ is: 'idle' });
  const client = useRef<BackupClient | undefined>(undefined);
  useEffect(() => {
    // What an earlier page left behind.
    ask('restore.settle', {}).catch(console.error);
    const unhear = onErased(() => close());
    return () => {
      unhear();
      client.current?.stop();
    };
  }, []);

  const close = (): void => {
    client.current?.end();
    client.current = undefined;
    setRestoring({ is: 'idle' });
  };

  const fail = (thrown: unknown, working: BackupClient): void => {
    working.end();
    // Closed, or another file was opened meanwhile.
    if (client.current !== working) return;
    client.current = undefined;
    if (thrown === STOPPED) {
      setRestoring({ is: 'stopped' });
      return;
    }
    console.error(thrown);
    setRestoring({ is: 'failed', code: codeOf(thrown) });
  };
  const onProgress = (progress: BackupProgress): void =>
    setRestoring({ is: 'working', progress, canStop: true });

  const open = async (file: Blob, password?: string): Promise<void> => {
    client.current?.end();
    const working = new BackupClient();
    client.current = working;
    const unlocking: BackupProgress = { kind: 'progress', phase: 'unlocking', done: 0, total: 1 };
    setRestoring({ is: 'working', progress: unlocking, canStop: true });
    try {
      const answer = await working.ask(
        { kind: 'open', file, ...(password !== undefined && { password }) },
        onProgress,
      );
      if (answer.kind === 'want-password') setRestoring({ is: 'locked', file, isWrong: false });
      else if (answer.kind === 'opened') setRestoring({ is: 'opened', view: answer.view });
    } catch (thrown) {
      if (codeOf(thrown) === 'wrong-password') setRestoring({ is: 'locked', file, isWrong: true });
      else fail(thrown, working);
    }
  };

  const restore = async (choice: RestoreChoice): Promise<boolean> => {
    const working = client.current;
    if (!working) return false;
    const restoreId = crypto.randomUUID();
    setRestoring({ is: 'working', canStop: true });
    try {
      await whileRestoring(restoreId, async () => {
        await working.ask({ kind: 'stage', restoreId, startedAtMs: nowMs, choice }, onProgress);
        setRestoring({ is: 'switching' });
        await complete(restoreId);
      });
      working.end();
      setRestoring({ is: 'idle' });
      return true;
    } catch (thrown) {
      fail(thrown, working);
      return false;
    }
  };

  const complete = async (restoreId: string): Promise<void> => {
    try {
      await ask('restore.complete', { restoreId }, SWITCH_WITHIN_MS);
    } catch (thrown) {
      const code = codeOf(thrown);
      // Of an answer that did not come nobody knows whether it was done: then the next start of the worker sees to it.
      if (code !== 'no-answer' && code !== 'interrupted')
        await dropRestore(db, restoreId).catch(console.error);
      throw thrown;
    }
  };

  return {
    restoring,
    open: (file, password) => void open(file, password),
    restore,
    stop: () => client.current?.stop(),
    close,
  };
}
