import type { KeptPort } from '../platform/ports.ts';
import type { Database } from '../storage/database.ts';
import type { RestoreRow } from '../storage/restore-rows.ts';
import { dropRestore, endRestore, listRestores, listUnknownStaged } from '../storage/staging.ts';
import { switchRestore } from '../storage/switch-restore.ts';

/** What came. */
export interface Restoration {
  readonly cases: number;
}

/**
 * Lets a staged restore take its place: the database in one transaction, then settings and drafts. A worker that dies in between is
 * followed by one that does the rest (`settleRestores`). Throws `not-found`, `changed-elsewhere`; nothing is changed then.
 */
export async function completeRestore(db: Database, restoreId: string, kept: KeptPort): Promise<Restoration> {
  const row = await switchRestore(db, restoreId);
  // All of it is here now, whatever becomes of settings and drafts: those are tried again at the next start.
  await follow(db, row, kept, 'at once').catch((thrown: unknown) => console.error(thrown));
  return { cases: countOf(row) };
}

const countOf = ({ cases }: RestoreRow): number => cases.filter(({ becomes }) => becomes === 'staged').length;

async function follow(
  db: Database,
  row: RestoreRow,
  kept: KeptPort,
  when: 'at once' | 'late',
): Promise<void> {
  const instead = when === 'late' ? 'replace-late' : 'replace';
  await kept.applyKeptValues(row.kept, row.replaces ? instead : 'fill');
  if (row.backedUp) await kept.noteBackup(row.backedUp);
  await kept.tellRestored(countOf(row));
  await endRestore(db, row.id);
}

/**
 * Ends restores that were left behind: one that has taken its place gets its settings and drafts, of any other everything goes. `isHeld`:
 * a page is still at it. True: one took its place.
 */
export async function settleRestores(
  db: Database,
  isHeld: (restoreId: string) => boolean,
  kept: KeptPort,
): Promise<boolean> {
  let hasCome = false;
  for (const row of await listRestores(db)) {
    try {
      if (row.state === 'switched') {
        hasCome = true;
        await follow(db, row, kept, 'late');
      } else if (!isHeld(row.id)) await dropRestore(db, row.id);
    } catch (thrown) {
      // The next start tries again; it keeps the others from nothing.
      console.error(thrown);
    }
  }
  for (const restoreId of await listUnknownStaged(db)) await dropRestore(db, restoreId);
  return hasCome;
}
