import type { Packed } from '../../../../bundle/bundle-work.ts';
import { makeBundle } from '../../../../bundle/make-bundle.ts';
import { TikiyaError } from '../../../../domain/errors.ts';
import type { ExportContent } from '../../../../domain/export/export-content.ts';
import { momentOf, msOf } from '../../../../domain/time/moment.ts';
import { localZone, openClock } from '../../../../platform/clock.ts';
import { extensionVersion } from '../../../../platform/extension.ts';
import { readSettings } from '../../../../platform/settings.ts';
import type { Database } from '../../../../storage/database.ts';
import { readAnswers } from '../../../../storage/due-queries.ts';
import { readSnapshot } from '../../../../storage/read-snapshot.ts';
import { loadWords } from '../../../../words/load-words.ts';
import { download } from '../../frame/download.ts';
import { madeFiles } from './made-files.ts';

/** What a bundle is made around: a document that was made of the case. */
export interface BundleRequest {
  readonly documents: readonly { readonly name: string; readonly blob: Blob }[];
  readonly noted: Omit<ExportContent, 'kind' | 'text'>;
  readonly archiveName: string;
  /** Ids of entries that do not go along. */
  readonly leftOut: ReadonlySet<string>;
  readonly withOriginals: boolean;
  /** Numbers of the appendices by the evidence that they show. */
  readonly numberOf?: ReadonlyMap<string, number>;
}

/** Nobody says when a browser has copied a download; after this long its worker goes. */
const HELD_MS = 600_000;

/**
 * Packs a case around its document and hands it to the browser as a download. Gives back how the timeline notes it, and what was packed.
 * Throws `changed-elsewhere` where the case was written to since the document was made, `not-found`, or as `makeBundle` does.
 */
export async function makeCaseBundle(
  db: Database,
  caseId: string,
  { documents, noted, archiveName, leftOut, withOriginals, numberOf }: BundleRequest,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<{ noted: Omit<ExportContent, 'kind' | 'text'>; packed: Packed }> {
  const [snapshot, { marks }, clock, settings, words] = await Promise.all([
    readSnapshot(db, caseId),
    readAnswers(db, caseId),
    openClock(),
    readSettings(),
    loadWords(noted.language),
  ]);
  const { row, entries, evidence, records, head } = snapshot;
  if (!row || head === undefined) throw new TikiyaError('not-found');
  // One view: the document and everything beside it tell of the same state.
  if (head !== noted.rootHash) throw new TikiyaError('changed-elsewhere');
  const nowMs = clock();
  const chosen = entries
    .filter(({ id, removed, content }) => removed === 0 && !leftOut.has(id) && content.kind !== 'export')
    .sort((one, other) => msOf(one.happenedAt) - msOf(other.happenedAt));
  const made = await madeFiles({ row, entries: chosen, evidence, documents, marks, settings, words, nowMs });
  const bundle = await makeBundle(
    {
      input: {
        caseId,
        title: row.facts.title,
        entries,
        evidence,
        records,
        head,
        leftOut,
        withOriginals,
        names: {
          folder: words.say('bundle.names.evidence'),
          text: words.say('bundle.names.text'),
          original: words.say('bundle.names.original'),
        },
        ...(numberOf && { numberOf }),
        madeAt: momentOf(nowMs, localZone()),
        extensionVersion: extensionVersion(),
        language: noted.language,
      },
      made,
    },
    onProgress,
    signal,
  );
  download(bundle.blob, archiveName);
  setTimeout(bundle.release, HELD_MS);
  // Of its volumes the list in it speaks.
  const { files: _files, ...ofCase } = noted;
  return {
    noted: {
      ...ofCase,
      form: 'bundle',
      fileName: archiveName,
      byteLength: bundle.blob.size,
      sha256: bundle.sha256,
    },
    packed: bundle.packed,
  };
}
