import { type ErrorCode, TikiyaError } from '../domain/errors.ts';
import type { DocumentTrouble, OpenDocument, OpenDocuments } from '../domain/file/document-page.ts';
import type { MakingProgress } from './fit-report.ts';
import type { LoadArchive, LoadFile } from './load-file.ts';
import type { FromPdfWorker, ToPdfWorker } from './pdf-messages.ts';

/** What a worker can ask for beside kept files. */
interface Helpers {
  readonly openDocument?: OpenDocuments;
  readonly loadArchive?: LoadArchive;
}

/** What a worker made. */
export type MadeByWorker = Extract<FromPdfWorker, { kind: 'made' | 'made-letter' }>;

/** What of it can be posted. */
const pagesOf = (opened: OpenDocument | DocumentTrouble | null) =>
  opened && typeof opened !== 'string' ? { pageCount: opened.pageCount } : opened;

/**
 * Makes a PDF in a worker of its own. `work`: what is to be made. Rejects with the signal's reason when it is aborted (the
 * worker is ended at once), else with a `TikiyaError`: `storage-full` where there was no room for it, or `export-failed`. See `makePdf` for the others.
 */
export function runPdfWorker(
  work: ToPdfWorker,
  loadFile: LoadFile,
  onProgress: (progress: MakingProgress) => void,
  signal: AbortSignal,
  { openDocument, loadArchive }: Helpers = {},
): Promise<MadeByWorker> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToPdfWorker, transferred: Transferable[] = []): void =>
    worker.postMessage(message, transferred);

  let document: OpenDocument | undefined;

  return new Promise<MadeByWorker>((resolve, reject) => {
    const onAbort = (): void => {
      worker.terminate();
      document?.close();
      reject(signal.reason);
    };
    const settle = (finish: () => void): void => {
      signal.removeEventListener('abort', onAbort);
      worker.terminate();
      document?.close();
      finish();
    };
    const fail = (cause: unknown, code: ErrorCode = 'export-failed'): void =>
      settle(() => reject(new TikiyaError(code, cause)));

    const hear = async (message: FromPdfWorker): Promise<void> => {
      switch (message.kind) {
        case 'ready':
          return tell(work);
        case 'progress':
          return onProgress(message.progress);
        case 'made':
        case 'made-letter':
          return settle(() => resolve(message));
        case 'failed':
          return fail(new Error(message.why), message.isFull ? 'storage-full' : 'export-failed');
        case 'want-file': {
          const bytes = (await loadFile(message.evidenceId, message.name)) ?? null;
          if (!signal.aborted) tell({ kind: 'file', bytes }, bytes ? [bytes] : []);
          return;
        }
        case 'want-archive': {
          const blob = (await loadArchive?.(message.evidenceId)) ?? null;
          if (!signal.aborted) tell({ kind: 'archive', blob });
          return;
        }
        case 'open-document': {
          const opened = (await openDocument?.(message.bytes)) ?? null;
          if (opened && typeof opened !== 'string') document = opened;
          if (signal.aborted) document?.close();
          else tell({ kind: 'document', opened: pagesOf(opened) });
          return;
        }
        case 'want-page': {
          const page = (await document?.page(message.number)) ?? 'unreadable';
          if (!signal.aborted) tell({ kind: 'page', page }, typeof page === 'string' ? [] : [page.bytes]);
          return;
        }
        case 'close-document':
          document?.close();
          document = undefined;
      }
    };

    signal.addEventListener('abort', onAbort, { once: true });
    worker.addEventListener('message', (event: MessageEvent<FromPdfWorker>) => {
      hear(event.data).catch((thrown: unknown) => fail(thrown));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.error ?? event.message);
    });
    worker.addEventListener('messageerror', () => fail(new Error('a message could not be read')));
  });
}
