import type { CaseTarget } from '../domain/capture/capture-request.ts';
import { isSamePage } from '../domain/terms/address.ts';
import type { Database } from '../storage/database.ts';
import { guarded } from '../storage/storage-error.ts';
import { type Deps, nowOf } from './deps.ts';
import { noteAwaited } from './terms.ts';

/**
 * Notes that the terms to which a page links are still to be kept for a case, and gives the note's id. A case that is not
 * there yet begins with them; asked once more on the same page it is the same one.
 */
export async function noteLinkedTerms(
  deps: Pick<Deps, 'db' | 'clock' | 'zone'>,
  linked: { readonly url: string; readonly pageUrl: string; readonly target: CaseTarget },
): Promise<string> {
  const { db } = deps;
  const { url, pageUrl, target } = linked;
  const askedAt = nowOf(deps);
  return guarded(() =>
    db.transaction('rw', db.awaitedTerms, db.heads, async () => {
      const caseId = target.caseId ?? (await caseToBegin(db, url, pageUrl)) ?? crypto.randomUUID();
      const start = target.to === 'new' ? { title: target.title, pageUrl, seen: {} } : undefined;
      return noteAwaited(db, { caseId, url, askedAt, ...(start && { start }) });
    }),
  );
}

/** The case that is to begin with these terms since they were asked for on this page; one that was there is none. */
async function caseToBegin(db: Database, url: string, pageUrl: string): Promise<string | undefined> {
  const rows = await db.awaitedTerms.toArray();
  const row = rows.find(
    ({ start, ...of }) => start && isSamePage(start.pageUrl, pageUrl) && isSamePage(of.url, url),
  );
  return row && !(await db.heads.get(row.caseId)) ? row.caseId : undefined;
}
