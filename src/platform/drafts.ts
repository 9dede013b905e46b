import { browser } from './browser.ts';

/** What was typed in the popup for one page and not saved yet. */
export interface Draft {
  /** Names the attempt to save: the same one asked for twice is saved once. */
  readonly draftId: string;
  readonly agent: string;
  /** The agent was read from the page and not touched since. */
  readonly isAgentFound?: boolean;
  readonly text: string;
  /** Fields of the page's findings as typed; an absent one is as it was found. */
  readonly edited: Readonly<Record<string, string>>;
  /** Fields that were switched on or off by hand; an absent one is on when it was found for sure or typed. */
  readonly switched: Readonly<Record<string, boolean>>;
  /** The case that was chosen by hand: its id, or `new`. */
  readonly chosen?: string;
  /** The page's HTML is to be kept with the next picture. */
  readonly keepsHtml?: boolean;
  /** Title for a new case as typed; absent while the proposed one stands. */
  readonly newTitle?: string;
}

/** A draft as it is stored: with the tab it was typed in and the origin it was typed on (empty outside the web). */
export interface KeptDraft extends Draft {
  readonly tabId: number;
  readonly origin: string;
}

const PREFIX = 'draft ';
const keyOf = (page: string): string => `${PREFIX}${page}`;

/** The draft of a page, by the key that the popup makes of its address. */
export async function readDraft(page: string): Promise<Draft | undefined> {
  const key = keyOf(page);
  return (await browser.storage.local.get(key))[key] as Draft | undefined;
}

/** Drafts that were typed in a tab on an origin, by the key of their page, as found in storage. */
export async function draftsOfTab(tabId: number, origin: string): Promise<ReadonlyMap<string, Draft>> {
  const found = new Map<string, Draft>();
  for (const [key, raw] of Object.entries(await browser.storage.local.get(null))) {
    const draft = raw as KeptDraft | null;
    if (key.startsWith(PREFIX) && draft?.tabId === tabId && draft.origin === origin) {
      found.set(key.slice(PREFIX.length), draft);
    }
  }
  return found;
}

/**
 * Keeps a draft. Called at every letter: the write goes to the browser at once and needs no worker, so that it
 * outlives the popup even when the click that closes it follows the key.
 */
export function keepDraft(page: string, draft: KeptDraft): Promise<void> {
  return browser.storage.local.set({ [keyOf(page)]: draft });
}

/** Drops a draft once its contents are saved. */
export function dropDraft(page: string): Promise<void> {
  return browser.storage.local.remove(keyOf(page));
}
