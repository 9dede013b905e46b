import { webAddressOf } from '../domain/case/purchase.ts';
import { TikiyaError } from '../domain/errors.ts';
import { isSamePage } from '../domain/terms/address.ts';
import type { Database } from '../storage/database.ts';
import type { AwaitedTermsRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { type Deps, nowOf } from './deps.ts';
import { caseOf } from './look-up.ts';

/** Notes that terms are still to be kept for a case, once for each address. `bad-request`: no address of a page. */
export async function awaitTerms(
  deps: Pick<Deps, 'db' | 'clock' | 'zone'>,
  { caseId, url }: { caseId: string; url: string },
): Promise<string> {
  const address = webAddressOf(url);
  if (!address) throw new TikiyaError('bad-request');
  await caseOf(deps.db, caseId);
  const { db } = deps;
  const askedAt = nowOf(deps);
  await guarded(() =>
    db.transaction('rw', db.awaitedTerms, () => noteAwaited(db, { caseId, url: address, askedAt })),
  );
  return address;
}

/** The note itself, inside a transaction. */
export async function noteAwaited(db: Database, asked: Omit<AwaitedTermsRow, 'id'>): Promise<void> {
  const awaited = await db.awaitedTerms.where('caseId').equals(asked.caseId).toArray();
  if (awaited.some((row) => isSamePage(row.url, asked.url))) return;
  await db.awaitedTerms.add({ ...asked, id: crypto.randomUUID() });
}

/** The shopper does not want these terms any more. Done twice it is done once. */
export async function forgetTerms(db: Database, id: string): Promise<void> {
  await guarded(() => db.awaitedTerms.delete(id));
}

/** The terms that a page is, as some case awaits them; the one that asked last. */
export async function termsAwaitedAt(db: Database, url: string): Promise<AwaitedTermsRow | undefined> {
  const rows = await guarded(() => db.awaitedTerms.toArray());
  return rows
    .filter((row) => isSamePage(row.url, url))
    .sort((one, other) => other.askedAt.at.localeCompare(one.askedAt.at))[0];
}

/** The terms are kept: inside the transaction that writes them. */
export async function termsAreKept(db: Database, caseId: string, urls: readonly string[]): Promise<void> {
  const rows = await db.awaitedTerms.where('caseId').equals(caseId).toArray();
  const kept = rows.filter((row) => urls.some((url) => isSamePage(row.url, url)));
  await db.awaitedTerms.bulkDelete(kept.map(({ id }) => id));
}
