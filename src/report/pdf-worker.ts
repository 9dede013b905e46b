import type { OpenDocuments } from '../domain/file/document-page.ts';
import { fitReport } from './fit-report.ts';
import { writeLetterDocument } from './letter-document.ts';
import type { FromPdfWorker, ToPdfWorker } from './pdf-messages.ts';
import { shrinkTo } from './pictures/smaller-picture.ts';

// The dedicated worker of the case page that writes one document; `makePdf` starts it and ends it.

/** What a Blob fails with whose bytes found no room in memory or on disk: it cannot be read back. */
const NO_ROOM: ReadonlySet<string> = new Set(['QuotaExceededError', 'NotReadableError', 'NotFoundError']);

const tell = (message: FromPdfWorker, transferred: Transferable[] = []): void =>
  self.postMessage(message, { transfer: transferred });

type Answer = Exclude<ToPdfWorker, { kind: 'make' | 'make-letter' }>;

let hear: (answer: Answer) => void = () => undefined;

let lastAnswer: Promise<unknown> = Promise.resolve();

/** One question at a time, so that the bytes of one file at most are on their way. */
function ask<Kind extends Answer['kind']>(
  question: FromPdfWorker,
  kind: Kind,
  transferred: Transferable[] = [],
): Promise<Extract<Answer, { kind: Kind }>> {
  const answer = lastAnswer.then(
    () =>
      new Promise<Extract<Answer, { kind: Kind }>>((resolve) => {
        hear = (one) => {
          if (one.kind === kind) resolve(one as Extract<Answer, { kind: Kind }>);
        };
        tell(question, transferred);
      }),
  );
  lastAnswer = answer;
  return answer;
}

async function loadFile(evidenceId: string, name: string): Promise<ArrayBuffer | undefined> {
  return (await ask({ kind: 'want-file', evidenceId, name }, 'file')).bytes ?? undefined;
}

const loadArchive = async (evidenceId: string): Promise<Blob | undefined> =>
  (await ask({ kind: 'want-archive', evidenceId }, 'archive')).blob ?? undefined;

const openDocument: OpenDocuments = async (bytes) => {
  const { opened } = await ask({ kind: 'open-document', bytes }, 'document', [bytes]);
  if (!opened || typeof opened === 'string') return opened ?? 'unreadable';
  return {
    pageCount: opened.pageCount,
    page: async (number) => (await ask({ kind: 'want-page', number }, 'page')).page,
    close: () => tell({ kind: 'close-document' }),
  };
};

const makeReport = ({ model, size, manifest }: Extract<ToPdfWorker, { kind: 'make' }>) =>
  fitReport(model, size, loadFile, (progress) => tell({ kind: 'progress', progress }), {
    openDocument,
    loadArchive,
    shrinkTo,
    ...(manifest && { manifest }),
  });

async function make(write: () => Promise<FromPdfWorker>): Promise<void> {
  try {
    tell(await write());
  } catch (thrown) {
    tell({
      kind: 'failed',
      why: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
      ...(thrown instanceof DOMException && NO_ROOM.has(thrown.name) && { isFull: true as const }),
    });
  }
}

self.addEventListener('message', (event: MessageEvent<ToPdfWorker>) => {
  const message = event.data;
  if (message.kind === 'make') void make(async () => ({ kind: 'made', made: await makeReport(message) }));
  else if (message.kind === 'make-letter')
    void make(async () => ({ kind: 'made-letter', blob: await writeLetterDocument(message.letter) }));
  else hear(message);
});

tell({ kind: 'ready' });
