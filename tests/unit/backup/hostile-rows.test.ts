import { beforeAll, expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/open-backup.ts';
import { planRestore } from '../../../src/backup/plan-restore.ts';
import { codeOf } from '../../../src/domain/errors.ts';
import { dateId } from '../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { binCase } from '../../../src/services/bin.ts';
import { addEntry } from '../../../src/services/entries.ts';
import { countBinDay } from '../../../src/storage/count-bin-day.ts';
import type { RecordRow } from '../../../src/storage/rows.ts';
import { fakeWorld, freshDatabase, type World } from '../support/fake-world.ts';
import { backupOf, happenedAt, makeCase, never, note, restore } from './library.ts';
import { rezipped, type Zipped } from './rezip.ts';

/** Two cases with a little of what a backup could lie about. */
async function library(): Promise<World> {
  const made = await fakeWorld();
  await makeCase(made, 'case-files');
  await addEntry(made, { caseId: 'case-files', entryId: 'n1', body: note('אחת') });
  await makeCase(made, 'case-binned');
  await binCase(made, 'case-binned');
  const { db } = made;
  await countBinDay(db, '2026-01-21' as Day);
  const date = { caseId: 'case-binned', kind: 'deadline', subject: 'r', dueOn: '2026-02-01' as Day } as const;
  const id = dateId(date);
  await db.timers.add({ id: 't1', caseId: 'case-files', startedAt: happenedAt });
  await db.dueMarks.add({ id, ...date, atMs: 5, state: 'done' });
  await db.reminders.add({ id: `${id}|7`, ...date, leadDays: 7, fireAtMs: 8, state: 'waiting' });
  return made;
}

let world: World;
let blob: Blob;
beforeAll(async () => {
  world = await library();
  blob = await backupOf(world.db);
});

/** What becomes of a backup that somebody changed who knows the format: its refusal, or the database that it makes. */
async function restored(change: (files: Zipped) => void) {
  const db = await freshDatabase();
  try {
    await restore(db, await rezipped(blob, change));
    return { db };
  } catch (thrown) {
    return { db, code: codeOf(thrown) };
  }
}

const inRows =
  (caseId: string, wanted: RegExp, given: string) =>
  (files: Zipped): void =>
    files.edit(`cases/${caseId}/rows.jsonl`, (text) => text.replace(wanted, given));

it.each([
  ['a time without end', /"touchedAtMs":\d+/, '"touchedAtMs":1e300'],
  ['an hour after which there is no day', /("startedAt":{"at":")[^"]*/, '$19999-12-31T23:59:59.000Z'],
  ['half a millisecond', /"touchedAtMs":\d+/, '"touchedAtMs":1.5'],
  ['an offset of 99 hours', /("startedAt":\{"at":")[^"]*/, '$12026-01-21T09:00:00+99:00'],
])('refuses %s: whatever shows it, or plans by it, would throw for good', async (_what, wanted, given) => {
  const { code } = await restored(inRows('case-files', wanted, given));
  expect(code).toBe('backup-damaged');
});

it('refuses an answer to a date that is put off for ever: no reminder would be planned any more', async () => {
  const [mark] = await world.db.dueMarks.toArray();
  const later = '"atMs":5,"state":"later","untilMs":1e300';
  const { code } = await restored(inRows(String(mark?.caseId), /"atMs":5,"state":"done"/, later));
  expect(code).toBe('backup-damaged');
});

it('refuses a day after which there is none: no reminder would be planned any more', async () => {
  const { code } = await restored((files) =>
    files.edit('cases/case-binned/rows.jsonl', (text) => text.replaceAll('2026-02-01', '9999-12-31')),
  );
  expect(code).toBe('backup-damaged');
});

it('refuses a file that was made at no time', async () => {
  const madeAt = { at: '2026-01-21T09:00:00+99:00', zone: 'Asia/Jerusalem' };
  const bad = await rezipped(blob, (files) => files.editManifest((manifest) => ({ ...manifest, madeAt })));
  await expect(openBackup(bad, never())).rejects.toMatchObject({ code: 'backup-damaged' });
});

it('refuses a reminder of another case', async () => {
  const [reminder] = await world.db.reminders.toArray();
  const line = JSON.stringify({ table: 'reminders', row: { ...reminder, caseId: 'case-files' } });
  const { code } = await restored((files) =>
    files.edit('cases/case-files/rows.jsonl', (text) => `${text}${line}\n`),
  );
  expect(code).toBe('backup-damaged');
});

it('counts the entries of a case itself, and finds their places itself', async () => {
  const { db } = await restored((files) => {
    inRows('case-files', /"entryCount":\d+/, '"entryCount":999999')(files);
    inRows('case-files', /"sortKey":"[^"]*"/, '"sortKey":"!!first"')(files);
  });
  expect(await db.cases.get('case-files')).toEqual(await world.db.cases.get('case-files'));
  const ofCase = (from: typeof db) => from.entries.filter(({ caseId }) => caseId === 'case-files').toArray();
  expect(await ofCase(db)).toEqual(await ofCase(world.db));
});

it('leaves a week to look at what a backup puts into the bin', async () => {
  const { db } = await restored(inRows('case-binned', /"days":\d+/, '"days":1000000'));
  expect(await db.binStays.get('case-binned')).toMatchObject({ days: 23 });
});

it('asks about a case whose record is not whole, also where it is not here', async () => {
  const spoilt = await library();
  const first = (await spoilt.db.records.get(['case-files', 0])) as RecordRow;
  await spoilt.db.records.put({ ...first, header: { ...first.header, version: 9 } });
  const db = await freshDatabase();
  const { cases } = await planRestore(db, await openBackup(await backupOf(spoilt.db), never()));
  expect(cases.find((one) => one.caseId === 'case-files')).toMatchObject({
    relation: 'doubtful',
    seen: null,
    hadFaults: true,
  });
  await expect(restore(db, await backupOf(spoilt.db))).rejects.toMatchObject({ code: 'bad-request' });
  await restore(db, await backupOf(spoilt.db), { mode: 'merge', choices: { 'case-files': 'mine' } });
  expect(await db.cases.get('case-files')).toBeUndefined();
  expect(await db.cases.get('case-binned')).toBeDefined();
});
