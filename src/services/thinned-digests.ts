import { countInDigest } from '../domain/reminders/group-notices.ts';
import type { Database } from '../storage/database.ts';
import { guarded } from '../storage/storage-error.ts';

/**
 * Of notifications on the screen those of several reminders of which some are gone: what was erased, or is in the bin, took
 * its reminders with it, and its words must not stay there.
 */
export async function listThinnedDigests(db: Database, names: readonly string[]): Promise<readonly string[]> {
  const digests = names.filter((name) => countInDigest(name) !== undefined);
  if (digests.length === 0) return [];
  const rows = await guarded(() => db.reminders.toArray());
  return digests.filter(
    (name) => rows.filter(({ noticeId }) => noticeId === name).length < (countInDigest(name) ?? 0),
  );
}
