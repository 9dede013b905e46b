import type { FromPdfWorker, ToPdfWorker } from './pdf-messages.ts';
import type { ReportModel } from './report-model.ts';
import { writeReport } from './write-report.ts';

// The dedicated worker of the case page that writes one document; `makePdf` starts it and ends it.

const tell = (message: FromPdfWorker): void => self.postMessage(message);

const waiting = new Map<string, (bytes: ArrayBuffer | undefined) => void>();

function loadPicture(evidenceId: string): Promise<ArrayBuffer | undefined> {
  return new Promise((resolve) => {
    waiting.set(evidenceId, resolve);
    tell({ kind: 'want-picture', evidenceId });
  });
}

async function make(model: ReportModel): Promise<void> {
  try {
    const onProgress = (done: number, total: number): void => tell({ kind: 'progress', done, total });
    tell({ kind: 'made', blob: await writeReport(model, loadPicture, onProgress) });
  } catch (thrown) {
    tell({
      kind: 'failed',
      why: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    });
  }
}

self.addEventListener('message', (event: MessageEvent<ToPdfWorker>) => {
  const message = event.data;
  if (message.kind === 'make') void make(message.model);
  else {
    const answer = waiting.get(message.evidenceId);
    waiting.delete(message.evidenceId);
    answer?.(message.bytes ?? undefined);
  }
});

tell({ kind: 'ready' });
