import { codeOf, TikiyaError } from '../../src/domain/errors.ts';
import { adoptFile } from '../../src/services/adopt-file.ts';
import { addEntry } from '../../src/services/entries.ts';
import { eraseEverything } from '../../src/services/erase-everything.ts';
import { refreshDigests } from '../../src/services/refresh-digests.ts';
import { saveCapture } from '../../src/services/save-capture.ts';
import { type Database, makeDatabase } from '../../src/storage/database.ts';
import { randomFrom } from '../../tests/e2e/support/random.ts';
import { backupOf, restore } from '../../tests/unit/backup/library.ts';
import { capturePieces } from '../../tests/unit/support/captured-pieces.ts';
import { saveRequest, type World } from '../../tests/unit/support/fake-world.ts';
import { type Check, hasPicture } from './flow.ts';
import { faultsIn, fingerprint } from './invariants.ts';
import { BYSTANDER, CASE, fill, note, type Rows, TWO_WINDOWS, takeFile } from './library.ts';
import { openLife, planReminders, tidyUp } from './life.ts';
import type { Outcome } from './run-fault.ts';
import { turns } from './turns.ts';

/** Everything is deleted in the middle of other work, and then all goes on, or everything is killed. */
export const DELETIONS = ['everything deleted meanwhile', 'deleted and killed meanwhile'] as const;
export type Deletion = (typeof DELETIONS)[number];

type Act = (world: World, id: string, backup: Blob) => Promise<Check | undefined>;

const INTO = { to: 'case', caseId: CASE } as const;

/** What may be under way. A `Check`: what was answered as saved once everything was deleted is there. */
const ACTS: Readonly<Record<string, Act>> = {
  'full page': async (world, id) => {
    const request = { draftId: id, target: INTO };
    const outcome = { whole: { width: 24, height: 32 } };
    const { evidenceId } = await capturePieces(world, request, outcome, TWO_WINDOWS);
    return (db) => hasPicture(db, evidenceId, TWO_WINDOWS.picture(0));
  },
  screenshot: async (world, id) => {
    const { evidenceId } = await saveCapture(world, saveRequest(id));
    return (db) => hasPicture(db, evidenceId, world.bytes.buffer);
  },
  file: async (world, id) => {
    await takeFile(world, CASE, id);
    await adoptFile(world, id);
    return async (db) => (await db.entries.get(id)) !== undefined;
  },
  note: async (world, id) => {
    await addEntry(world, { caseId: CASE, entryId: id, body: note(id) });
    return async (db) => (await db.entries.get(id)) !== undefined;
  },
  restore: async (world, _id, backup) => void (await restore(world.db, backup)),
  backup: async (world) => void (await backupOf(world.db)),
  digests: async (world) => void (await refreshDigests(world.db)),
  reminders: async (world) => void (await planReminders(world)),
};

/**
 * What may be told whose ground is taken away under its feet; `storage-failed`: what was written and then deleted is not there to
 * be read back.
 */
const TOLD = new Set([
  'storage-failed',
  'not-found',
  'changed-elsewhere',
  'evidence-mismatch',
  'backup-failed',
  'page-left',
]);
const AT_ONCE = 4;
const DELETED_WITHIN_TURNS = 160;

let runs = 0;

/**
 * Deletes everything at a random moment in the middle of captures, imports, a restore and a backup: of what was kept nothing is left
 * but what a restore brought whole, nothing is half there or belongs to nobody, and what was answered as saved after it is there.
 */
export async function runDeletion(
  deletion: Deletion,
  full: Rows,
  backup: Blob,
  seed: number,
): Promise<Pick<Outcome, 'hasStruck' | 'complaints'>> {
  runs += 1;
  const name = `deletion-${runs}`;
  const random = randomFrom(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  await fill(name, full);
  const lives = await Promise.all([openLife(name), openLife(name), openLife(name), openLife(name)]);
  const [worker] = lives;
  const before = await fingerprint(worker.world.db, BYSTANDER);
  const complaints: string[] = [];
  const later: Check[] = [];
  let isDeleted = false;

  const names = Object.keys(ACTS);
  const chosen = Array.from({ length: AT_ONCE }, () => names[upTo(names.length)] as string);
  const one = async (act: string, index: number): Promise<void> => {
    const { world } = lives[index % lives.length] ?? worker;
    await turns(upTo(60));
    const beganAfter = isDeleted;
    try {
      const check = await (ACTS[act] as Act)(world, `meanwhile-${index}`, backup);
      if (check && beganAfter) later.push(check);
    } catch (thrown) {
      if (lives.some(({ points }) => points.isDead)) return;
      if (!(thrown instanceof TikiyaError) || !TOLD.has(codeOf(thrown)))
        complaints.push(`${act}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
    }
  };
  const erase = async (): Promise<void> => {
    await turns(upTo(DELETED_WITHIN_TURNS));
    await eraseEverything(worker.world.db);
    isDeleted = true;
  };
  const all = Promise.all([erase(), ...chosen.map(one)]);
  if (deletion === 'deleted and killed meanwhile') {
    await Promise.race([all, turns(upTo(DELETED_WITHIN_TURNS * 2))]);
    for (const { points } of lives) points.kill();
  } else await all;
  const wasDeleted = isDeleted;
  // What is answered after the end was heard by nobody.
  const heard = [...later];
  for (const { world } of lives) world.db.close();

  const { world } = await openLife(name);
  const { db } = world;
  const restores = chosen.includes('restore');
  const isThere = (await db.cases.get(BYSTANDER)) !== undefined;
  if (isThere && wasDeleted && !restores) complaints.push('was answered as deleted, and is there');
  if (isThere && (await fingerprint(db, BYSTANDER)) !== before)
    complaints.push('a case is other than it was');
  // What was staged, and what a killed page left, goes with the start that follows; without these nothing may be left even now.
  if (!isThere && !restores) complaints.push(...(await leftOf(db, full)));
  await tidyUp(world);
  complaints.push(...(await faultsIn(db)));
  if (!isThere) complaints.push(...(await leftOf(db, full)));
  for (const check of heard)
    if (!(await check(db))) complaints.push('was answered as saved after the deletion, and is not there');
  db.close();
  await makeDatabase(name).delete();
  return { hasStruck: true, complaints: complaints.map((one) => `${chosen.join(', ')}: ${one}`) };
}

/** Rows of what had been kept. */
async function leftOf(db: Database, full: Rows): Promise<string[]> {
  const rowsIn = (rows: readonly unknown[] = []) => rows as readonly Record<string, unknown>[];
  const ids = new Set(
    ['cases', 'entries', 'evidence'].flatMap((table) => rowsIn(full[table]).map(({ id }) => id)),
  );
  const left: string[] = [];
  for (const table of db.tables) {
    // A file may have been given for a case that was gone by then: its start tells that there is none.
    if (table.name === 'incoming') continue;
    for (const row of rowsIn(await table.toArray()))
      if ([row.id, row.caseId, row.entryId, row.evidenceId, row.subjectId].some((id) => ids.has(id)))
        left.push(`${table.name} was deleted and is there: ${row.id ?? row.evidenceId ?? row.caseId}`);
  }
  return left;
}
