import { browser } from './browser.ts';

const KEY = 'past-torn-end';
/** More than a block of the log that Chromium writes settings and drafts into: 32 kB. */
const FILLER_CHARACTERS = 40_000;

/**
 * Writes settings' store past a torn end. Where the browser was killed in the middle of a write, Chromium writes on behind it, and at
 * the start after that leaves out all that stands in its block: the drafts and settings of a whole run of the browser. So this stands
 * there, of which nobody misses anything. A value that was torn itself fails once when it is read, and is gone then: that is here.
 */
export async function writePastTornEnd(): Promise<void> {
  await browser.storage.local.get(null).catch(console.error);
  await browser.storage.local.set({ [KEY]: ' '.repeat(FILLER_CHARACTERS) });
  await browser.storage.local.remove(KEY);
}
