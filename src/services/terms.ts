import { webAddressOf } from '../domain/case/purchase.ts';
import { TikiyaError } from '../domain/errors.ts';
import { isSamePage } from '../domain/terms/address.ts';
import type { Database } from '../storage/database.ts';
import type { AwaitedTermsRow, CaseStart } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { stillAwaited } from '../storage/terms-queries.ts';
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

/** The note itself, inside a transaction; gives its id. Asked for before, they are awaited once more, as those asked for last. */
export async function noteAwaited(
  db: Database,
  asked: Pick<AwaitedTermsRow, 'caseId' | 'url' | 'askedAt' | 'start'>,
): Promise<string> {
  const awaited = await db.awaitedTerms.where('caseId').equals(asked.caseId).toArray();
  const before = awaited.find((row) => isSamePage(row.url, asked.url));
  if (!before) return db.awaitedTerms.add({ ...asked, id: crypto.randomUUID() });
  const { keptAs: _kept, ...rest } = before;
  await db.awaitedTerms.put({ ...rest, askedAt: asked.askedAt });
  return before.id;
}

/**
 * The tab that was opened for terms shows this page now: shops lead on to another address, and what is there are the
 * terms. Does nothing when they are kept or forgotten already.
 */
export async function reachTerms(db: Database, id: string, url: string): Promise<void> {
  const reachedUrl = webAddressOf(url);
  if (!reachedUrl) return;
  await guarded(() =>
    db.transaction('rw', db.awaitedTerms, db.evidence, db.entries, async () => {
      const awaited = await awaitedTermsBy(db, id);
      if (awaited && !isPageOf(awaited, reachedUrl)) await db.awaitedTerms.update(id, { reachedUrl });
    }),
  );
}

/** The note of that id, while the terms are awaited. */
export async function awaitedTermsBy(db: Database, id: string): Promise<AwaitedTermsRow | undefined> {
  const row = await db.awaitedTerms.get(id);
  const [awaited] = row ? await stillAwaited(db, [row]) : [];
  return awaited;
}

const isPageOf = ({ url, reachedUrl }: AwaitedTermsRow, at: string): boolean =>
  isSamePage(url, at) || (reachedUrl !== undefined && isSamePage(reachedUrl, at));

/** The shopper does not want these terms any more. Done twice it is done once. */
export async function forgetTerms(db: Database, id: string): Promise<void> {
  await guarded(() => db.awaitedTerms.delete(id));
}

/** Takes that back: the terms are awaited again, and known at the address that they led to. */
export async function awaitAgain(
  deps: Pick<Deps, 'db' | 'clock' | 'zone'>,
  { caseId, url, reachedUrl }: { caseId: string; url: string; reachedUrl?: string | undefined },
): Promise<void> {
  const { id } = await awaitTerms(deps, { caseId, url });
  if (reachedUrl !== undefined) await reachTerms(deps.db, id, reachedUrl);
}

/** What a case that is not there yet begins with, where it was noted with the terms that it waits for. */
export async function caseStartOf(db: Database, caseId: string): Promise<CaseStart | undefined> {
  const rows = await db.awaitedTerms.where('caseId').equals(caseId).toArray();
  return rows.find(({ start }) => start)?.start;
}

/** Notes of a case that it waits for terms at one of these addresses, whether they were kept or not. */
export async function notesOfTerms(
  db: Database,
  caseId: string,
  urls: readonly string[],
): Promise<AwaitedTermsRow[]> {
  const rows = await db.awaitedTerms.where('caseId').equals(caseId).toArray();
  return rows.filter((row) => urls.some((url) => isSamePage(row.url, url)));
}

/** Ids of the entries in which the terms were kept that were awaited at these addresses; those in the bin too. */
export async function entriesOfTerms(
  db: Database,
  caseId: string,
  urls: readonly string[],
): Promise<readonly string[]> {
  return guarded(async () => {
    const keptAs = (await notesOfTerms(db, caseId, urls)).flatMap((row) => row.keptAs ?? []);
    const evidence = await db.evidence.bulkGet(keptAs);
    return evidence.flatMap((one) => one?.entryId ?? []);
  });
}

/** The terms that a page is, as some case awaits them; the one that asked last. */
export async function termsAwaitedAt(db: Database, url: string): Promise<AwaitedTermsRow | undefined> {
  const rows = await guarded(async () => {
    const all = await db.awaitedTerms.toArray();
    return stillAwaited(
      db,
      all.filter((row) => isPageOf(row, url)),
    );
  });
  return rows.sort((one, other) => other.askedAt.at.localeCompare(one.askedAt.at))[0];
}

/**
 * The terms are kept, as the given evidence: inside the transaction that writes it. The note stays beside it, for the save
 * may be taken back.
 */
export async function termsAreKept(
  db: Database,
  caseId: string,
  kept: { readonly evidenceId: string; readonly urls: readonly string[] },
): Promise<void> {
  const ofCase = db.awaitedTerms.where('caseId').equals(caseId);
  await ofCase
    .filter((row) => kept.urls.some((url) => isPageOf(row, url)))
    .modify({ keptAs: kept.evidenceId });
}

/** The link that led to the page of terms that a case awaits; undefined where the page's own address was linked. */
export async function linkedUrlOf(db: Database, caseId: string, url: string): Promise<string | undefined> {
  const rows = await db.awaitedTerms.where('caseId').equals(caseId).toArray();
  const row = rows.find((one) => isPageOf(one, url));
  return row && !isSamePage(row.url, url) ? row.url : undefined;
}
