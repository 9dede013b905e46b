import { browser } from './browser.ts';
import type { BuyingDraft } from './buying-drafts.ts';
import { CALENDAR } from './calendar-stamps.ts';

/** Words of the shopper's outside the store, and the ids of what they belong to: cases, entries, evidence. */
export interface KeptWords {
  readonly name: string;
  readonly ids: readonly string[];
}

// What was typed for a page that has no case yet belongs to none.
const OF_CASES = ['entry-draft ', 'marking-draft ', CALENDAR];
const BUYING = 'buying ';

/** Every draft that belongs to a case, and what is known of its calendar files. Parts of their names that are no ids are among the ids, and are ids of nothing. */
export async function listKeptDrafts(): Promise<KeptWords[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all.flatMap(([name, value]) => {
    if (OF_CASES.some((prefix) => name.startsWith(prefix))) return [{ name, ids: name.split(' ').slice(1) }];
    return name.startsWith(BUYING) ? [{ name, ids: [(value as BuyingDraft).caseId] }] : [];
  });
}

/** Drops drafts by their names. */
export const dropKeptDrafts = (names: readonly string[]): Promise<void> =>
  browser.storage.local.remove([...names]);

/** Every notification on the screen. */
export async function listShownNotices(): Promise<KeptWords[]> {
  const names = Object.keys(await browser.notifications.getAll());
  return names.map((name) => ({ name, ids: name.split('|') }));
}

/** Takes notifications off the screen. */
export async function dropShownNotices(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => browser.notifications.clear(name)));
}
