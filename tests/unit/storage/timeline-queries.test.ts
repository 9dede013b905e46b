import { afterEach, beforeEach, expect, it } from 'vitest';
import { ENTRY_KINDS, type EntryContent } from '../../../src/domain/case/entry.ts';
import { type Database, makeDatabase } from '../../../src/storage/database.ts';
import type { EntryRow } from '../../../src/storage/rows.ts';
import { countKinds, listPeople, listStretch, timelineEnds } from '../../../src/storage/timeline-queries.ts';

let db: Database;
beforeEach(async () => {
  db = makeDatabase('timeline-queries');
  await db.open();
});
afterEach(() => db.delete());

function entry(number: number, content: EntryContent, change: Partial<EntryRow> = {}): EntryRow {
  const happenedAt = {
    at: `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`,
    zone: 'Asia/Jerusalem',
  };
  const id = `e${number}`;
  return {
    id,
    caseId: 'c1',
    version: 1,
    removed: 0,
    recordedAt: happenedAt,
    happenedAt,
    sortKey: `${happenedAt.at} ${id}`,
    content,
    ...change,
  };
}

const note = (agent?: string): EntryContent => ({ kind: 'note', text: 'words', ...(agent && { agent }) });
const call = (agent?: string): EntryContent => ({
  kind: 'contact',
  channel: 'phone',
  text: '',
  ...(agent && { agent }),
});
const all = { before: undefined, until: undefined, limit: 10 };

beforeEach(() =>
  db.entries.bulkAdd([
    entry(1, note()),
    entry(2, call('דנה')),
    entry(3, note('דנה')),
    entry(4, call('Avi')),
    entry(5, call('דנה')),
    entry(6, call('Avi'), { removed: 1 }),
    entry(7, call('Noam'), { caseId: 'c2' }),
  ]),
);

const idsOf = (rows: readonly EntryRow[]): string[] => rows.map(({ id }) => id);

it('shows one kind, one person, or both, the newest first', async () => {
  expect(idsOf(await listStretch(db, 'c1', all, { kind: 'contact' }))).toEqual(['e5', 'e4', 'e2']);
  expect(idsOf(await listStretch(db, 'c1', all, { agent: 'דנה' }))).toEqual(['e5', 'e3', 'e2']);
  expect(idsOf(await listStretch(db, 'c1', all, { agent: 'דנה', kind: 'note' }))).toEqual(['e3']);
  expect(idsOf(await listStretch(db, 'c1', all, { kind: 'promise' }))).toEqual([]);
});

it('goes on below a place within a kind, and from a day back', async () => {
  const [first] = await listStretch(db, 'c1', { ...all, limit: 1 }, { kind: 'contact' });
  expect(idsOf(await listStretch(db, 'c1', { ...all, before: first?.sortKey }, { kind: 'contact' }))).toEqual(
    ['e4', 'e2'],
  );
  expect(idsOf(await listStretch(db, 'c1', { ...all, before: '2026-11-04T00:00:00.000Z' }))).toEqual([
    'e3',
    'e2',
    'e1',
  ]);
});

it('counts the kinds that are there', async () => {
  expect([...(await countKinds(db, 'c1', ENTRY_KINDS))]).toEqual([
    ['contact', 3],
    ['note', 2],
  ]);
});

it('names the people of a case, whoever was met last first', async () => {
  const people = await listPeople(db, 'c1');
  expect(people.map(({ agent, entryCount, last }) => [agent, entryCount, last.id])).toEqual([
    ['דנה', 3, 'e5'],
    ['Avi', 1, 'e4'],
  ]);
});

it('knows both ends of a timeline, and that an empty one has none', async () => {
  const ends = await timelineEnds(db, 'c1');
  expect([ends?.oldest.id, ends?.newest.id]).toEqual(['e1', 'e5']);
  expect(await timelineEnds(db, 'c3')).toBeUndefined();
});
