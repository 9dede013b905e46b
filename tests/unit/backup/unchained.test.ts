import { beforeEach, expect, it } from 'vitest';
import type { DueMark } from '../../../src/domain/reminders/due-mark.ts';
import { dateId } from '../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { addEntry } from '../../../src/services/entries.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { fakeWorld, saveRequest, type World } from '../support/fake-world.ts';
import { backupOf, happenedAt, note, restore } from './library.ts';

// What belongs to a case and stands in no chain: a case that goes on elsewhere says nothing of it.

let here: World;
let there: World;
let caseId: string;

beforeEach(async () => {
  here = await fakeWorld();
  ({ caseId } = await saveCapture(here, saveRequest('d1')));
  there = await fakeWorld();
  await restore(there.db, await backupOf(here.db));
  await addEntry(there, { caseId, entryId: 'n1', body: note('x') });
});

const goOn = async (): Promise<void> => restore(here.db, await backupOf(there.db));
const date = (dueOn: string) => {
  const told = { caseId, kind: 'deadline', subject: 'right.clock', dueOn: dueOn as Day } as const;
  return { id: dateId(told), ...told };
};

it('keeps the call that runs here, and brings no second one', async () => {
  await here.db.timers.add({ id: 't1', caseId, startedAt: happenedAt });
  await there.db.timers.add({ id: 't2', caseId, startedAt: happenedAt });
  await goOn();
  expect((await here.db.timers.toArray()).map(({ id }) => id)).toEqual(['t1']);
  expect(await here.db.entries.get('n1')).toBeDefined();
});

it('ends a call that ended elsewhere', async () => {
  await here.db.timers.add({ id: 'n1', caseId, startedAt: happenedAt });
  await goOn();
  expect(await here.db.timers.count()).toBe(0);
});

it('keeps what was answered to a date here, and takes what was answered there', async () => {
  const [mine, theirs, both] = [date('2026-02-01'), date('2026-02-02'), date('2026-02-03')];
  await here.db.dueMarks.bulkAdd([
    { ...mine, atMs: 5, state: 'done' },
    { ...both, atMs: 6, state: 'done' },
  ]);
  const marks: DueMark[] = [
    { ...theirs, atMs: 7, state: 'done' },
    { ...both, atMs: 1, state: 'later', untilMs: 9 },
  ];
  await there.db.dueMarks.bulkPut(marks);
  await goOn();
  const kept = await here.db.dueMarks.orderBy('id').toArray();
  expect(kept.map(({ atMs }) => atMs)).toEqual([5, 7, 6]);
});

it('keeps a file that is on its way, and terms that are awaited', async () => {
  await here.db.incoming.add({ id: 'in1', evidenceId: 'ev-in', caseId } as never);
  await here.db.filePieces.add({ evidenceId: 'ev-in', index: 0, bytes: new ArrayBuffer(3) });
  await here.db.awaitedTerms.add({ id: 'w1', caseId, url: 'https://gal.co.il/terms', askedAt: happenedAt });
  await goOn();
  expect(await here.db.incoming.count()).toBe(1);
  expect(await here.db.filePieces.count()).toBe(1);
  expect(await here.db.awaitedTerms.count()).toBe(1);
});

it('takes all of it away where the case is replaced', async () => {
  await here.db.timers.add({ id: 't1', caseId, startedAt: happenedAt });
  await here.db.incoming.add({ id: 'in1', evidenceId: 'ev-in', caseId } as never);
  await restore(here.db, await backupOf(there.db), { mode: 'replace', choices: {} });
  expect(await here.db.timers.count()).toBe(0);
  expect(await here.db.incoming.count()).toBe(0);
});
