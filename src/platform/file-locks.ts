// The browser gives a lock back when the page that holds it is closed or dies: that tells a file that is being read from
// one that was left behind.
const NAME = 'incoming ';

/** Runs the reading of one file; others see meanwhile that somebody is at it. */
export const whileHeld = <Value>(entryId: string, work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(NAME + entryId, work);

/** The files that a page is at, of all pages and workers of the extension. */
export async function heldFiles(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(NAME) ? [name.slice(NAME.length)] : [])));
}
