import type { Store } from './store.ts';
import { until } from './until.ts';

/** The tables in which stands what is under way. */
const UNDER_WAY = ['captureJobs', 'incoming', 'restores', 'staged'] as const;

/** Waits until a start has settled what the end of the browser left in the middle. */
export async function settled(store: Store): Promise<void> {
  await until(
    'what was under way to be settled',
    async () => {
      for (const table of UNDER_WAY) {
        const rows = await store.rows(table as 'incoming');
        // A file that did not come stays noted until the shopper has read so.
        if (rows.some(({ brokenOff }) => !brokenOff)) return false;
      }
      return true;
    },
    60_000,
  );
}
