import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { eraseFiles } from './erase.ts';
import type { RestoreRow, StagedRow } from './restore-rows.ts';
import type { FilePieceRow, PartRow, PictureRow, ThumbnailRow } from './rows.ts';
import { guarded } from './storage-error.ts';

// The second exception to "the worker is the only writer": only the page that was given a backup has it, so it writes
// what it reads here, where it belongs to no case yet. The worker alone lets it take its place. See docs/backup-format.md.

/** Bytes and texts of evidence of one or more cases, written together. */
export interface StagedFiles {
  readonly pictures: PictureRow[];
  readonly filePieces: FilePieceRow[];
  readonly parts: PartRow[];
  readonly pageTexts: { readonly evidenceId: string; readonly text: string }[];
  readonly thumbnails: ThumbnailRow[];
}

/** Begins a restore, or changes its state. */
export const putRestore = (db: Database, row: RestoreRow): Promise<unknown> =>
  guarded(() => db.restores.put(row));

/** Writes what a case is to become, or which evidence bytes will be written for. Before those bytes. */
export const putStaged = (db: Database, row: StagedRow): Promise<unknown> =>
  guarded(() => db.staged.put(row));

/** Writes bytes. What they belong to stands in `staged` already, so that they are found when the page goes away. Throws `storage-full`. */
export const putStagedFiles = (db: Database, files: StagedFiles): Promise<unknown> =>
  guarded(() =>
    db.transaction('rw', [db.pictures, db.filePieces, db.parts, db.pageTexts, db.thumbnails], async () => {
      await db.pictures.bulkPut(files.pictures);
      await db.filePieces.bulkPut(files.filePieces);
      await db.parts.bulkPut(files.parts);
      await db.pageTexts.bulkPut(files.pageTexts);
      await db.thumbnails.bulkPut(files.thumbnails);
    }),
  );

const ofRestore = (db: Database, restoreId: string) =>
  db.staged.where('[restoreId+caseId+index]').between([restoreId], [restoreId, Dexie.maxKey]);

/** What is staged for one case, in its order. */
export const readStaged = (db: Database, restoreId: string, caseId: string): Promise<StagedRow[]> =>
  db.staged
    .where('[restoreId+caseId+index]')
    .between([restoreId, caseId, Dexie.minKey], [restoreId, caseId, Dexie.maxKey])
    .toArray();

/**
 * Drops a restore that was not switched: its bytes, piece by piece, then what is known of it. Safe to be broken off and to be
 * done again. Bytes of evidence that is here (a restore that mends it) stay.
 */
export async function dropRestore(db: Database, restoreId: string): Promise<void> {
  const keys = await guarded(() => ofRestore(db, restoreId).primaryKeys());
  const files = [db.evidence, db.pictures, db.pageTexts, db.thumbnails, db.filePieces, db.parts, db.staged];
  for (const key of keys) {
    await guarded(() =>
      db.transaction('rw', files, async () => {
        const ids = (await db.staged.get(key))?.evidenceIds ?? [];
        const here = await db.evidence.bulkGet([...ids]);
        await eraseFiles(
          db,
          ids.filter((_, index) => here[index] === undefined),
        );
        await db.staged.delete(key);
      }),
    );
  }
  await guarded(() => db.restores.delete(restoreId));
}

/** Every restore that is known of. */
export const listRestores = (db: Database): Promise<RestoreRow[]> => guarded(() => db.restores.toArray());

/** Settings and drafts have followed: nothing of the restore is left. */
export const endRestore = (db: Database, restoreId: string): Promise<unknown> =>
  guarded(() => db.restores.delete(restoreId));

/** Forgets what is staged of a restore that has taken its place; in its transaction. */
export const forgetStaged = (db: Database, restoreId: string): Promise<unknown> =>
  ofRestore(db, restoreId).delete();
