import type { CaptureRequest, NotAsLinked } from '../domain/capture/capture-request.ts';
import { isSamePage } from '../domain/terms/address.ts';
import { termsDoubt } from '../domain/terms/terms-doubt.ts';
import { readArrival } from '../platform/arrival.ts';
import { readTermsTab } from '../platform/terms-tabs.ts';
import type { Deps } from '../services/deps.ts';
import { awaitedTermsBy, reachTerms, termsAwaitedAt } from '../services/terms.ts';
import type { AwaitedTermsRow } from '../storage/rows.ts';

/** Terms that are awaited in a tab that shows another page than theirs, as far as can be told. */
export interface DoubtedTerms extends NotAsLinked {
  readonly row: AwaitedTermsRow;
}

/**
 * Lets the page that a tab shows now stand for the terms that the tab was opened for, or tells why it may not be they.
 * Never throws.
 */
export async function meetTerms(
  { db }: Pick<Deps, 'db'>,
  { tabId, url }: { readonly tabId: number; readonly url: string },
): Promise<DoubtedTerms | undefined> {
  try {
    const id = await readTermsTab(tabId);
    const row = (id !== undefined && (await awaitedTermsBy(db, id))) || (await termsAwaitedAt(db, url));
    if (!row) return undefined;
    // Where redirects led once is known to be theirs.
    const isReached = row.reachedUrl !== undefined && isSamePage(row.reachedUrl, url);
    const why = termsDoubt(isReached ? url : row.url, url, await readArrival(tabId));
    if (why) return { row, why, linkedUrl: row.url };
    if (id !== undefined) await reachTerms(db, id, url);
  } catch (thrown) {
    // Without it the terms are known by the address that was linked to.
    console.error(thrown);
  }
  return undefined;
}

/** A capture of terms with what is to be said of it where the tab shows another page than theirs. */
export async function asTerms(deps: Pick<Deps, 'db'>, request: CaptureRequest): Promise<CaptureRequest> {
  const doubted = await meetTerms(deps, request);
  if (!doubted) return request;
  const { why, linkedUrl } = doubted;
  return { ...request, notAsLinked: { why, linkedUrl } };
}
