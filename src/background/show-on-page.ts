import type { CallInput } from '../contract/calls.ts';
import { TikiyaError } from '../domain/errors.ts';
import type { Deps } from '../services/deps.ts';
import { captureWords } from './capture-words.ts';

/** Has the page show where a value was found. Throws `tab-changed` when the tab shows another page by now. */
export async function showOnPage(
  { page }: Pick<Deps, 'page'>,
  { tabId, url, place }: CallInput<'page.show'>,
): Promise<{ found: boolean }> {
  if ((await page.tabState(tabId)).url !== url) throw new TikiyaError('tab-changed');
  const { onPage } = await captureWords();
  const link = await page.openTools(tabId);
  try {
    link.tell({ tell: 'show', place, words: onPage });
    const said = await link.next();
    return { found: said?.say === 'shown' && said.found };
  } finally {
    link.close();
  }
}
