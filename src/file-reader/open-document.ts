import type { DocumentPage, DocumentTrouble, OpenDocument } from '../domain/file/document-page.ts';
import type { FromDocumentWorker, ToDocumentWorker } from './document-messages.ts';

/** How long a document may take to open, or one of its pages to be drawn, in milliseconds. */
const PATIENCE_MS = 30_000;

type Answer = Exclude<FromDocumentWorker, { kind: 'ready' }> | { readonly kind: 'silent' };

/**
 * Opens a PDF in a worker of its own, which draws its pages; the bytes are transferred away. A document that takes too long is
 * ended there and then (`slow`). Never rejects for what is in it.
 */
export async function openDocument(
  bytes: ArrayBuffer,
  patienceMs: number = PATIENCE_MS,
): Promise<OpenDocument | DocumentTrouble> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  const close = (): void => worker.terminate();
  const ask = (message: ToDocumentWorker, transferred: Transferable[] = []): Promise<Answer> => {
    const answer = nextAnswer(worker, patienceMs);
    worker.postMessage(message, transferred);
    return answer;
  };
  await isReady(worker, patienceMs);
  const opened = await ask({ kind: 'open', bytes }, [bytes]);
  if (opened.kind !== 'opened') {
    close();
    return troubleOf(opened);
  }
  let isOver = false;
  return {
    pageCount: opened.pages,
    close,
    async page(number): Promise<DocumentPage | DocumentTrouble> {
      if (isOver) return 'slow';
      const answer = await ask({ kind: 'draw', page: number });
      if (answer.kind === 'drawn') return answer.page;
      if (answer.kind === 'silent') {
        isOver = true;
        close();
      }
      return troubleOf(answer);
    },
  };
}

const troubleOf = (answer: Answer): DocumentTrouble =>
  answer.kind === 'silent' ? 'slow' : answer.kind === 'failed' ? answer.trouble : 'unreadable';

/** Resolves with the worker's next word, or when it has been silent for too long. Its own breaking is an answer too. */
function nextAnswer(worker: Worker, patienceMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ kind: 'silent' }), patienceMs);
    const onMessage = ({ data }: MessageEvent<FromDocumentWorker>): void => {
      if (data.kind !== 'ready') settle(data);
    };
    const onError = (event: ErrorEvent): void => {
      event.preventDefault();
      console.error(event.error ?? event.message);
      settle({ kind: 'failed', trouble: 'unreadable' });
    };
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      resolve(answer);
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
  });
}

/** Resolves once it can be spoken to; one that never can is silent to the next question as well. */
function isReady(worker: Worker, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs);
    worker.addEventListener(
      'message',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
