import { TikiyaError } from '../domain/errors.ts';
import type { Manifest } from '../domain/export/manifest.ts';
import type { OpenDocuments } from '../domain/file/document-page.ts';
import type { MadeReport, MakingProgress, SizeWish, TooLarge } from './fit-report.ts';
import type { LetterDocument } from './letter-document.ts';
import type { LoadArchive, LoadFile } from './load-file.ts';
import type { ReportModel } from './report-model.ts';
import { runPdfWorker } from './run-pdf-worker.ts';

/** What a document has beside its own pages. */
export interface PdfExtras {
  /** Draws the pages of added PDFs; without it they are told of by their facts alone. */
  readonly openDocument?: OpenDocuments;
  /** Gives archives of chats; without it what came with their messages is told of by name alone. */
  readonly loadArchive?: LoadArchive;
  /** Is attached, with all the files that it gives a place. */
  readonly manifest?: Manifest | undefined;
}

/**
 * Makes the PDF of a case in a worker of its own; the page stays usable meanwhile. `size`: how large each of its files may be.
 *
 * `loadFile` gives the bytes of a kept file (or undefined: the document says that it is missing) and is called when its page is
 * laid out; the bytes are transferred away. Rejects with the signal's reason when it is aborted (the worker is ended at once), else with a
 * `TikiyaError` `export-failed`.
 */
export async function makePdf(
  model: ReportModel,
  size: SizeWish,
  loadFile: LoadFile,
  onProgress: (progress: MakingProgress) => void,
  signal: AbortSignal,
  { openDocument, loadArchive, manifest }: PdfExtras = {},
): Promise<MadeReport | TooLarge> {
  const work = { kind: 'make', model, size, ...(manifest && { manifest }) } as const;
  const made = await runPdfWorker(work, loadFile, onProgress, signal, {
    ...(openDocument && { openDocument }),
    ...(loadArchive && { loadArchive }),
  });
  if (made.kind !== 'made') throw new TikiyaError('export-failed');
  return made.made;
}

/** Makes the PDF of one letter in the same worker. Rejects with a `TikiyaError` `export-failed`. */
export async function makeLetterPdf(letter: LetterDocument): Promise<Blob> {
  const made = await runPdfWorker(
    { kind: 'make-letter', letter },
    async () => undefined,
    () => undefined,
    new AbortController().signal,
  );
  if (made.kind !== 'made-letter') throw new TikiyaError('export-failed');
  return made.blob;
}
