import { TikiyaError } from '../domain/errors.ts';
import { makeDatabase, openDatabase } from '../storage/database.ts';
import { dropIncoming } from '../storage/incoming.ts';
import type { FileToTake, Taken } from './take-in.ts';
import type { FromFileWorker, ToFileWorker } from './worker-messages.ts';

/** How long a worker may be silent before it is ended, in milliseconds. */
interface Patience {
  /** From the last byte on disk until it has read what the file says. */
  readonly readMs: number;
  /** After it was told to stop: one that is busy with a file cannot hear it. */
  readonly stopMs: number;
}

/** Reading the largest mail or chat takes some seconds on a slow computer. */
const PATIENCE: Patience = { readMs: 60_000, stopMs: 1_000 };

/**
 * `takeIn` in a worker of its own; the page stays usable meanwhile. A file that takes too long to read is kept unread.
 * Rejects with the signal's reason once it was stopped and everything that was written is gone, else with a
 * `TikiyaError`.
 */
export async function takeInWorker(
  what: FileToTake,
  onBytes: (done: number, total: number) => void,
  signal: AbortSignal,
  patience: Patience = PATIENCE,
): Promise<Taken> {
  signal.throwIfAborted();
  const taken = await inWorker(what, onBytes, signal, patience);
  if (taken !== 'silent') return taken;
  if (!signal.aborted && !what.isLeftUnread)
    return takeInWorker({ ...what, isLeftUnread: true }, onBytes, signal, patience);
  await drop(what);
  signal.throwIfAborted();
  throw new TikiyaError('file-unreadable', new Error('the file could not be stored in time'));
}

/** `silent`: the worker was ended, and what it wrote is still there. */
function inWorker(
  what: FileToTake,
  onBytes: (done: number, total: number) => void,
  signal: AbortSignal,
  { readMs, stopMs }: Patience,
): Promise<Taken | 'silent'> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToFileWorker): void => worker.postMessage(message);
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waitFor = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(() => resolve('silent')), ms);
    };
    const onAbort = (): void => {
      tell({ kind: 'stop' });
      waitFor(stopMs);
    };
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      worker.terminate();
      finish();
    };
    const fail = (cause: unknown): void => settle(() => reject(new TikiyaError('file-unreadable', cause)));
    signal.addEventListener('abort', onAbort, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<FromFileWorker>) => {
      switch (data.kind) {
        case 'ready':
          return tell({ kind: 'take', what });
        case 'progress':
          if (data.done === data.total && !signal.aborted) waitFor(readMs);
          return onBytes(data.done, data.total);
        case 'taken':
          return settle(() => resolve(data.taken));
        case 'failed':
          return settle(() => reject(new TikiyaError(data.code)));
        case 'stopped':
          return settle(() => reject(signal.reason));
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.error ?? event.message);
    });
    worker.addEventListener('messageerror', () => fail(new Error('a message could not be read')));
  });
}

/** Drops what an ended worker wrote: nobody else does while the page holds the file's lock. */
async function drop({ entryId, evidenceId }: FileToTake): Promise<void> {
  const db = makeDatabase();
  try {
    await openDatabase(db, () => undefined);
    await dropIncoming(db, { id: entryId, evidenceId });
  } catch (thrown) {
    console.error(thrown); // it is offered as broken off then
  } finally {
    db.close();
  }
}
