import { beforeEach, describe, expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { planRestore } from '../../../src/backup/plan-restore.ts';
import { writeBackup } from '../../../src/backup/write-backup.ts';
import type { CaseRelation } from '../../../src/domain/backup/compare-case.ts';
import { codeOf } from '../../../src/domain/errors.ts';
import { eraseCase } from '../../../src/services/cases.ts';
import { addEntry } from '../../../src/services/entries.ts';
import { completeRestore } from '../../../src/services/restore.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import type { Database } from '../../../src/storage/database.ts';
import { fakeWorld, freshDatabase, saveRequest, type World } from '../support/fake-world.ts';
import {
  backupOf,
  contentsOf,
  happenedAt,
  KEPT,
  leftOf,
  makeCase,
  never,
  noKept,
  note,
  nothing,
  restore,
  stage,
} from './library.ts';

let here: World;
let caseId: string;

beforeEach(async () => {
  here = await fakeWorld();
  ({ caseId } = await saveCapture(here, saveRequest('d1')));
});

/** A second computer on which a backup was restored. */
async function otherComputer(blob: Blob): Promise<World> {
  const world = await fakeWorld();
  await restore(world.db, blob);
  return world;
}

async function relationOf(db: Database, blob: Blob, id = caseId): Promise<CaseRelation | undefined> {
  const { cases } = await planRestore(db, await openBackup(blob, never()));
  return cases.find((one) => one.caseId === id)?.relation;
}

const add = (world: World, entryId: string) =>
  addEntry(world, { caseId, entryId, body: note(`note ${entryId}`) });
const entryIds = async (db: Database): Promise<string[]> =>
  (await db.entries.toArray()).map(({ id }) => id).sort();
const hasProblems = async (db: Database): Promise<unknown> => (await checkCase(db, caseId)).problems;

describe('a backup that comes to what is here', () => {
  it('adds what is missing and leaves the rest', async () => {
    const blob = await backupOf(here.db);
    const there = await fakeWorld();
    await makeCase(there, 'mine');
    const mine = (await contentsOf(there.db)).records;
    await restore(there.db, blob);
    expect(await relationOf(there.db, blob)).toBe('same');
    expect((await there.db.cases.toArray()).map(({ id }) => id).sort()).toEqual([caseId, 'mine'].sort());
    expect((await contentsOf(there.db)).records).toEqual(expect.arrayContaining(mine ?? []));
  });

  it('changes nothing when all of it is here', async () => {
    const blob = await backupOf(here.db);
    const before = await contentsOf(here.db);
    await restore(here.db, blob);
    expect(await contentsOf(here.db)).toEqual(before);
  });

  it('goes on with a case that went on elsewhere', async () => {
    const there = await otherComputer(await backupOf(here.db));
    await add(there, 'n1');
    const blob = await backupOf(there.db);
    expect(await relationOf(here.db, blob)).toBe('newer-there');
    await restore(here.db, blob);
    expect(await contentsOf(here.db)).toEqual(await contentsOf(there.db));
  });

  it('takes nothing back from a case that went on here', async () => {
    const blob = await backupOf(here.db);
    await add(here, 'n1');
    const before = await contentsOf(here.db);
    expect(await relationOf(here.db, blob)).toBe('newer-here');
    await restore(here.db, blob);
    expect(await contentsOf(here.db)).toEqual(before);
  });

  it('asks which one stays where both went on, and does nothing before that', async () => {
    const there = await otherComputer(await backupOf(here.db));
    await add(there, 'theirs');
    await add(here, 'mine');
    const blob = await backupOf(there.db);
    const before = await contentsOf(here.db);
    expect(await relationOf(here.db, blob)).toBe('fork');
    await expect(restore(here.db, blob)).rejects.toMatchObject({ code: 'bad-request' });
    expect(await contentsOf(here.db)).toEqual(before);
    await restore(here.db, blob, { mode: 'merge', choices: { [caseId]: 'mine' } });
    expect(await contentsOf(here.db)).toEqual(before);
    await restore(here.db, blob, { mode: 'merge', choices: { [caseId]: 'theirs' } });
    expect(await entryIds(here.db)).toEqual(['d1', 'theirs']);
    expect(await hasProblems(here.db)).toEqual([]);
    expect(await contentsOf(here.db)).toEqual(await contentsOf(there.db));
  });

  it('leaves erased what was erased here, unless it is wanted again', async () => {
    const blob = await backupOf(here.db);
    await eraseCase(here, caseId);
    expect(await relationOf(here.db, blob)).toBe('erased-here');
    await restore(here.db, blob);
    expect(await here.db.cases.count()).toBe(0);
    await restore(here.db, blob, { mode: 'merge', choices: { [caseId]: 'theirs' } });
    expect(await entryIds(here.db)).toEqual(['d1']);
    expect(await hasProblems(here.db)).toEqual([]);
  });

  it('erases nothing here because it was erased elsewhere', async () => {
    const there = await otherComputer(await backupOf(here.db));
    await eraseCase(there, caseId);
    const blob = await backupOf(there.db);
    expect(await relationOf(here.db, blob)).toBe('erased-there');
    const before = await contentsOf(here.db);
    await restore(here.db, blob);
    expect(await contentsOf(here.db)).toEqual(before);
  });

  it('mends a picture that the disk has spoilt', async () => {
    const blob = await backupOf(here.db);
    const before = await contentsOf(here.db);
    const [picture] = await here.db.pictures.toArray();
    if (!picture) throw new Error('no picture');
    await here.db.pictures.put({ ...picture, bytes: new Uint8Array([0]).buffer });
    await restore(here.db, blob, { mode: 'replace', choices: {} });
    expect(await contentsOf(here.db)).toEqual(before);
  });
});

describe('a backup that takes the place of what is here', () => {
  it('takes away what is only here', async () => {
    const blob = await backupOf(here.db);
    const wanted = await contentsOf(here.db);
    const there = await fakeWorld();
    await makeCase(there, 'mine');
    await saveCapture(there, saveRequest('other'));
    await restore(there.db, blob, { mode: 'replace', choices: {} });
    expect(await contentsOf(there.db)).toEqual(wanted);
  });
});

describe('what was written meanwhile', () => {
  it.each(['merge', 'replace'] as const)('is not lost: a %s stops, and nothing is changed', async (mode) => {
    const there = await otherComputer(await backupOf(here.db));
    await add(there, 'n1');
    const restoreId = await stage(here.db, await backupOf(there.db), { mode, choices: {} });
    await (mode === 'merge' ? add(here, 'late') : makeCase(here, 'late'));
    const before = await contentsOf(here.db);
    const code = await completeRestore(here.db, restoreId, noKept).then(() => 'done', codeOf);
    expect(code).toBe('changed-elsewhere');
    expect(await contentsOf(here.db)).toEqual(before);
  });

  it('is in the backup: a case that is written to while it is read is read again', async () => {
    const pieces: BlobPart[] = [];
    let isLate = false;
    const target = new WritableStream<Uint8Array>({
      async write(bytes) {
        pieces.push(new Uint8Array(bytes));
        // Its picture is on its way: the chain was read before.
        if (isLate || !new TextDecoder().decode(bytes).includes('picture.png')) return;
        isLate = true;
        await add(here, 'meanwhile');
      },
    });
    const work = { kept: KEPT, madeAt: happenedAt, extensionVersion: '0.0.0', about: '' };
    await writeBackup(here.db, work, target, nothing, never());
    expect(isLate).toBe(true);
    const blob = new Blob(pieces);
    const other = await freshDatabase();
    await restore(other, blob);
    expect(await entryIds(other)).toEqual(['d1', 'meanwhile']);
    expect(await leftOf(other)).toBe(0);
  });
});
