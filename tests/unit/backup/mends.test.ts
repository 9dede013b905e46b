import { beforeEach, describe, expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { planRestore } from '../../../src/backup/plan-restore.ts';
import { addEntry } from '../../../src/services/entries.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import type { Database } from '../../../src/storage/database.ts';
import { dropRestore } from '../../../src/storage/staging.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';
import { backupOf, contentsOf, never, note, restore, smallLibrary, stage } from './library.ts';

const MERGE = { mode: 'merge', choices: {} } as const;
const SPOILT = new Uint8Array([0, 0]).buffer;

const relationsOf = async (db: Database, blob: Blob): Promise<string[]> =>
  (await planRestore(db, await openBackup(blob, never()))).cases.map(({ relation }) => relation);

describe('a case that is the same by its chain', () => {
  it.each<[string, (db: Database) => Promise<unknown>]>([
    ['its pictures are gone', (db) => db.pictures.clear()],
    ['a picture is spoilt', (db) => db.pictures.toCollection().modify({ bytes: SPOILT })],
    ['an added file is spoilt', (db) => db.filePieces.toCollection().modify({ bytes: SPOILT })],
    ['a text is another', (db) => db.pageTexts.toCollection().modify({ text: 'x' })],
    ['a row is another', (db) => db.entries.where({ id: 'n1' }).modify({ version: 7 })],
    [
      'all its rows are gone',
      (db) => Promise.all([db.cases.clear(), db.entries.clear(), db.evidence.clear()]),
    ],
  ])('is mended by a merge when %s', async (_what, spoil) => {
    const { db } = await smallLibrary();
    const blob = await backupOf(db);
    const before = await contentsOf(db);
    expect(await relationsOf(db, blob)).toEqual(['same']);
    await spoil(db);
    expect(await contentsOf(db)).not.toEqual(before);
    expect(await relationsOf(db, blob)).toEqual(['damaged-here']);
    await restore(db, blob);
    expect(await contentsOf(db)).toEqual(before);
    expect(await relationsOf(db, blob)).toEqual(['same']);
  });

  it('is left alone when the backup has the same fault', async () => {
    const { db } = await smallLibrary();
    await db.pictures.clear();
    expect(await relationsOf(db, await backupOf(db))).toEqual(['same']);
  });
});

describe('a good file that is here', () => {
  let here: World;
  let caseId: string;
  let blob: Blob;

  // In the backup the picture is spoilt, here the text.
  beforeEach(async () => {
    here = await fakeWorld();
    ({ caseId } = await saveCapture(here, saveRequest('d1')));
    const there = await fakeWorld();
    await restore(there.db, await backupOf(here.db));
    await addEntry(there, { caseId, entryId: 'n1', body: note('x') });
    await there.db.pictures.toCollection().modify({ bytes: SPOILT });
    blob = await backupOf(there.db);
    await here.db.pageTexts.toCollection().modify({ text: 'spoilt' });
  });

  it('is there after a restore that was stopped, and after one that was not', async () => {
    const { pictures } = await contentsOf(here.db);
    await dropRestore(here.db, await stage(here.db, blob, MERGE));
    expect((await contentsOf(here.db)).pictures).toEqual(pictures);
    await restore(here.db, blob);
    expect((await contentsOf(here.db)).pictures).toEqual(pictures);
    expect((await checkCase(here.db, caseId)).problems).toEqual([]);
  });
});
