import type { Database } from '../storage/database.ts';
import { putDigests, staleDigests } from '../storage/digest-queries.ts';
import { guarded } from '../storage/storage-error.ts';

/** So few are made before they are stored: a worker that dies goes on from there. */
const AT_ONCE = 20;

/**
 * Makes the digests of the cases that changed. Safe at any time and to be killed anywhere: a digest carries the state of
 * the case that it was made of, and one of another state counts as none.
 */
export async function refreshDigests(db: Database): Promise<void> {
  for (;;) {
    const rows = await guarded(() => staleDigests(db, AT_ONCE));
    if (rows.length === 0) return;
    await guarded(() => putDigests(db, rows));
    if (rows.length < AT_ONCE) return;
  }
}
