import { daysLeftInBin } from '../domain/bin/bin.ts';
import { listedFacts } from '../domain/marking/shown-facts.ts';
import type { Database } from './database.ts';
import { readHeldByCall } from './held-by-call.ts';
import { listRemoved } from './queries.ts';
import type { CaseRow, EntryRow } from './rows.ts';

/** What is in the bin: cases, and entries that were taken off the timeline of a case. */
export interface Binned {
  readonly cases: readonly CaseRow[];
  readonly entries: readonly EntryRow[];
}

/** What is in the bin, what was put there first by the clock first. */
export async function listBinned(db: Database): Promise<Binned> {
  const [cases, entries, isHeld] = await Promise.all([
    db.cases.orderBy('binnedAtMs').toArray(),
    db.entries.orderBy('removedAtMs').toArray(),
    readHeldByCall(db),
  ]);
  return { cases, entries: entries.filter((entry) => !isHeld(entry)) };
}

/** The entries of a case that were deleted from its timeline, the newest first. */
export async function listDeleted(db: Database, caseId: string): Promise<EntryRow[]> {
  const [entries, isHeld] = await Promise.all([listRemoved(db, caseId), readHeldByCall(db)]);
  return entries.filter((entry) => !isHeld(entry));
}

/** What the files and screenshots of entries are called, by the entry's id, as they stood on the timeline. */
export async function readNames(db: Database, entries: readonly EntryRow[]): Promise<Map<string, string>> {
  const rows = await db.evidence
    .where('entryId')
    .anyOf(entries.map(({ id }) => id))
    .toArray();
  return new Map(
    entries.flatMap(({ id, content }) => {
      const own = rows.filter(({ entryId }) => entryId === id);
      const original = own.find((row) => 'evidenceId' in content && row.id === content.evidenceId);
      if (!original) return [];
      const made = own.map(({ facts }) => facts);
      const facts = listedFacts(original.facts, made);
      return [[id, facts.kind === 'file' ? facts.name : facts.title] as const];
    }),
  );
}

/** How many days of use each of what is in the bin has left, by its id. */
export async function readBinDaysLeft(db: Database): Promise<(id: string) => number> {
  const stays = new Map((await db.binStays.toArray()).map((stay) => [stay.id, stay]));
  return (id) => daysLeftInBin(stays.get(id));
}

/** How much is kept, what is in the bin too. */
export interface Everything {
  readonly cases: number;
  readonly entries: number;
  readonly evidence: number;
}

/** Counts all that is kept. */
export async function countEverything(db: Database): Promise<Everything> {
  const [cases, entries, evidence] = await Promise.all([
    db.cases.count(),
    db.entries.count(),
    db.evidence.count(),
  ]);
  return { cases, entries, evidence };
}
