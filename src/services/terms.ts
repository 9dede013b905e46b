import { webAddressOf } from '../domain/case/purchase.ts';
import { TikiyaError } from '../domain/errors.ts';
import { isSamePage } from '../domain/terms/address.ts';
import type { Database } from '../storage/database.ts';
import type { AwaitedTermsRow, CaseStart } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { type Deps, nowOf } from './deps.ts';
import { caseOf } from './look-up.ts';

/** A note that terms are still to be kept, and the address to open. */
export interface NotedTerms {
  readonly id: string;
  readonly url: string;
}

/** Notes that terms are still to be kept for a case, once for each address. `bad-request`: no address of a page. */
export async function awaitTerms(
  deps: Pick<Deps, 'db' | 'clock' | 'zone'>,
  { caseId, url }: { caseId: string; url: string },
): Promise<NotedTerms> {
  const address = webAddressOf(url);
  if (!address) throw new TikiyaError('bad-request');
  await caseOf(deps.db, caseId);
  const { db } = deps;
  const askedAt = nowOf(deps);
  const id = await guarded(() =>
    db.transaction('rw', db.awaitedTerms, () => noteAwaited(db, { caseId, url: address, askedAt })),
  );
  return { id, url: address };
}

/** The note itself, inside a transaction; gives its id. */
export async function noteAwaited(
  db: Database,
  asked: Pick<AwaitedTermsRow, 'caseId' | 'url' | 'askedAt' | 'start'>,
): Promise<string> {
  const awaited = await db.awaitedTerms.where('caseId').equals(asked.caseId).toArray();
  const before = awaited.find((row) => isSamePage(row.url, asked.url));
  return before?.id ?? (await db.awaitedTerms.add({ ...asked, id: crypto.randomUUID() }));
}

/**
 * The tab that was opened for terms shows this page now: shops lead on to another address, and what is there are the
 * terms. Does nothing when they are kept or forgotten already.
 */
export async function reachTerms(db: Database, id: string, url: string): Promise<void> {
  const reachedUrl = webAddressOf(url);
  if (!reachedUrl) return;
  await guarded(() =>
    db.transaction('rw', db.awaitedTerms, async () => {
      const row = await db.awaitedTerms.get(id);
      if (row && !isPageOf(row, reachedUrl)) await db.awaitedTerms.update(id, { reachedUrl });
    }),
  );
}

const isPageOf = ({ url, reachedUrl }: AwaitedTermsRow, at: string): boolean =>
  isSamePage(url, at) || (reachedUrl !== undefined && isSamePage(reachedUrl, at));

/** The shopper does not want these terms any more. Done twice it is done once. */
export async function forgetTerms(db: Database, id: string): Promise<void> {
  await guarded(() => db.awaitedTerms.delete(id));
}

/** What a case that is not there yet begins with, where it was noted with the terms that it waits for. */
export async function caseStartOf(db: Database, caseId: string): Promise<CaseStart | undefined> {
  const rows = await db.awaitedTerms.where('caseId').equals(caseId).toArray();
  return rows.find(({ start }) => start)?.start;
}

/** The terms that a page is, as some case awaits them; the one that asked last. */
export async function termsAwaitedAt(db: Database, url: string): Promise<AwaitedTermsRow | undefined> {
  const rows = await guarded(() => db.awaitedTerms.toArray());
  return rows
    .filter((row) => isPageOf(row, url))
    .sort((one, other) => other.askedAt.at.localeCompare(one.askedAt.at))[0];
}

/** The terms are kept: inside the transaction that writes them. */
export async function termsAreKept(db: Database, caseId: string, urls: readonly string[]): Promise<void> {
  const rows = await db.awaitedTerms.where('caseId').equals(caseId).toArray();
  const kept = rows.filter((row) => urls.some((url) => isPageOf(row, url)));
  await db.awaitedTerms.bulkDelete(kept.map(({ id }) => id));
}
