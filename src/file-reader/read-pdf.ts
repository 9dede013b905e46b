import type { FromDocumentWorker, ToDocumentWorker } from './document-messages.ts';
import type { ReadPdf } from './read-contents.ts';

/** How long a document may take to be read, in milliseconds: a long one takes some seconds on a slow computer. */
const PATIENCE_MS = 20_000;

/**
 * Reads a PDF in a worker of its own: how many pages, its text, a small picture of its first page. One that takes too long is ended
 * there and then, with what was read of it so far; so is any when `signal` says so. Never rejects for what is in it.
 */
export async function readPdf(
  file: Blob,
  signal: AbortSignal,
  patienceMs: number = PATIENCE_MS,
): Promise<ReadPdf> {
  const bytes = await file.arrayBuffer();
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToDocumentWorker): void => worker.postMessage(message, [bytes]);
  return new Promise((resolve) => {
    let known: ReadPdf = { read: { is: 'pdf', trouble: 'unreadable' } };
    let isTextToCome = true;
    const settle = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', settle);
      worker.terminate();
      resolve(known);
    };
    const timer = setTimeout(() => {
      if (isTextToCome) known = { ...known, read: { ...known.read, trouble: 'slow' } };
      settle();
    }, patienceMs);
    signal.addEventListener('abort', settle, { once: true });
    if (signal.aborted) settle();
    worker.addEventListener('message', ({ data }: MessageEvent<FromDocumentWorker>) => {
      if (data.kind === 'ready') tell({ kind: 'read', bytes });
      if (data.kind !== 'read') return;
      known = data.pdf;
      isTextToCome = data.toCome === 'text';
      if (data.toCome === 'nothing') settle();
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      console.error(event.error ?? event.message);
      settle();
    });
  });
}
