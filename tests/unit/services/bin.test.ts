import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BIN_DAYS, daysLeftInBin } from '../../../src/domain/bin/bin.ts';
import { verifyChain } from '../../../src/domain/chain/verify.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { binCase, type Erased, emptyBin, eraseOverdue, restoreCase } from '../../../src/services/bin.ts';
import { addEntry, correctEntry, removeEntry, restoreEntry } from '../../../src/services/entries.ts';
import { eraseEverything } from '../../../src/services/erase-everything.ts';
import { startPopup } from '../../../src/services/popup-start.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { listBinned } from '../../../src/storage/bin-queries.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import { makeDatabase } from '../../../src/storage/database.ts';
import { listCases, readChain } from '../../../src/storage/queries.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';

const DAY_MS = 86_400_000;

let world: World;
let caseId: string;

beforeEach(async () => {
  world = await fakeWorld();
  ({ caseId } = await saveCapture(world, saveRequest('d1')));
  await addEntry(world, {
    caseId,
    entryId: 'e1',
    body: {
      happenedAt: { at: '2026-01-20T10:00:00.000Z', zone: 'UTC' },
      content: { kind: 'note', text: 'a' },
    },
  });
});

const faults = async () => {
  const { records, head } = await readChain(world.db, caseId);
  return [...(await verifyChain(records, head)), ...(await checkCase(world.db, caseId)).problems];
};

describe('a case in the bin', () => {
  it('is in no list and matches no page, and its chain and rows agree', async () => {
    await binCase(world, caseId);
    await binCase(world, caseId);
    expect(await listCases(world.db)).toEqual([]);
    const { cases, match } = await startPopup(world, { url: world.tab.url, draftId: 'x' }, false);
    expect([cases, match]).toEqual([[], { match: 'new' }]);
    const { records } = await readChain(world.db, caseId);
    expect(records.filter(({ header }) => header.action === 'remove')).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  it('comes back as it was', async () => {
    const before = await world.db.cases.get(caseId);
    await binCase(world, caseId);
    await restoreCase(world, caseId);
    expect(await world.db.cases.get(caseId)).toEqual(before);
    expect(await faults()).toEqual([]);
  });

  it('takes nothing more that is saved from a page', async () => {
    await binCase(world, caseId);
    const late = saveCapture(world, saveRequest('d2', { target: { to: 'case', caseId } }));
    await expect(late).rejects.toMatchObject({ code: 'not-found' });
  });
});

const nothing: Erased = { caseIds: [], entries: [] };

/** So many days go by, on each of which the extension runs; gives what was erased on the last one. */
async function pass(days: number): Promise<Erased> {
  let last = nothing;
  for (let day = 0; day < days; day += 1) {
    expect(last).toEqual(nothing);
    world.nowMs += DAY_MS;
    last = await eraseOverdue(world);
  }
  return last;
}

describe('after 30 days', () => {
  it('cases and entries are erased for good, tombstones stay', async () => {
    await removeEntry(world, 'e1');
    await eraseOverdue(world);
    expect(await pass(BIN_DAYS - 1)).toEqual(nothing);
    await binCase(world, caseId);
    await eraseOverdue(world);
    expect(await pass(1)).toEqual(nothing);
    // The entry goes first: its case has 29 days left.
    expect(await pass(1)).toEqual({ caseIds: [], entries: [{ caseId, entryId: 'e1' }] });
    expect(await world.db.entries.get('e1')).toBeUndefined();
    expect(await pass(28)).toEqual(nothing);
    expect(await pass(1)).toEqual({ caseIds: [caseId], entries: [] });
    expect([await world.db.cases.count(), await world.db.pictures.count()]).toEqual([0, 0]);
    const { records, head } = await readChain(world.db, caseId);
    expect(await verifyChain(records, head)).toEqual([]);
    expect(records.every(({ salted }) => salted === null)).toBe(true);
    await eraseOverdue(world);
    expect(await world.db.binStays.count()).toBe(0);
  });

  it('nothing that was brought back in time is erased, also when it was corrected in the bin', async () => {
    await removeEntry(world, 'e1');
    const body = {
      happenedAt: { at: '2026-01-20T10:00:00.000Z', zone: 'UTC' },
      content: { kind: 'note', text: 'b' },
    } as const;
    await correctEntry(world, { entryId: 'e1', version: 1, body });
    expect((await listBinned(world.db)).entries).toHaveLength(1);
    await restoreEntry(world, 'e1');
    expect(await pass(40)).toEqual(nothing);
    expect(await world.db.entries.get('e1')).toMatchObject({ removed: 0, content: { text: 'b' } });
  });

  it('they are counted anew for what was brought back and deleted again', async () => {
    await binCase(world, caseId);
    await eraseOverdue(world);
    await pass(BIN_DAYS);
    await restoreCase(world, caseId);
    await binCase(world, caseId);
    expect(await pass(BIN_DAYS)).toEqual(nothing);
  });

  it('one that cannot be erased keeps no other from being erased', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const other = await saveCapture(world, saveRequest('d3', { target: { to: 'new', title: 'other' } }));
    for (const id of [caseId, other.caseId]) await binCase(world, id);
    await eraseOverdue(world);
    // A chain without its end takes no tombstone.
    const [first] = (await listBinned(world.db)).cases;
    await world.db.heads.delete(first?.id ?? '');
    await pass(BIN_DAYS);
    expect((await pass(1)).caseIds).toHaveLength(1);
    expect((await listBinned(world.db)).cases.map(({ id }) => id)).toEqual([first?.id]);
    await expect(emptyBin(world)).rejects.toMatchObject({ code: 'storage-failed' });
  });
});

describe('a clock that is wrong', () => {
  it('by a year for a moment erases nothing and costs two days at most', async () => {
    await binCase(world, caseId);
    await eraseOverdue(world);
    world.nowMs += 366 * DAY_MS;
    expect(await eraseOverdue(world)).toEqual(nothing);
    world.nowMs -= 366 * DAY_MS;
    expect(await eraseOverdue(world)).toEqual(nothing);
    expect(await pass(BIN_DAYS - 2)).toEqual(nothing);
    expect(await pass(1)).toEqual({ caseIds: [caseId], entries: [] });
  });

  it.each([
    ['ahead', 3650],
    ['behind', -3650],
  ])('%s by years while something is deleted, it is erased in its time all the same', async (_name, days) => {
    world.nowMs += days * DAY_MS;
    await binCase(world, caseId);
    await eraseOverdue(world);
    world.nowMs -= days * DAY_MS;
    expect(await eraseOverdue(world)).toEqual(nothing);
    expect(await pass(BIN_DAYS - 1)).toEqual(nothing);
    expect(await pass(1)).toEqual({ caseIds: [caseId], entries: [] });
  });
});

it('empties the bin at once, and leaves what is not in it', async () => {
  const other = await saveCapture(world, saveRequest('d3', { target: { to: 'new', title: 'other' } }));
  await removeEntry(world, 'e1');
  await binCase(world, other.caseId);
  await emptyBin(world);
  expect(await listBinned(world.db)).toEqual({ cases: [], entries: [] });
  expect((await listCases(world.db)).map(({ id }) => id)).toEqual([caseId]);
});

it('erases everything', async () => {
  await binCase(world, caseId);
  await eraseEverything(world.db);
  for (const table of world.db.tables) expect(await table.count(), table.name).toBe(0);
});

it.each([
  [undefined, 30],
  [0, 30],
  [1, 30],
  [2, 29],
  [30, 1],
  [31, 0],
  [40, 0],
])('%s days after it was put there %i days are left', (days, left) => {
  const stay = days === undefined ? days : { id: 'x', sinceMs: 0, days, countedOn: '2026-01-21' as Day };
  expect(daysLeftInBin(stay)).toBe(left);
});

it('knows of entries that an earlier version took off a timeline since when they are off it', async () => {
  await removeEntry(world, 'e1');
  const entry = await world.db.entries.get('e1');
  const records = await world.db.records.toArray();
  const old = makeDatabase('old-bin', 2);
  await old.open();
  const { removedAtMs, ...row } = entry ?? { removedAtMs: 0 };
  await old.table('entries').add(row);
  await old.table('records').bulkAdd(records);
  old.close();
  const now = makeDatabase('old-bin');
  await now.open();
  expect(await now.entries.get('e1')).toEqual({ ...row, removedAtMs });
  now.close();
});
