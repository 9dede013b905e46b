import type { Database } from './database.ts';
import { guarded } from './storage-error.ts';

/** What is no longer where it was. */
export interface Gone {
  /** Erased for good: the chain knows of it, and no row does. */
  readonly erased: ReadonlySet<string>;
  /** In the bin. */
  readonly binned: ReadonlySet<string>;
}

/** Which of these cases, entries and pieces of evidence are gone; ids of nothing are not. */
export async function findGone(db: Database, ids: readonly string[]): Promise<Gone> {
  const asked = [...new Set(ids)];
  const [cases, entries, evidence, told] = await guarded(() =>
    Promise.all([
      db.cases.bulkGet(asked),
      db.entries.bulkGet(asked),
      db.evidence.bulkGet(asked),
      Promise.all(asked.map((id) => db.records.where('subjectId').equals(id).count())),
    ]),
  );
  const isThere = (index: number): boolean => Boolean(cases[index] ?? entries[index] ?? evidence[index]);
  const isBinned = (index: number): boolean =>
    cases[index]?.binnedAtMs !== undefined || entries[index]?.removed === 1;
  return {
    erased: new Set(asked.filter((_, index) => (told[index] ?? 0) > 0 && !isThere(index))),
    binned: new Set(asked.filter((_, index) => isBinned(index))),
  };
}
