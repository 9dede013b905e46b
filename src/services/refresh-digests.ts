import type { Database } from '../storage/database.ts';
import { staleDigests } from '../storage/digest-queries.ts';
import { guarded } from '../storage/storage-error.ts';

/**
 * Makes the digests of the cases that changed. Safe at any time and to be killed anywhere: a digest carries the state of
 * the case that it was made of, and one of another state counts as none.
 */
export async function refreshDigests(db: Database): Promise<void> {
  await guarded(async () => {
    const rows = await staleDigests(db);
    if (rows.length > 0) await db.digests.bulkPut([...rows]);
  });
}
