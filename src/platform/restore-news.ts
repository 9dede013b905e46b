import { browser } from './browser.ts';

const KEY = 'restored';

/** A restore that was done. */
export interface Restored {
  readonly atMs: number;
  /** How many cases came. */
  readonly cases: number;
}

/** Tells every open page that what it shows was restored. */
export const tellRestored = (restored: Restored): Promise<void> =>
  browser.storage.local.set({ [KEY]: restored });

/** The last restore, if there was one. */
export async function readRestored(): Promise<Restored | undefined> {
  return (await browser.storage.local.get(KEY))[KEY] as Restored | undefined;
}

/** Hears of a restore that was done from any page. Gives back the way to stop. */
export function onRestored(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
