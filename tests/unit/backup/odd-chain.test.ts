import { expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { planRestore } from '../../../src/backup/plan-restore.ts';
import { takenAway } from '../../../src/domain/backup/restore-plan.ts';
import { addEntry } from '../../../src/services/entries.ts';
import { checkCase } from '../../../src/storage/check-case.ts';
import type { RecordRow } from '../../../src/storage/rows.ts';
import { fakeWorld, freshDatabase, type World } from '../support/fake-world.ts';
import { addFile, backupOf, happenedAt, makeCase, never, note, restore } from './library.ts';

// What an older version wrote otherwise than today's stands in the chain as it stands in the rows.

const CHOSEN = { mode: 'merge', choices: { 'case-1': 'theirs' } } as const;

async function library(): Promise<World> {
  const world = await fakeWorld();
  for (const caseId of ['case-1', 'case-2']) {
    await makeCase(world, caseId);
    await addEntry(world, { caseId, entryId: `n-${caseId}`, body: note('kept') });
  }
  await addFile(world, 'case-1', new Uint8Array(100).fill(7), 'photo.bin');
  return world;
}

it('an entry that is odd in its chain too keeps nothing else from being backed up and brought back', async () => {
  const world = await library();
  const odd = { ...note('odd'), happenedAt: { ...happenedAt, at: '12024-01-01T00:00:00.000Z' } };
  await addEntry(world, { caseId: 'case-1', entryId: 'odd', body: odd });
  await addEntry(world, { caseId: 'case-1', entryId: 'later', body: note('later') });

  const file = await backupOf(world.db);
  const { cases, manifest } = await openBackup(file, never());
  expect(cases.map(({ told }) => told.head)).toEqual(
    (await world.db.heads.orderBy(':id').toArray()).map(({ hash }) => hash),
  );
  expect(manifest.cases.map(({ faults }) => faults)).toEqual([
    ['content-missing entry odd', 'row-refused entries odd', 'row-refused records odd'],
    [],
  ]);
  expect(manifest.files.map(({ path }) => path)).toContain('cases/case-1/refused.jsonl');

  const other = await freshDatabase();
  await restore(other, file, CHOSEN);
  const there = await other.entries.where('id').anyOf('n-case-1', 'later', 'n-case-2').count();
  expect(there).toBe(3);
  expect((await checkCase(other, 'case-1')).problems.map(({ fault }) => fault)).toEqual(['content-missing']);
});

it('a record of another format keeps nothing else from being backed up', async () => {
  const world = await library();
  const first = (await world.db.records.get(['case-1', 0])) as RecordRow;
  await world.db.records.put({ ...first, header: { ...first.header, format: 7 as never } });
  const file = await backupOf(world.db);
  const { cases } = await openBackup(file, never());
  expect(cases.map(({ told }) => told.faults.includes('row-refused records case-1'))).toEqual([true, false]);
  const other = await freshDatabase();
  await restore(other, file, CHOSEN);
  expect(await other.entries.count()).toBe(3);
});

it('a case whose own row is odd stays out whole, is told, and takes nothing here away', async () => {
  const world = await library();
  await world.db.cases.update('case-1', { version: 0 });
  const file = await backupOf(world.db);
  const opened = await openBackup(file, never());
  expect(opened.cases.map(({ told }) => told.faults.includes('row-refused cases case-1'))).toEqual([
    true,
    false,
  ]);

  const { cases } = await planRestore(world.db, opened);
  expect(cases.map(({ relation, hadFaults }) => [relation, hadFaults])).toEqual([
    ['newer-here', true],
    ['same', false],
  ]);
  // One that replaces everything would: the screen names it.
  expect(takenAway(await planRestore(world.db, opened)).map(({ title }) => title)).toEqual(['case-1']);
  await restore(world.db, file);
  expect(await world.db.entries.where('id').equals('n-case-1').count()).toBe(1);
  const other = await freshDatabase();
  await restore(other, file);
  expect((await other.cases.toArray()).map(({ id }) => id)).toEqual(['case-2']);
});
