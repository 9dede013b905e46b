import { isCapture } from '../domain/case/evidence.ts';
import { isSampleOrderPage } from '../domain/sample/sample-order-page.ts';
import type { Database } from './database.ts';
import type { EntryRow } from './rows.ts';
import { guarded } from './storage-error.ts';

/**
 * Whether a sample holds something of the shopper's own: an entry that was added or corrected, facts that were changed, or a
 * call that runs. Entries of a sample have ids that begin with its own.
 */
export const holdsOwn = (db: Database, caseId: string): Promise<boolean> =>
  guarded(() => hasAnyOwn(db, caseId));

async function hasAnyOwn(db: Database, caseId: string): Promise<boolean> {
  const row = await db.cases.get(caseId);
  const entries = await db.entries
    .where('[caseId+removed+sortKey]')
    .between([caseId, 0], [caseId, 2])
    .toArray();
  if ((row?.version ?? 1) > 1) return true;
  if ((await db.timers.where('caseId').equals(caseId).count()) > 0) return true;
  for (const entry of entries) if (await isOwn(db, caseId, entry)) return true;
  return false;
}

async function isOwn(db: Database, caseId: string, { id, version, content }: EntryRow): Promise<boolean> {
  if (version > 1) return true;
  if (id.startsWith(`${caseId}-`)) return false;
  // A capture of the made-up order page, without a word beside it.
  if (content.kind !== 'capture' || content.text || content.agent) return true;
  const evidence = await db.evidence.get(content.evidenceId);
  return !(evidence && isCapture(evidence) && isSampleOrderPage(evidence.facts.url));
}
