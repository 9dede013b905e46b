import { browser } from './browser.ts';

/** The tab in front of the window that asks. */
export interface ActiveTab {
  readonly tabId: number;
  /** Empty where the browser does not tell it: pages of its own, files. */
  readonly url: string;
  readonly title: string;
}

/** The tab that the shopper looks at, or undefined when the window has none (it was closed meanwhile). */
export async function readActiveTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}
