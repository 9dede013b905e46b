import { browser } from './browser.ts';

/** Tabs have other numbers after a restart of the browser: what is noted of them must not survive it. */
const TAB = 'terms-tab ';

/** Opens terms in a new tab in front, and remembers which note that they are still to be kept it was opened for. */
export async function openTermsTab({
  id,
  url,
}: {
  readonly id: string;
  readonly url: string;
}): Promise<void> {
  const { id: tabId } = await browser.tabs.create({ url });
  if (tabId !== undefined) await browser.storage.session.set({ [TAB + tabId]: id });
}

/** The note that a tab was opened for; undefined for any other tab. */
export async function readTermsTab(tabId: number): Promise<string | undefined> {
  const key = TAB + tabId;
  const id = (await browser.storage.session.get(key))[key];
  return typeof id === 'string' ? id : undefined;
}
