import { TikiyaError } from '../domain/errors.ts';
import type { Database } from './database.ts';
import { eraseFiles } from './erase.ts';
import type { EvidenceRow, FilePieceRow, IncomingRow, PartRow } from './rows.ts';
import { guarded } from './storage-error.ts';

// The one exception to "the worker is the only writer": a page that was given a file writes its bytes here, where they
// belong to no case yet. Only the worker makes an entry of them. See docs/architecture.md.

/** Begins to take a file in; what is written for it after that is found by this row when the page goes away. */
export const beginIncoming = (db: Database, row: IncomingRow): Promise<unknown> =>
  guarded(() => db.incoming.put(row));

/** Throws `not-found` where the file is not on its way any more: its case, or everything, was erased meanwhile. */
async function needIncoming(db: Database, id: string): Promise<void> {
  if ((await db.incoming.get(id)) === undefined) throw new TikiyaError('not-found');
}

/** Writes one piece of its bytes. Throws `storage-full`, `not-found`. */
export const putPiece = (db: Database, id: string, piece: FilePieceRow): Promise<unknown> =>
  guarded(() =>
    db.transaction('rw', [db.incoming, db.filePieces], async () => {
      await needIncoming(db, id);
      await db.filePieces.put(piece);
    }),
  );

/** What was read of a file, beside its bytes. */
export interface IncomingContents {
  readonly parts: readonly PartRow[];
  readonly text?: string;
  readonly thumbnail?: { readonly bytes: ArrayBuffer; readonly mediaType: string };
}

/** Writes what was read of the file, and that all of it is there. Throws `storage-full`, `not-found`. */
export async function endIncoming(
  db: Database,
  row: IncomingRow,
  { parts, text, thumbnail }: IncomingContents,
): Promise<void> {
  const { evidenceId } = row;
  await guarded(() =>
    db.transaction('rw', [db.incoming, db.parts, db.pageTexts, db.thumbnails], async () => {
      await needIncoming(db, row.id);
      await db.parts.bulkPut([...parts]);
      if (text !== undefined) await db.pageTexts.put({ evidenceId, text });
      if (thumbnail) await db.thumbnails.put({ evidenceId, ...thumbnail });
      await db.incoming.put(row);
    }),
  );
}

/** Drops a file that is not taken in after all, with everything that was written for it. */
export async function dropIncoming(
  db: Database,
  { id, evidenceId }: Pick<IncomingRow, 'id' | 'evidenceId'>,
): Promise<void> {
  const tables = [
    db.incoming,
    db.evidence,
    db.pictures,
    db.pageTexts,
    db.thumbnails,
    db.filePieces,
    db.parts,
  ];
  await guarded(() =>
    db.transaction('rw', tables, async () => {
      // Never what became evidence meanwhile.
      if ((await db.evidence.get(evidenceId)) === undefined) await eraseFiles(db, [evidenceId]);
      await db.incoming.delete(id);
    }),
  );
}

/** Files of a case that a page left half read: it was closed, or died. */
export async function listBrokenOff(db: Database, caseId: string): Promise<IncomingRow[]> {
  const rows = await db.incoming.where('caseId').equals(caseId).toArray();
  return rows.filter(({ brokenOff }) => brokenOff);
}

/** The evidence of a case that has the same bytes, the first to have been added. */
export async function findTwin(
  db: Database,
  caseId: string,
  sha256: string,
): Promise<EvidenceRow | undefined> {
  const rows = await guarded(() =>
    db.evidence.where('[caseId+facts.sha256]').equals([caseId, sha256]).toArray(),
  );
  const entries = await guarded(() => db.entries.bulkGet(rows.map(({ entryId }) => entryId)));
  return rows.filter((_, index) => entries[index]?.removed === 0)[0];
}
