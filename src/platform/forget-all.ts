import { browser } from './browser.ts';

/** Forgets settings and drafts, and takes back the notifications that are shown. */
export async function forgetAll(): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
  await browser.storage.local.clear();
  // Absent in a browser that keeps no such store.
  await browser.storage.session?.clear();
}
