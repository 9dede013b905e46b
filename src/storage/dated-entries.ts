import { DATED_KINDS } from '../domain/reminders/entry-dues.ts';
import type { Database } from './database.ts';
import type { EntryRow } from './rows.ts';

/** The entries of every case that bring dates or settle them, by the case: those on the timeline only. */
export async function listDatedEntries(db: Database): Promise<ReadonlyMap<string, readonly EntryRow[]>> {
  const keys = DATED_KINDS.map((kind) => [kind, 0]);
  const found = new Map<string, EntryRow[]>();
  for (const row of await db.entries.where('[content.kind+removed]').anyOf(keys).toArray()) {
    const ofCase = found.get(row.caseId);
    if (ofCase) ofCase.push(row);
    else found.set(row.caseId, [row]);
  }
  return found;
}
