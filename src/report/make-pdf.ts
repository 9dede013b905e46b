import { TikiyaError } from '../domain/errors.ts';
import type { LoadFile } from './load-file.ts';
import type { FromPdfWorker, ToPdfWorker } from './pdf-messages.ts';
import type { ReportModel } from './report-model.ts';

/**
 * Makes the PDF of a case in a worker of its own; the page stays usable meanwhile.
 *
 * `loadFile` gives the bytes of a kept file (or undefined: the document says that it is missing) and is called once for
 * each, when its page is laid out; the bytes are transferred away. `onProgress` counts pictures. Rejects with the
 * signal's reason when it is aborted (the worker is ended at once), else with a `TikiyaError` `export-failed`.
 */
export function makePdf(
  model: ReportModel,
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
          return tell({ kind: 'make', model });
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
