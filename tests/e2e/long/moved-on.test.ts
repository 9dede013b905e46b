import { expect, test } from 'vitest';
import type { CaptureWay } from '../../../src/domain/capture/verdict.ts';
import { beginCapture, type Granted, joined, progressOf, readKept, savedBy } from '../support/capture.ts';
import { shownOn } from '../support/on-page.ts';
import type { Store } from '../support/store.ts';
import { until } from '../support/until.ts';
import { type OpenFixture, openFixture, remarksOf } from '../support/whole-page.ts';

async function begun(path: string, way: CaptureWay): Promise<OpenFixture & { readonly draftId: string }> {
  const open = await openFixture(path);
  const draftId = await beginCapture(open.store, open.tab, way);
  await open.page.bringToFront();
  return { ...open, draftId };
}

/** Zooms a tab, as the shopper does with the keyboard; gives the way back. */
async function zoom(store: Store, { tabId }: Granted, factor: number): Promise<void> {
  await store.page.evaluate((id, to) => chrome.tabs.setZoom(id, to), tabId, factor);
}

const picturesOf = async ({ store, draftId }: { store: Store; draftId: string }, count: number) =>
  until(`${count} pictures`, async () => {
    const progress = await progressOf(store, draftId);
    return progress.is !== 'running' || progress.done >= count;
  });

test('a region chosen after the page was zoomed holds what was chosen', async () => {
  const open = await begun('moved-on.html', 'region');
  const { page, store, tab, draftId } = open;
  await shownOn(page);
  await zoom(store, tab, 1.5);
  await page.waitForFunction(() => devicePixelRatio === 1.5);
  const chosen = { x: 420, y: 310, width: 100, height: 60 };
  await page.mouse.move(chosen.x, chosen.y);
  await page.mouse.down();
  await page.mouse.move(chosen.x + chosen.width, chosen.y + chosen.height, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId));
  await zoom(store, tab, 1);
  const { width, height, data } = joined(kept);
  expect([width, height]).toEqual([150, 90]);
  // Nothing of what lies beside the red box that the region was drawn in.
  expect([...data.subarray(0, 3)]).toEqual([200, 0, 0]);
  expect([...data.subarray(-4, -1)]).toEqual([200, 0, 0]);
  expect(kept.facts.devicePixelRatio).toBe(1.5);
  expect(remarksOf(kept)).toEqual([]);
});

test.each([
  ['strip', 'moved-on.html', 1],
  ['chat', 'chat-virtual.html?count=300', 3],
] as const)('a %s ends where the page is zoomed, and says so', async (way, path, count) => {
  const open = await begun(path, way);
  await picturesOf(open, count);
  await zoom(open.store, open.tab, 1.5);
  const kept = await readKept(open.store, await savedBy(open.store, open.draftId));
  await zoom(open.store, open.tab, 1);
  expect(kept.facts.devicePixelRatio).toBe(1);
  expect(remarksOf(kept)).toContainEqual(expect.objectContaining({ is: 'clipped', why: 'zoom-changed' }));
});

test('a region is recorded with address, title and time of its picture', async () => {
  const { page, store, draftId } = await begun('moved-on.html', 'region');
  await shownOn(page);
  const before = new Date().toISOString();
  await page.evaluate(() => document.getElementById('go')?.click());
  await page.keyboard.press('Enter');
  const { facts } = await readKept(store, await savedBy(store, draftId));
  expect(facts.capturedAt.at > before).toBe(true);
  expect(facts).toMatchObject({ url: page.url(), title: 'Order 777', verdict: { remarks: [] } });
  expect(facts.url).toContain('order-777');
});

test('a strip that goes to another address is that of its first picture, and says so', async () => {
  const open = await begun('moved-on.html', 'strip');
  const { page, store, tab, draftId } = open;
  await picturesOf(open, 1);
  await page.evaluate(() => document.getElementById('go')?.click());
  await page.evaluate(() => scrollBy({ top: 400, behavior: 'instant' }));
  await picturesOf(open, 2);
  await page.keyboard.press('Escape');
  const { facts } = await readKept(store, await savedBy(store, draftId));
  expect(facts).toMatchObject({ url: tab.url, title: 'My orders' });
  expect(facts.verdict?.remarks).toContainEqual({ is: 'address-changed', url: page.url() });
  expect(facts.capturedUntil?.at ?? '' > facts.capturedAt.at).toBeTruthy();
});
