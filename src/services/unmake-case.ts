import { TikiyaError } from '../domain/errors.ts';
import type { Database } from '../storage/database.ts';
import { guarded } from '../storage/storage-error.ts';
import { listAwaitedTerms } from '../storage/terms-queries.ts';
import { binCase } from './bin.ts';
import type { Deps } from './deps.ts';
import { caseRowOrNone } from './look-up.ts';

/**
 * Takes back that a case was made for something that was taken back itself: it goes into the bin. Where it holds something
 * by now, or was changed, it stays.
 */
export async function unmakeCase(
  deps: Pick<Deps, 'db' | 'clock' | 'zone'>,
  caseId: string,
): Promise<{ isGone: boolean }> {
  const row = await caseRowOrNone(deps.db, caseId);
  if (!row) throw new TikiyaError('not-found');
  const isInUse = row.version > 1 || row.entryCount > 0 || (await guarded(() => isAwaiting(deps.db, caseId)));
  if (!isInUse) await binCase(deps, caseId);
  return { isGone: !isInUse };
}

/** Whether something is on its way into it. */
async function isAwaiting(db: Database, caseId: string): Promise<boolean> {
  const [terms, ...counts] = await Promise.all([
    listAwaitedTerms(db, caseId),
    ...[db.timers, db.incoming].map((table) => table.where('caseId').equals(caseId).count()),
  ]);
  return terms.length > 0 || counts.some((count) => count > 0);
}
