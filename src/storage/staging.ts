import { Dexie } from 'dexie';
import { TikiyaError } from '../domain/errors.ts';
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

/** Begins a restore. */
export const beginRestore = (db: Database, row: RestoreRow): Promise<unknown> =>
  guarded(() => db.restores.put(row));

/** Throws `changed-elsewhere` where a restore is not being staged (any more): everything was deleted, or it was swept away. */
async function needStaging(db: Database, restoreId: string): Promise<RestoreRow> {
  const row = await db.restores.get(restoreId);
  if (row?.state !== 'staging') throw new TikiyaError('changed-elsewhere');
  return row;
}

/** All of it is there and was read back. Throws `changed-elsewhere`. */
export const endStaging = (db: Database, restoreId: string): Promise<unknown> =>
  guarded(() =>
    db.transaction('rw', [db.restores], async () => {
      await db.restores.put({ ...(await needStaging(db, restoreId)), state: 'ready' });
    }),
  );

/**
 * Writes what a case is to become, or which evidence bytes will be written for. Before those bytes. Throws `changed-elsewhere`.
 */
export const putStaged = (db: Database, row: StagedRow): Promise<unknown> =>
  guarded(() =>
    db.transaction('rw', [db.restores, db.staged], async () => {
      await needStaging(db, row.restoreId);
      await db.staged.put(row);
    }),
  );

/**
 * Writes bytes. What they belong to stands in `staged` already, so that they are found when the page goes away. Throws
 * `storage-full`, `changed-elsewhere`.
 */
export const putStagedFiles = (db: Database, restoreId: string, files: StagedFiles): Promise<unknown> =>
  guarded(() =>
    db.transaction(
      'rw',
      [db.restores, db.pictures, db.filePieces, db.parts, db.pageTexts, db.thumbnails],
      async () => {
        await needStaging(db, restoreId);
        await db.pictures.bulkPut(files.pictures);
        await db.filePieces.bulkPut(files.filePieces);
        await db.parts.bulkPut(files.parts);
        await db.pageTexts.bulkPut(files.pageTexts);
        await db.thumbnails.bulkPut(files.thumbnails);
      },
    ),
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
 * done again; one that was switched stays. Bytes of evidence that is here (a restore that mends it), and of what another restore
 * stages too, stay.
 */
export async function dropRestore(db: Database, restoreId: string): Promise<void> {
  if (!(await guarded(() => noteDropped(db, restoreId)))) return;
  const keys = await guarded(() => ofRestore(db, restoreId).primaryKeys());
  const files = [db.evidence, db.pictures, db.pageTexts, db.thumbnails, db.filePieces, db.parts];
  for (const key of keys) {
    await guarded(() =>
      db.transaction('rw', [...files, db.restores, db.staged], async () => {
        const ids = (await db.staged.get(key))?.evidenceIds ?? [];
        const here = await db.evidence.bulkGet([...ids]);
        const elsewhere = ids.length === 0 ? ids : await stagedElsewhere(db, restoreId);
        const spared = new Set(elsewhere);
        await eraseFiles(
          db,
          ids.filter((id, index) => here[index] === undefined && !spared.has(id)),
        );
        await db.staged.delete(key);
      }),
    );
  }
  await guarded(() => db.restores.delete(restoreId));
}

/** Half of it may be gone soon: nothing is staged for it any more, and nobody switches it. False: it was switched. */
const noteDropped = (db: Database, restoreId: string): Promise<boolean> =>
  db.transaction('rw', [db.restores], async () => {
    const row = await db.restores.get(restoreId);
    if (row?.state === 'switched') return false;
    if (row) await db.restores.put({ ...row, state: 'dropped' });
    return true;
  });

/** Evidence of which other restores stage bytes. There is seldom any. */
async function stagedElsewhere(db: Database, restoreId: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const other of await db.restores.toCollection().primaryKeys())
    if (other !== restoreId)
      await ofRestore(db, other).each(({ evidenceIds = [] }) => {
        for (const id of evidenceIds) ids.push(id);
      });
  return ids;
}

/** Restores of which something is staged and nothing is known any more: everything was deleted meanwhile. */
export const listUnknownStaged = (db: Database): Promise<readonly string[]> =>
  guarded(() =>
    db.transaction('r', [db.restores, db.staged], async () => {
      const keys = await db.staged.toCollection().primaryKeys();
      const known = new Set(await db.restores.toCollection().primaryKeys());
      return [...new Set(keys.map(([restoreId]) => restoreId))].filter((id) => !known.has(id));
    }),
  );

/** Every restore that is known of. */
export const listRestores = (db: Database): Promise<RestoreRow[]> => guarded(() => db.restores.toArray());

/** Settings and drafts have followed: nothing of the restore is left. */
export const endRestore = (db: Database, restoreId: string): Promise<unknown> =>
  guarded(() => db.restores.delete(restoreId));

/** Forgets what is staged of a restore that has taken its place; in its transaction. */
export const forgetStaged = (db: Database, restoreId: string): Promise<unknown> =>
  ofRestore(db, restoreId).delete();
