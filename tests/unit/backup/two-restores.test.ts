import { beforeAll, expect, it } from 'vitest';
import { codeOf } from '../../../src/domain/errors.ts';
import { eraseEverything } from '../../../src/services/erase-everything.ts';
import { completeRestore, settleRestores } from '../../../src/services/restore.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import type { Database } from '../../../src/storage/database.ts';
import { dropRestore } from '../../../src/storage/staging.ts';
import { switchRestore } from '../../../src/storage/switch-restore.ts';
import { fakeWorld, freshDatabase } from '../support/fake-world.ts';
import { backupOf, contentsOf, leftOf, makeCase, noKept, smallLibrary, stage } from './library.ts';

const MERGE = { mode: 'merge', choices: {} } as const;

let blob: Blob;
let wanted: Record<string, unknown[]>;

beforeAll(async () => {
  const { db } = await smallLibrary();
  wanted = await contentsOf(db);
  blob = await backupOf(db);
});

/** Everything is as in the backup, and nothing of any restore is left. */
async function isRestored(db: Database): Promise<void> {
  expect(await contentsOf(db)).toEqual(wanted);
  const [one] = await db.cases.toArray();
  expect((await checkCase(db, one?.id ?? '')).problems).toEqual([]);
  expect(await leftOf(db)).toBe(0);
}

it('one that is stopped takes nothing from another that brings the same', async () => {
  const db = await freshDatabase();
  const first = await stage(db, blob, MERGE);
  const second = await stage(db, blob, MERGE);
  await dropRestore(db, second);
  await completeRestore(db, first, noKept);
  await isRestored(db);
});

it('one that was left behind is swept away while it is tried again, and takes nothing along', async () => {
  const db = await freshDatabase();
  await stage(db, blob, MERGE);
  const again = await stage(db, blob, MERGE);
  await settleRestores(db, (id) => id === again, noKept);
  await completeRestore(db, again, noKept);
  await isRestored(db);
});

it('both left behind leave nothing', async () => {
  const db = await freshDatabase();
  const before = await contentsOf(db);
  await Promise.all([stage(db, blob, MERGE), stage(db, blob, MERGE)]);
  await settleRestores(db, () => false, noKept);
  expect(await contentsOf(db)).toEqual(before);
  expect(await leftOf(db)).toBe(0);
});

it('is not switched once it is being taken away, and not taken away once it is switched', async () => {
  const db = await freshDatabase();
  const restoreId = await stage(db, blob, MERGE);
  const drop = dropRestore(db, restoreId);
  expect(await switchRestore(db, restoreId).catch(codeOf)).toBe('not-found');
  await drop;
  const again = await stage(db, blob, MERGE);
  await switchRestore(db, again);
  await dropRestore(db, again);
  await settleRestores(db, () => false, noKept);
  await isRestored(db);
});

it('of which everything was deleted meanwhile stops, and leaves nothing', async () => {
  const { db } = await fakeWorld();
  let erasing: Promise<void> | undefined;
  const look = db.evidence.bulkGet.bind(db.evidence);
  db.evidence.bulkGet = (async (ids: string[]) => {
    erasing ??= eraseEverything(db);
    await erasing;
    return look(ids);
  }) as typeof look;
  expect(await stage(db, blob, MERGE).catch(codeOf)).toBe('changed-elsewhere');
  expect(erasing).toBeDefined();
  for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
});

it('of which nothing is known any more is swept away with its bytes', async () => {
  const world = await fakeWorld();
  const { db } = world;
  await makeCase(world, 'mine');
  const before = await contentsOf(db);
  await stage(db, blob, MERGE);
  await db.restores.clear();
  await settleRestores(db, () => false, noKept);
  expect(await contentsOf(db)).toEqual(before);
  expect(await leftOf(db)).toBe(0);
});

it('that cannot be ended keeps no other from being', async () => {
  const db = await freshDatabase();
  const [first, second] = [await stage(db, blob, MERGE), await stage(db, blob, MERGE)];
  await switchRestore(db, [first, second].sort()[0] ?? '');
  const refused = { ...noKept, applyKeptValues: () => Promise.reject(new Error('full')) };
  const { error } = console;
  console.error = () => undefined;
  expect(await settleRestores(db, () => false, refused)).toBe(true);
  console.error = error;
  expect(await db.restores.toArray()).toMatchObject([{ state: 'switched' }]);
  expect(await db.staged.count()).toBe(0);
  await settleRestores(db, () => false, noKept);
  await isRestored(db);
});
