import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, makeDatabase } from '../../../src/storage/database.ts';
import { findNextEvidence, readWholeCase } from '../../../src/storage/queries.ts';
import type { EntryRow } from '../../../src/storage/rows.ts';
import { listStretch } from '../../../src/storage/timeline-queries.ts';

let db: Database;
beforeEach(async () => {
  db = makeDatabase('stretches');
  await db.open();
});
afterEach(() => db.delete());

function entry(number: number, change: Partial<EntryRow> = {}): EntryRow {
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
    content: { kind: 'note', text: id },
    ...change,
  };
}

const capture = (number: number, change: Partial<EntryRow> = {}): EntryRow =>
  entry(number, { content: { kind: 'capture', evidenceId: `v${number}` }, ...change });

const keyOf = (number: number): string => entry(number).sortKey;
const stretch = async (before?: number, until?: number, limit = 3): Promise<string[]> => {
  const rows = await listStretch(db, 'c1', {
    before: before === undefined ? undefined : keyOf(before),
    until: until === undefined ? undefined : keyOf(until),
    limit,
  });
  return rows.map((row) => row.id);
};

describe('stretches of a timeline', () => {
  beforeEach(() =>
    db.entries.bulkAdd([
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => entry(number)),
      entry(8, { removed: 1 }),
      entry(9, { caseId: 'c2' }),
    ]),
  );

  it('begins with the newest and leaves out what was removed and other cases', async () => {
    expect(await stretch()).toEqual(['e7', 'e6', 'e5']);
  });

  it('goes on just below a place', async () => {
    expect(await stretch(5)).toEqual(['e4', 'e3', 'e2']);
  });

  it('reads a closed one whole, its lower end with it, also when it has grown', async () => {
    expect(await stretch(undefined, 5)).toEqual(['e7', 'e6', 'e5']);
    await db.entries.add(entry(10));
    expect(await stretch(undefined, 5)).toEqual(['e10', 'e7', 'e6', 'e5']);
    expect(await stretch(5, 2)).toEqual(['e4', 'e3', 'e2']);
  });
});

describe('screenshots of a timeline', () => {
  beforeEach(() =>
    db.entries.bulkAdd([
      capture(1),
      entry(2),
      capture(3, { removed: 1 }),
      capture(4),
      capture(9, { caseId: 'c2' }),
    ]),
  );

  it('finds the one before and the one after, past notes and removed ones, and ends at the ends', async () => {
    expect(await findNextEvidence(db, capture(4), 'older')).toBe('v1');
    expect(await findNextEvidence(db, capture(1), 'newer')).toBe('v4');
    expect(await findNextEvidence(db, capture(4), 'newer')).toBeUndefined();
    expect(await findNextEvidence(db, capture(1), 'older')).toBeUndefined();
  });

  it('reads a whole case', async () => {
    const { entries, evidence } = await readWholeCase(db, 'c1');
    expect(entries.map((row) => row.id)).toEqual(['e4', 'e2', 'e1']);
    expect(evidence).toEqual([]);
  });
});
