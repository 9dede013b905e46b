import { Dexie } from 'dexie';
import type { EntryContent } from '../domain/case/entry.ts';
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

/** An entry of one of some kinds. */
export type RowOfKind<Kind extends EntryContent['kind']> = EntryRow & {
  readonly content: Extract<EntryContent, { readonly kind: Kind }>;
};

/** The entries of some kinds on the timeline of a case, the oldest of each kind first. */
export async function listOfKinds<Kind extends EntryContent['kind']>(
  db: Database,
  caseId: string,
  kinds: readonly Kind[],
): Promise<RowOfKind<Kind>[]> {
  const rows = await Promise.all(
    kinds.map((kind) =>
      db.entries
        .where('[caseId+removed+content.kind+sortKey]')
        .between([caseId, 0, kind, Dexie.minKey], [caseId, 0, kind, Dexie.maxKey])
        .toArray(),
    ),
  );
  return rows.flat() as RowOfKind<Kind>[];
}
