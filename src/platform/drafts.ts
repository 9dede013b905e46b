import { browser } from './browser.ts';

/** What was typed in the popup for one page and not saved yet. */
export interface Draft {
  readonly draftId: string;
  readonly agent: string;
  readonly text: string;
  /** Fields of the page's findings as edited; an absent one is as it was found. */
  readonly edited: Readonly<Record<string, string>>;
  /** Fields of the findings that were switched off. */
  readonly off: readonly string[];
  /** The case that was chosen by hand: its id, or `new`. */
  readonly chosen?: string;
  readonly newTitle?: string;
}

const keyOf = (url: string): string => `draft ${url}`;

/** The draft of a page, by its address without the fragment. */
export async function readDraft(url: string): Promise<Draft | undefined> {
  const key = keyOf(url);
  return (await browser.storage.local.get(key))[key] as Draft | undefined;
}

/**
 * Keeps a draft. Called at every letter: the write goes to the browser at once and needs no worker, so that it
 * outlives the popup even when the click that closes it follows the key.
 */
export function keepDraft(url: string, draft: Draft): Promise<void> {
  return browser.storage.local.set({ [keyOf(url)]: draft });
}

/** Drops a draft once its contents are saved. */
export function dropDraft(url: string): Promise<void> {
  return browser.storage.local.remove(keyOf(url));
}
