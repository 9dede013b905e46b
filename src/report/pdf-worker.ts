import { writeLetterDocument } from './letter-document.ts';
import type { FromPdfWorker, ToPdfWorker } from './pdf-messages.ts';
import type { ReportModel } from './report-model.ts';
import { writeReport } from './write-report.ts';

// The dedicated worker of the case page that writes one document; `makePdf` starts it and ends it.

const tell = (message: FromPdfWorker): void => self.postMessage(message);

let answer: (bytes: ArrayBuffer | undefined) => void = () => undefined;

/** One at a time, so that the bytes of one file at most are on their way. */
function loadFile(evidenceId: string, name: string): Promise<ArrayBuffer | undefined> {
  return new Promise((resolve) => {
    answer = resolve;
    tell({ kind: 'want-file', evidenceId, name });
  });
}

const makeReport = (model: ReportModel): Promise<Blob> =>
  writeReport(model, loadFile, (done, total) => tell({ kind: 'progress', done, total }));

async function make(write: () => Promise<Blob>): Promise<void> {
  try {
    tell({ kind: 'made', blob: await write() });
  } catch (thrown) {
    tell({
      kind: 'failed',
      why: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    });
  }
}

self.addEventListener('message', (event: MessageEvent<ToPdfWorker>) => {
  const message = event.data;
  if (message.kind === 'make') void make(() => makeReport(message.model));
  else if (message.kind === 'make-letter') void make(() => writeLetterDocument(message.letter));
  else answer(message.bytes ?? undefined);
});

tell({ kind: 'ready' });
