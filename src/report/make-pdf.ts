import type { OpenDocuments } from '../domain/file/document-page.ts';
import type { LetterDocument } from './letter-document.ts';
import type { LoadFile } from './load-file.ts';
import type { ReportModel } from './report-model.ts';
import { runPdfWorker } from './run-pdf-worker.ts';

/**
 * Makes the PDF of a case in a worker of its own; the page stays usable meanwhile.
 *
 * `loadFile` gives the bytes of a kept file (or undefined: the document says that it is missing) and is called once for
 * each, when its page is laid out; the bytes are transferred away. `onProgress` counts pictures. `openDocument` draws the pages of
 * added PDFs; without it they are told of by their facts alone. Rejects with the
 * signal's reason when it is aborted (the worker is ended at once), else with a `TikiyaError` `export-failed`.
 */
export const makePdf = (
  model: ReportModel,
  loadFile: LoadFile,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
  openDocument?: OpenDocuments,
): Promise<Blob> => runPdfWorker({ kind: 'make', model }, loadFile, onProgress, signal, openDocument);

/** Makes the PDF of one letter in the same worker. Rejects with a `TikiyaError` `export-failed`. */
export const makeLetterPdf = (letter: LetterDocument): Promise<Blob> =>
  runPdfWorker(
    { kind: 'make-letter', letter },
    async () => undefined,
    () => undefined,
    new AbortController().signal,
  );
