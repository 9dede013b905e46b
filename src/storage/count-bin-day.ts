import { type BinStay, countedStays } from '../domain/bin/bin.ts';
import type { Day } from '../domain/time/day.ts';
import { listBinned } from './bin-queries.ts';
import type { Database } from './database.ts';

/** Counts `today` for everything that is in the bin, forgets what is not there any more, and gives all stays. */
export function countBinDay(db: Database, today: Day): Promise<readonly BinStay[]> {
  return db.transaction('rw', [db.cases, db.entries, db.timers, db.binStays], async () => {
    const { cases, entries } = await listBinned(db);
    const before = await db.binStays.toArray();
    const inBin = [
      ...cases.map(({ id, binnedAtMs = 0 }) => ({ id, sinceMs: binnedAtMs })),
      ...entries.map(({ id, removedAtMs = 0 }) => ({ id, sinceMs: removedAtMs })),
    ];
    const stays = countedStays(inBin, before, today);
    const there = new Set(stays.map(({ id }) => id));
    await db.binStays.bulkDelete(before.map(({ id }) => id).filter((id) => !there.has(id)));
    await db.binStays.bulkPut(stays.filter((stay) => !before.includes(stay)));
    return stays;
  });
}
