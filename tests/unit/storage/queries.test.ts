import { describe, expect, it } from 'vitest';
import { entryRow } from '../../../src/services/entry-row.ts';
import { listEntries } from '../../../src/storage/queries.ts';
import { freshDatabase } from '../support/fake-world.ts';

const at = (n: number) => ({ at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(), zone: 'UTC' });

describe('listEntries', () => {
  it('walks the timeline from the newest back, in stretches, without gap or repeat', async () => {
    const db = await freshDatabase();
    const rows = Array.from({ length: 25 }, (_, n) =>
      // Every third happened at the same moment as the one before it.
      entryRow(
        `e${String(n).padStart(2, '0')}`,
        'c',
        { happenedAt: at(n - (n % 3 === 2 ? 1 : 0)), content: { kind: 'note', text: '' } },
        at(n),
      ),
    );
    await db.entries.bulkAdd(rows);
    await db.entries.add(
      entryRow('other', 'c2', { happenedAt: at(3), content: { kind: 'note', text: '' } }, at(3)),
    );
    const seen: string[] = [];
    let before: string | undefined;
    for (;;) {
      const stretch = await listEntries(db, 'c', 7, before);
      if (stretch.length === 0) break;
      seen.push(...stretch.map((row) => row.id));
      before = stretch.at(-1)?.sortKey;
    }
    expect(seen).toEqual(rows.map((row) => row.id).reverse());
  });
});
