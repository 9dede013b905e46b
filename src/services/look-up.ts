import { TikiyaError } from '../domain/errors.ts';
import type { Database } from '../storage/database.ts';
import type { CaseRow, EntryRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';

/** The entry as it stands; `not-found` when it was erased meanwhile. */
export async function entryOf(db: Database, entryId: string): Promise<EntryRow> {
  const entry = await guarded(() => db.entries.get(entryId));
  if (!entry) throw new TikiyaError('not-found');
  return entry;
}

/** The case as it stands, if it is there. */
export const caseRowOrNone = (db: Database, caseId: string): Promise<CaseRow | undefined> =>
  guarded(() => db.cases.get(caseId));

/** The case as it stands; `not-found` when it was erased meanwhile. */
export async function caseOf(db: Database, caseId: string): Promise<CaseRow> {
  const row = await caseRowOrNone(db, caseId);
  if (!row) throw new TikiyaError('not-found');
  return row;
}
