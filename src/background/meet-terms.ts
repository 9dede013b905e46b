import { readTermsTab } from '../platform/terms-tabs.ts';
import type { Deps } from '../services/deps.ts';
import { reachTerms } from '../services/terms.ts';

/** Lets the page that a tab shows now stand for the terms that the tab was opened for. Never throws. */
export async function meetTerms(
  { db }: Pick<Deps, 'db'>,
  { tabId, url }: { readonly tabId: number; readonly url: string },
): Promise<void> {
  try {
    const id = await readTermsTab(tabId);
    if (id !== undefined) await reachTerms(db, id, url);
  } catch (thrown) {
    // Without it the terms are known by the address that was linked to.
    console.error(thrown);
  }
}
