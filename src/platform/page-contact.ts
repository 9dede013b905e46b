import { browser } from './browser.ts';
import { moveContactDraft, placeOfPage, readContactDraft } from './contact-drafts.ts';

/** Tabs have other numbers after a restart of the browser: what is noted of them must not survive it. */
const TAB = 'contact-tab ';

/** The page on which a contact is typed. */
export interface TypedOn {
  /** The key of its address, as drafts have it. */
  readonly page: string;
  readonly tabId: number;
  /** Empty outside the web. */
  readonly origin: string;
}

/**
 * A contact that was begun in the same tab on the same origin follows to the address that the page has now, as a note does.
 * One that was begun at this very address goes on instead, and the other stays at its own.
 */
export async function followTab({ page, tabId, origin }: TypedOn): Promise<void> {
  if (origin === '') return;
  const key = `${TAB}${tabId} ${origin}`;
  const before = (await browser.storage.session.get(key))[key];
  if (typeof before === 'string' && before !== page) {
    const own = await readContactDraft(placeOfPage(page));
    if (own === undefined) await moveContactDraft(placeOfPage(before), placeOfPage(page));
  }
  await browser.storage.session.set({ [key]: page });
}
