import { TikiyaError } from '../domain/errors.ts';
import type { FileToTake, Taken } from './take-in.ts';
import type { FromFileWorker, ToFileWorker } from './worker-messages.ts';

/**
 * `takeIn` in a worker of its own; the page stays usable meanwhile. Rejects with the signal's reason once it was stopped
 * and everything that was written is gone, else with a `TikiyaError`.
 */
export function takeInWorker(
  what: FileToTake,
  onBytes: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Taken> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToFileWorker): void => worker.postMessage(message);
  return new Promise<Taken>((resolve, reject) => {
    const onAbort = (): void => tell({ kind: 'stop' });
    const settle = (finish: () => void): void => {
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
