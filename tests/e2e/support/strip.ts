import { progressOf } from './capture.ts';
import { serveFixtures } from './fixtures.ts';
import { sharedTikiya } from './shared-tikiya.ts';
import { openStore, type Store } from './store.ts';
import { until } from './until.ts';

/** A page to be scrolled by hand, in the browser that the tests of a file share. `search`: what of it is shown. */
export async function openStripPage(search: string) {
  const folder = await serveFixtures();
  const chromium = await sharedTikiya();
  const store = await openStore(chromium);
  const page = await chromium.open(`${folder}pick-strip.html${search}`);
  await page.mouse.move(600, 400);
  return { chromium, store, page };
}

/** Waits until so many pictures of a strip are on disk. */
export const takenBy = (store: Store, draftId: string, count: number): Promise<unknown> =>
  until(`${count} pictures`, async () => {
    const progress = await progressOf(store, draftId);
    return progress.is === 'running' && progress.done >= count;
  });
