// The browser gives a lock back when its page is closed or dies: a restore without one was left behind.
const NAME = 'restore ';

/** One restore at a time: two that bring the same things would stand in each other's way. */
const ALONE = 'restoring';

/** Runs the staging of a restore once no other page is at one; others see meanwhile that somebody is at it. */
export const whileRestoring = <Value>(restoreId: string, work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(ALONE, () => navigator.locks.request(NAME + restoreId, work));

/** The restores that a page is at. */
export async function heldRestores(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(NAME) ? [name.slice(NAME.length)] : [])));
}
