import { browser } from './browser.ts';

/** What the button in the toolbar says when it is pointed at; empty: what it says by itself. */
export async function setButtonTitle(title: string): Promise<void> {
  const { action, name } = browser.runtime.getManifest();
  await browser.action.setTitle({ title: title || action?.default_title || name });
}
