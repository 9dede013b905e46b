import { browser } from './browser.ts';

/** Opens a page in a new tab in front. The grant of a click on the toolbar does not reach into it. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
