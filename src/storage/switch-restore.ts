import { Dexie, type Table } from 'dexie';
import { TikiyaError } from '../domain/errors.ts';
import type { Database } from './database.ts';
import { eraseFiles } from './erase.ts';
import { type RestoreRow, ROW_TABLES, type StagedRow } from './restore-rows.ts';
import { forgetStaged, readStaged } from './staging.ts';
import { guarded } from './storage-error.ts';

/**
 * Lets everything that a restore has staged take its place, in one transaction with strict durability: all of it or nothing.
 * The bytes are on disk already under the ids of their evidence, so that only rows are written here, however many pictures there
 * are. Throws `not-found` when nothing is staged (any more), `changed-elsewhere` when a case is no longer as it was seen
 * when it was staged; nothing is changed then. Asked for twice it is done once.
 */
export async function switchRestore(db: Database, restoreId: string): Promise<RestoreRow> {
  const tables: Table[] = db.tables.filter((table) => table.name !== 'meta' && table.name !== 'captureJobs');
  return guarded(() =>
    db.transaction('rw', tables, async () => {
      const row = await db.restores.get(restoreId);
      if (row?.state === 'switched') return row;
      if (row?.state !== 'ready') throw new TikiyaError('not-found');
      await compareHeads(db, row);
      const isBusy = !row.replaces && (await db.timers.count()) > 0;
      for (const { caseId, becomes, keepsMine = false } of row.cases) {
        const staged = becomes === 'staged' ? await readStaged(db, restoreId, caseId) : [];
        await takeOut(db, caseId, evidenceIn(staged));
        if (!keepsMine) await takeOutUnchained(db, caseId, evidenceIn(staged));
        // At most one call runs at a time: one that runs here is the one that does.
        for (const stretch of staged) await putIn(db, caseId, stretch, isBusy);
        if (keepsMine) await dropEndedCalls(db, caseId);
      }
      await forgetStaged(db, restoreId);
      const switched: RestoreRow = { ...row, state: 'switched' };
      await db.restores.put(switched);
      return switched;
    }),
  );
}

async function compareHeads(db: Database, { cases, replaces }: RestoreRow): Promise<void> {
  const heads = await db.heads.bulkGet(cases.map(({ caseId }) => caseId));
  const isAsSeen = cases.every(({ seen }, index) => (heads[index]?.hash ?? null) === seen);
  const known = cases.filter(({ seen }) => seen !== null).length;
  if (!isAsSeen || (replaces && (await db.heads.count()) !== known))
    throw new TikiyaError('changed-elsewhere');
}

/** Tables of things that belong to a case and stand in no chain. */
const UNCHAINED = ['awaitedTerms', 'reminders', 'dueMarks', 'timers'] as const;
const isUnchained = (name: (typeof ROW_TABLES)[number]): boolean =>
  (UNCHAINED as readonly string[]).includes(name);

const evidenceIn = (staged: readonly StagedRow[]): ReadonlySet<string> =>
  new Set(staged.flatMap(({ rows }) => (rows?.evidence ?? []).map(({ id }) => id)));

/** Takes a case out with all that its chain holds, and the chain; bytes of evidence that comes again stay. */
async function takeOut(db: Database, caseId: string, coming: ReadonlySet<string>): Promise<void> {
  const evidenceIds = await db.evidence.where('caseId').equals(caseId).primaryKeys();
  await eraseFiles(
    db,
    evidenceIds.filter((id) => !coming.has(id)),
  );
  await db.evidence.bulkDelete(evidenceIds);
  const entries = db.entries.where('[caseId+removed+sortKey]');
  const entryIds = await entries.between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]).primaryKeys();
  await db.entries.bulkDelete(entryIds);
  await db.binStays.bulkDelete([caseId, ...entryIds]);
  await db.records.where('[caseId+seq]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]).delete();
  await db.digests.delete(caseId);
  await db.heads.delete(caseId);
  await db.cases.delete(caseId);
}

/** Takes out what belongs to a case and stands in no chain. */
async function takeOutUnchained(db: Database, caseId: string, coming: ReadonlySet<string>): Promise<void> {
  const incoming = await db.incoming.where('caseId').equals(caseId).toArray();
  await eraseFiles(
    db,
    incoming.map(({ evidenceId }) => evidenceId).filter((id) => !coming.has(id)),
  );
  await db.incoming.bulkDelete(incoming.map(({ id }) => id));
  for (const name of UNCHAINED) await db.table(name).where('caseId').equals(caseId).delete();
}

/** A call that runs here, and that ended where the backup was made, is an entry by now. */
async function dropEndedCalls(db: Database, caseId: string): Promise<void> {
  const ids = await db.timers.where('caseId').equals(caseId).primaryKeys();
  const ended = await db.entries.bulkGet(ids);
  await db.timers.bulkDelete(ids.filter((_, index) => ended[index] !== undefined));
}

async function putIn(
  db: Database,
  caseId: string,
  { records = [], rows = {}, seqFrom = 0 }: StagedRow,
  isBusy: boolean,
): Promise<void> {
  await db.records.bulkAdd(
    records.map((record, at) => ({
      ...record,
      caseId,
      seq: seqFrom + at,
      subjectId: record.header.subject.id,
    })),
  );
  const last = records.at(-1);
  if (last) await db.heads.put({ caseId, hash: last.hash, seq: seqFrom + records.length - 1 });
  for (const name of ROW_TABLES) {
    const some = rows[name] ?? [];
    if (some.length === 0 || (name === 'timers' && isBusy)) continue;
    // What was kept of these is newer than the backup, or the same.
    const here = isUnchained(name) ? await db.table(name).bulkGet(some.map(({ id }) => id)) : [];
    await db.table(name).bulkAdd(some.filter((_, index) => here[index] === undefined));
  }
}
