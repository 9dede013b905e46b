import { dateId } from '../../src/domain/reminders/reminder.ts';
import { USUAL_REMINDERS } from '../../src/domain/settings/settings.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { answerDue } from '../../src/services/answer-due.ts';
import { binCase, emptyBin, restoreCase } from '../../src/services/bin.ts';
import { answerCall, dropCall, resumeCall, startCall, stopCall } from '../../src/services/call-timers.ts';
import { correctCase, createCase, eraseCase } from '../../src/services/cases.ts';
import { eraseEverything } from '../../src/services/erase-everything.ts';
import { throwChecklist } from '../../src/services/throw-checklist.ts';
import { readPicture } from '../../src/storage/queries.ts';
import { guarded } from '../../src/storage/storage-error.ts';
import { entryIs, type Flow, isErased, isRemoved } from './flow.ts';
import { CASE, FACTS, note, SEEN } from './library.ts';
import { planReminders } from './life.ts';

const DUE = { caseId: CASE, kind: 'promise', subject: 'call-promise', dueOn: '2026-01-25' as Day } as const;
const TOLD = { text: 'הסתיים', agent: 'רות', promises: [{ entryId: 'p3', text: 'מחר' }] };

/** What is done with whole cases, with calls and with dates. */
export const FLOWS_OF_CASES: readonly Flow[] = [
  {
    name: 'case made',
    from: 'full',
    act: async (world) => {
      await createCase(world, { caseId: 'made', facts: FACTS });
      return async (db) => (await db.cases.get('made'))?.facts.title === FACTS.title;
    },
  },
  {
    name: 'case corrected',
    from: 'full',
    act: async (world) => {
      await correctCase(world, { caseId: CASE, version: SEEN, facts: { ...FACTS, title: 'קומקום' } });
      return async (db) => (await db.cases.get(CASE))?.facts.title === 'קומקום';
    },
  },
  {
    name: 'case into the bin, a call running',
    from: 'full',
    act: async (world, attempt) => {
      if (attempt === 1) await startCall(world, { caseId: CASE, timerId: 'runs' });
      await binCase(world, CASE);
      return async (db) =>
        (await db.cases.get(CASE))?.binnedAtMs !== undefined && (await db.timers.count()) === 0;
    },
  },
  {
    name: 'case out of the bin',
    from: 'full',
    act: async (world) => {
      await restoreCase(world, 'binned');
      return (db) => entryIs(db, 'binned-note', note('בפח'));
    },
  },
  {
    name: 'case erased',
    from: 'full',
    act: async (world) => {
      const ids = await guarded(() => world.db.evidence.where('caseId').equals(CASE).primaryKeys());
      await eraseCase(world, CASE);
      return async (db) =>
        (await isErased(db, CASE)) &&
        (await Promise.all(ids.map((id) => readPicture(db, id)))).every((one) => !one);
    },
  },
  {
    name: 'bin emptied',
    from: 'full',
    act: async (world) => {
      await emptyBin(world);
      return async (db) => (await isErased(db, 'binned')) && (await isErased(db, 'gone'));
    },
  },
  {
    name: 'checklist thrown away',
    from: 'full',
    act: async (world) => {
      await throwChecklist(world, { caseId: CASE, entryIds: ['note', 'other'], terms: [] });
      return async (db) => (await isRemoved(db, 'note')) && (await isRemoved(db, 'other'));
    },
  },
  {
    name: 'everything erased',
    from: 'full',
    takesAll: true,
    act: async (world) => {
      await eraseEverything(world.db);
      return async (db) =>
        (await Promise.all(db.tables.map((table) => table.count()))).every((count) => count === 0);
    },
  },
  {
    name: 'call timed',
    from: 'full',
    act: async (world, attempt) => {
      const ended = attempt > 1 && (await world.db.entries.get('timed'));
      if (!ended) {
        await startCall(world, { caseId: CASE, timerId: 'timed' });
        await answerCall(world, { timerId: 'timed', answered: true });
      }
      await stopCall(world, { timerId: 'timed', details: TOLD });
      return async (db) =>
        (await db.entries.get('timed'))?.removed === 0 &&
        (await db.entries.get('p3'))?.removed === 0 &&
        (await db.timers.get('timed')) === undefined;
    },
  },
  {
    name: 'call goes on after all',
    from: 'full',
    act: async (world) => {
      await resumeCall(world, { timerId: 'call' });
      return async (db) =>
        (await db.timers.get('call')) !== undefined &&
        (await isRemoved(db, 'call')) &&
        (await isRemoved(db, 'p2'));
    },
  },
  {
    name: 'resumed call ends',
    from: 'resumed',
    act: async (world) => {
      const details = { text: 'נותק', promises: [{ entryId: 'p2', text: 'יחזרו' }] };
      await stopCall(world, { timerId: 'call', details });
      return async (db) => {
        const rows = await db.entries.bulkGet(['call', 'p2']);
        return rows.every((row) => row?.removed === 0) && (await db.timers.get('call')) === undefined;
      };
    },
  },
  {
    name: 'resumed call ends, nothing promised',
    from: 'resumed',
    act: async (world) => {
      await stopCall(world, { timerId: 'call', details: { text: 'נותק', promises: [] } });
      return async (db) =>
        (await db.entries.get('call'))?.removed === 0 && (await db.timers.get('call')) === undefined;
    },
  },
  {
    name: 'call thrown away with its case',
    from: 'full',
    act: async (world, attempt) => {
      if (attempt === 1) {
        await createCase(world, { caseId: 'for-call', facts: FACTS });
        await startCall(world, { caseId: 'for-call', timerId: 'no-call', madeCase: true });
      }
      await dropCall(world, { timerId: 'no-call' });
      return async (db) => (await db.timers.get('no-call')) === undefined;
    },
  },
  {
    name: 'date answered, reminders planned',
    from: 'full',
    act: async (world) => {
      await planReminders(world);
      await answerDue({ ...world, reminders: USUAL_REMINDERS }, { due: DUE, answer: { as: 'done' } });
      await planReminders(world);
      return async (db) => (await db.dueMarks.get(dateId(DUE)))?.state === 'done';
    },
  },
];
