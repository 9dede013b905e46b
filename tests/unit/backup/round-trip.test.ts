import { expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { verifyFiles } from '../../../src/backup/verify-files.ts';
import { freshDatabase } from '../support/fake-world.ts';
import { backupOf, contentsOf, KEPT, leftOf, never, restore, richLibrary } from './library.ts';

it('brings everything back to the byte, in all tables', async () => {
  const { db } = await richLibrary();
  const before = await contentsOf(db);
  expect(
    Object.entries(before)
      .filter(([, rows]) => rows.length === 0)
      .map(([name]) => name),
  ).toEqual([]);
  const blob = await backupOf(db);
  const other = await freshDatabase();
  await restore(other, blob);
  expect(await contentsOf(other)).toEqual(before);
  expect(await leftOf(other)).toBe(0);
  await restore(db, blob, { mode: 'replace', choices: {} });
  expect(await contentsOf(db)).toEqual(before);
});

it('holds together when it is read back, and has settings and drafts', async () => {
  const { db } = await richLibrary();
  const backup = await openBackup(await backupOf(db), never());
  const seen: number[] = [];
  await verifyFiles(backup, (done) => seen.push(done), never());
  expect(backup.kept).toEqual(KEPT);
  expect(backup.cases.every(({ told }) => told.faults.length === 0)).toBe(true);
  expect(seen.length).toBe(backup.files.size);
});
