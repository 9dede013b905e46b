import type { CallName } from '../contract/calls.ts';
import {
  dropKeptDrafts,
  dropShownNotices,
  listKeptDrafts,
  listShownNotices,
} from '../platform/kept-words.ts';
import { listThinnedDigests } from '../services/thinned-digests.ts';
import type { Database } from '../storage/database.ts';
import { findGone } from '../storage/find-gone.ts';

/** After these, something may be erased or in the bin that has words elsewhere too. */
export const TAKES_AWAY: ReadonlySet<CallName> = new Set<CallName>([
  'save.undo',
  'entry.remove',
  'entry.erase',
  'evidence.unmark',
  'case.bin',
  'case.unmake',
  'timer.drop',
  'case.erase',
  'bin.empty',
  'restore.complete',
  'shop.throw',
]);

/**
 * Drops the drafts of what was erased, and takes notifications of that and of what is in the bin off the screen. It looks
 * at what is there, so that a worker that died in between has left nothing that the next one does not find.
 */
export async function forgetErased(db: Database): Promise<void> {
  const [drafts, shown] = await Promise.all([listKeptDrafts(), listShownNotices()]);
  const { erased, binned } = await findGone(
    db,
    [...drafts, ...shown].flatMap(({ ids }) => ids),
  );
  const isErased = (id: string): boolean => erased.has(id);
  await dropKeptDrafts(drafts.filter(({ ids }) => ids.some(isErased)).map(({ name }) => name));
  const thinned = await listThinnedDigests(
    db,
    shown.map(({ name }) => name),
  );
  await dropShownNotices(thinned);
  await dropShownNotices(
    shown.filter(({ ids }) => ids.some((id) => isErased(id) || binned.has(id))).map(({ name }) => name),
  );
}
