import { sha256OfBlob } from '../../../bundle/file-hash.ts';
import { TEXT_NAME } from '../../../domain/case/files-of.ts';
import type { ExportContent, ExportedFile } from '../../../domain/export/export-content.ts';
import type { ReportRequest } from '../../../domain/export/report-request.ts';
import type { PictureQuality } from '../../../domain/export/size-plan.ts';
import { openDocument } from '../../../file-reader/open-document.ts';
import { openPictures } from '../../../file-reader/open-pictures.ts';
import type { MakingProgress, TooLarge } from '../../../report/fit-report.ts';
import type { LoadFile } from '../../../report/load-file.ts';
import { makePdf } from '../../../report/make-pdf.ts';
import { reportFileName } from '../../../report/report-file-name.ts';
import type { Database } from '../../../storage/database.ts';
import { readFileBlob } from '../../../storage/file-pieces.ts';
import { readPageText } from '../../../storage/queries.ts';
import { attachedManifest } from './attached-manifest.ts';
import { readModel } from './read-model.ts';

/** A file of a document, not handed to anybody yet. */
export interface DocumentFile {
  readonly name: string;
  readonly blob: Blob;
  readonly pageCount: number;
}

/** A document that was made and waits for the shopper's word. */
export interface MadeDocument {
  readonly is: 'made';
  /** In their order: one, or its volumes. */
  readonly files: readonly DocumentFile[];
  readonly quality: PictureQuality;
  /** Of a ZIP around it. */
  readonly archiveName: string;
  /** The numbers of its appendices, by the evidence that they show. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** As the timeline is to note it, but for whom it is. */
  readonly noted: Omit<ExportContent, 'kind' | 'text'>;
}

/**
 * Makes the PDF of a case as it stands in the store. Nothing is downloaded. Throws `not-found`, `changed-elsewhere`, `export-failed`, or the reason of
 * `signal` when it is stopped.
 */
export async function makeDocument(
  db: Database,
  caseId: string,
  request: ReportRequest,
  onProgress: (progress: MakingProgress) => void,
  signal: AbortSignal,
): Promise<MadeDocument | TooLarge> {
  const { model, chain } = await readModel(db, caseId, request);
  const manifest = model.attachOriginals ? await attachedManifest(db, caseId, request, model) : undefined;
  const pictures = openPictures();
  const load: LoadFile = async (evidenceId, name) => {
    if (name !== TEXT_NAME) return pictures.read(evidenceId, name);
    const page = await readPageText(db, evidenceId);
    return page === undefined ? undefined : new TextEncoder().encode(page).buffer;
  };
  const made = await makePdf(model, request, load, onProgress, signal, {
    openDocument,
    loadArchive: (evidenceId) => readFileBlob(db, evidenceId, ''),
    manifest,
  }).finally(() => pictures.close());
  if (made.is !== 'made') return made;
  const count = made.volumes.length;
  const files = made.volumes.map(({ blob, pageCount }, index) => ({
    name: reportFileName(model, '.pdf', count > 1 ? { number: index + 1, count } : undefined),
    blob,
    pageCount,
  }));
  const hashed = await hashesOf(files, signal);
  const [first] = hashed;
  return {
    is: 'made',
    files,
    quality: made.quality,
    archiveName: reportFileName(model, '.zip'),
    numberOf: new Map(model.appendices.map(({ evidenceId, number }) => [evidenceId, number])),
    noted: {
      form: 'pdf',
      variant: request.variant,
      language: request.language,
      fileName: first?.fileName ?? '',
      byteLength: hashed.reduce((sum, { byteLength }) => sum + byteLength, 0),
      ...(chain && { rootHash: chain.head }),
      ...(first && (count === 1 ? { sha256: first.sha256 } : { files: hashed })),
    },
  };
}

async function hashesOf(
  files: readonly DocumentFile[],
  signal: AbortSignal,
): Promise<readonly ExportedFile[]> {
  const hashed: ExportedFile[] = [];
  for (const { name, blob } of files)
    hashed.push({ fileName: name, byteLength: blob.size, sha256: await sha256OfBlob(blob, signal) });
  return hashed;
}
