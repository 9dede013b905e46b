import { TikiyaError } from '../domain/errors.ts';
import type { LoadFile } from './load-file.ts';
import type { FromPdfWorker, ToPdfWorker } from './pdf-messages.ts';

/**
 * Makes a PDF in a worker of its own. `work`: what is to be made. Rejects with the signal's reason when it is aborted (the
 * worker is ended at once), else with a `TikiyaError` `export-failed`. See `makePdf` for the others.
 */
export function runPdfWorker(
  work: ToPdfWorker,
  loadFile: LoadFile,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToPdfWorker, transferred: Transferable[] = []): void =>
    worker.postMessage(message, transferred);

  return new Promise<Blob>((resolve, reject) => {
    const onAbort = (): void => {
      worker.terminate();
      reject(signal.reason);
    };
    const settle = (finish: () => void): void => {
      signal.removeEventListener('abort', onAbort);
      worker.terminate();
      finish();
    };
    const fail = (cause: unknown): void => settle(() => reject(new TikiyaError('export-failed', cause)));

    const hear = async (message: FromPdfWorker): Promise<void> => {
      switch (message.kind) {
        case 'ready':
          return tell(work);
        case 'progress':
          return onProgress(message.done, message.total);
        case 'made':
          return settle(() => resolve(message.blob));
        case 'failed':
          return fail(new Error(message.why));
        case 'want-file': {
          const bytes = (await loadFile(message.evidenceId, message.name)) ?? null;
          if (!signal.aborted) tell({ kind: 'file', bytes }, bytes ? [bytes] : []);
        }
      }
    };

    signal.addEventListener('abort', onAbort, { once: true });
    worker.addEventListener('message', (event: MessageEvent<FromPdfWorker>) => {
      hear(event.data).catch(fail);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.error ?? event.message);
    });
    worker.addEventListener('messageerror', () => fail(new Error('a message could not be read')));
  });
}
