import type { CaseTarget } from '../domain/capture/capture-request.ts';
import { webAddressOf } from '../domain/case/purchase.ts';
import { isSamePage } from '../domain/terms/address.ts';
import type { FrontTab } from '../platform/front-tab.ts';
import type { NoticePort } from '../platform/ports.ts';
import { openTermsTab } from '../platform/terms-tabs.ts';
import type { Deps } from '../services/deps.ts';
import { noteLinkedTerms } from '../services/note-linked-terms.ts';
import { readPurchase } from '../services/popup-start.ts';
import type { CaptureWords } from './capture-words.ts';
import { tellOnPage } from './tell-on-page.ts';

interface Ground {
  readonly deps: Deps;
  readonly notices: Pick<NoticePort, 'showNotice'>;
}

/**
 * Opens the terms that a page links to in a tab of their own, noted for a case; one that is not there yet begins with them.
 * Tells what is to be done there, or that there is no such link. False where the page is its own terms.
 */
export async function openLinkedTerms(
  { deps, notices }: Ground,
  words: CaptureWords,
  tab: FrontTab,
  target: CaseTarget,
): Promise<boolean> {
  const { findings } = await readPurchase(deps, tab);
  const url = webAddressOf(findings.policyUrl?.value ?? '');
  if (url && isSamePage(url, tab.url)) return false;
  if (!url) {
    await tellOnPage(deps, words, tab.tabId, { tone: 'late', message: words.noTermsLink });
    return true;
  }
  const id = await noteLinkedTerms(deps, { url, pageUrl: tab.url, target });
  await openTermsTab({ id, url });
  await notices.showNotice(`capture-${tab.tabId}`, words.onPage.texts.name, words.termsOpened);
  return true;
}
