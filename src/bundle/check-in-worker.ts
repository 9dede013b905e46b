import type { GivenFile, GivenResult } from './check-given.ts';
import type { FromCheckWorker, ToCheckWorker } from './check-messages.ts';

/** `checkGiven` in a worker of its own, which is ended when `signal` says so; rejects with its reason then. */
export function checkInWorker(
  given: readonly GivenFile[],
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<GivenResult> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    const onAbort = (): void => settle(() => reject(signal.reason));
    const settle = (finish: () => void): void => {
      signal.removeEventListener('abort', onAbort);
      worker.terminate();
      finish();
    };
    const fail = (cause: unknown): void => settle(() => reject(new Error('the check failed', { cause })));
    signal.addEventListener('abort', onAbort, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<FromCheckWorker>) => {
      switch (data.kind) {
        case 'ready':
          return worker.postMessage({ given } satisfies ToCheckWorker);
        case 'progress':
          return onProgress(data.done, data.total);
        case 'done':
          return settle(() => resolve(data.result));
        case 'failed':
          return fail(data.why);
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.error ?? event.message);
    });
    worker.addEventListener('messageerror', () => fail('a message could not be read'));
  });
}
