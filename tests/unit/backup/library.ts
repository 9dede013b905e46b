import { createHash } from 'node:crypto';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { planRestore } from '../../../src/backup/plan-restore.ts';
import { stageRestore } from '../../../src/backup/stage-restore.ts';
import { writeBackup } from '../../../src/backup/write-backup.ts';
import type { KeptValues } from '../../../src/domain/backup/backup-format.ts';
import type { RestoreChoice } from '../../../src/domain/backup/restore-plan.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { PIECE_BYTES } from '../../../src/domain/file/file-limits.ts';
import { dateId } from '../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { takeIn } from '../../../src/file-reader/take-in.ts';
import { adoptFile } from '../../../src/services/adopt-file.ts';
import { binCase } from '../../../src/services/bin.ts';
import { createCase, eraseCase } from '../../../src/services/cases.ts';
import { addEntry, correctEntry, removeEntry } from '../../../src/services/entries.ts';
import { eraseEntry } from '../../../src/services/erase-entry.ts';
import { completeRestore } from '../../../src/services/restore.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { countBinDay } from '../../../src/storage/count-bin-day.ts';
import type { Database } from '../../../src/storage/database.ts';
import { capturePieces } from '../support/captured-pieces.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

export const happenedAt = { at: '2026-01-21T09:00:00.000Z', zone: 'Asia/Jerusalem' };
export const note = (text: string) => ({ happenedAt, content: { kind: 'note', text } }) as const;
export const never = (): AbortSignal => new AbortController().signal;
export const nothing = (): void => undefined;

export const KEPT: KeptValues = {
  settings: { language: 'he', theme: 'dark' },
  drafts: { 'new-case-draft': { caseId: 'n', title: 'טלפון' } },
};

/** Makes a case by hand. */
export async function makeCase(world: World, caseId: string, title = caseId): Promise<void> {
  const facts = { title, status: 'open', purchase: emptyPurchase, hosts: [] } as const;
  await createCase(world, { caseId, facts });
}

/** A library with something of everything in it. */
export async function richLibrary(): Promise<World> {
  const world = await fakeWorld();
  const { caseId } = await saveCapture(world, saveRequest('d1'));
  await addEntry(world, { caseId, entryId: 'n1', body: note('אחת') });
  await correctEntry(world, { entryId: 'n1', version: 1, body: note('שתיים') });
  await addEntry(world, { caseId, entryId: 'n2', body: note('to be erased') });
  await eraseEntry(world, 'n2');
  await addEntry(world, { caseId, entryId: 'n3', body: note('in the bin') });
  await removeEntry(world, 'n3');
  await capturePieces(world);
  await makeCase(world, 'case-files');
  await addFile(world, 'case-files', new Uint8Array(PIECE_BYTES + 17).fill(7), 'large.bin');
  await addFile(world, 'case-files', new Uint8Array(0), 'empty.bin');
  await addFile(world, 'case-files', new TextEncoder().encode('13.1.2026, 9:05 - דנה: שלום\n'), 'chat.txt');
  const { db } = world;
  const date = { caseId, kind: 'deadline', subject: 'right.clock', dueOn: '2026-02-01' as Day } as const;
  const id = dateId(date);
  await db.timers.add({ id: 't1', caseId: 'case-files', startedAt: happenedAt, wasAsked: true });
  await db.dueMarks.add({ id, ...date, atMs: 5, state: 'done' });
  await db.reminders.add({ id: `${id}|7`, ...date, leadDays: 7, fireAtMs: 8, state: 'waiting' });
  await db.awaitedTerms.add({
    id: 'w1',
    caseId: 'not-yet',
    url: 'https://gal.co.il/terms',
    askedAt: happenedAt,
    start: { title: 'עוד לא', pageUrl: 'https://gal.co.il/', seen: {} },
  });
  const [shown] = await db.evidence.toArray();
  if (shown)
    await db.thumbnails.add({
      evidenceId: shown.id,
      bytes: new Uint8Array([82, 73]).buffer,
      mediaType: 'image/webp',
    });
  await makeCase(world, 'case-binned');
  await binCase(world, 'case-binned');
  await countBinDay(world.db, '2026-01-21' as Day);
  await makeCase(world, 'case-erased');
  await eraseCase(world, 'case-erased');
  return world;
}

/** A library of one case with a capture, a note and a file. */
export async function smallLibrary(): Promise<World> {
  const world = await fakeWorld();
  const { caseId } = await saveCapture(world, saveRequest('d1'));
  await addEntry(world, { caseId, entryId: 'n1', body: note('אחת') });
  await addFile(world, caseId, new TextEncoder().encode('13.1.2026, 9:05 - דנה: שלום\n'), 'chat.txt');
  return world;
}

let files = 0;
/** Adds a file as the shopper does; gives its evidence. */
export async function addFile(
  world: World,
  caseId: string,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  lastModified = 1_700_000_000_000,
): Promise<string> {
  files += 1;
  const [entryId, evidenceId] = [`file-entry-${files}`, `file-evidence-${files}`];
  const what = {
    file: new File([bytes], name, { lastModified }),
    entryId,
    evidenceId,
    caseId,
    addedAt: happenedAt,
    extensionVersion: '0.0.0',
    isTwinWanted: true,
  };
  await takeIn(world.db, what, nothing, never());
  await adoptFile(world, entryId);
  return evidenceId;
}

/** A row with its bytes as a hash: `toEqual` holds any two buffers for equal. */
const told = (row: object): unknown =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value instanceof ArrayBuffer ? sha256Of(value) : value]),
  );
const sha256Of = (bytes: ArrayBuffer): string =>
  `${bytes.byteLength} ${createHash('sha256').update(new Uint8Array(bytes)).digest('hex')}`;

/** Everything of a database but what a backup leaves out, in a form that compares byte by byte. */
export async function contentsOf(db: Database): Promise<Record<string, unknown[]>> {
  const out: Record<string, unknown[]> = {};
  for (const table of db.tables)
    if (!['meta', 'digests', 'restores', 'staged', 'captureJobs', 'incoming'].includes(table.name))
      out[table.name] = (await table.orderBy(':id').toArray()).map(told);
  return out;
}

/** What of a restore is left on disk. */
export const leftOf = async (db: Database): Promise<number> =>
  (await db.restores.count()) + (await db.staged.count());

/** Backs a library up into memory. */
export async function backupOf(db: Database, kept = KEPT): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const target = new WritableStream<Uint8Array>({
    write: (bytes) => {
      pieces.push(new Uint8Array(bytes));
    },
  });
  const work = { kept, madeAt: happenedAt, extensionVersion: '0.0.0', about: 'about' };
  await writeBackup(db, work, target, nothing, never());
  return new Blob(pieces);
}

/** The file that backups here are said to come from, and when its restore is. */
export const FILE = { name: 'tikiya-backup.zip', byteLength: 77 };
export const RESTORED_AT_MS = Date.parse('2026-03-01T00:00:00Z');

export const noKept = {
  applyKeptValues: async () => undefined,
  noteBackup: async () => undefined,
  tellRestored: async () => undefined,
};

let restores = 0;

/** Opens a backup, stages it and lets it take its place. */
export async function restore(
  db: Database,
  blob: Blob,
  choice: RestoreChoice = { mode: 'merge', choices: {} },
): Promise<void> {
  await completeRestore(db, await stage(db, blob, choice), noKept);
}

/** Opens a backup and stages it; gives the id of the restore. */
export async function stage(db: Database, blob: Blob, choice: RestoreChoice): Promise<string> {
  restores += 1;
  const restoreId = `restore-${restores}`;
  const backup = await openBackup(blob, never());
  const plan = await planRestore(db, backup);
  await stageRestore(
    db,
    backup,
    { ...choice, plan, restoreId, startedAtMs: RESTORED_AT_MS, file: FILE },
    nothing,
    never(),
  );
  return restoreId;
}
