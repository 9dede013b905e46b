import { browser } from './browser.ts';

/** A capture that is wanted in the panel and that the browser allows only with a shortcut. */
export interface PanelWish {
  readonly caseId: string;
  /** The entry that it became. */
  readonly savedEntryId?: string;
}

const CASE = 'panel-case ';
/** The case that the opening of the panel made. */
const MADE = 'panel-made ';
const WISH = 'panel-wish ';
/** Survives the browser; windows have other numbers then. */
const LAST = 'panel-last';

/**
 * Binds the panel of a window to a case: it stays with it whatever tab is in front. `isMade`: the case was made for it, and
 * can be taken back there.
 */
export async function bindPanel(windowId: number, caseId: string, isMade = false): Promise<void> {
  await browser.storage.session.set({
    [CASE + windowId]: caseId,
    ...(isMade && { [MADE + windowId]: caseId }),
  });
  await browser.storage.local.set({ [LAST]: caseId });
}

/** The case of the panel of a window; after a restart, when no window has one yet, the last that any had. */
export async function readPanelCase(windowId: number): Promise<string | undefined> {
  const bound = await browser.storage.session.get(null);
  const own = bound[CASE + windowId];
  if (typeof own === 'string') return own;
  if (Object.keys(bound).some((key) => key.startsWith(CASE))) return undefined;
  const last = (await browser.storage.local.get(LAST))[LAST];
  return typeof last === 'string' ? last : undefined;
}

/** Whether a case was made by opening the panel of a window. */
export async function wasMadeByPanel(windowId: number, caseId: string): Promise<boolean> {
  const key = MADE + windowId;
  return (await browser.storage.session.get(key))[key] === caseId;
}

/** Tells when the panel of a window is bound to another case. Gives back the way to stop listening. */
export const onPanelCase = (windowId: number, listener: () => void): (() => void) =>
  onKey(CASE + windowId, listener);

/** Notes that the panel of a window wants a capture into a case. */
export const setWish = (windowId: number, wish: PanelWish): Promise<void> =>
  browser.storage.session.set({ [WISH + windowId]: wish });

/** What the panel of a window wants, if it wants something that was not done yet. */
export async function readWish(windowId: number): Promise<PanelWish | undefined> {
  const key = WISH + windowId;
  return (await browser.storage.session.get(key))[key] as PanelWish | undefined;
}

/** It is no longer wanted. */
export const dropWish = (windowId: number): Promise<void> => browser.storage.session.remove(WISH + windowId);

/** Tells when the wish of a window changes. Gives back the way to stop listening. */
export const onWish = (windowId: number, listener: () => void): (() => void) =>
  onKey(WISH + windowId, listener);

function onKey(key: string, listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
