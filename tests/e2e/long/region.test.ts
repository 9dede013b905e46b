import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Rect } from '../../../src/domain/capture/pieces.ts';
import { beginCapture, grantOn, joined, progressOf, readKept, savedBy } from '../support/capture.ts';
import type { Chromium } from '../support/chromium.ts';
import { serveFixtures } from '../support/fixtures.ts';
import { shownOn } from '../support/on-page.ts';
import { difference, shotOf } from '../support/pixels.ts';
import { openStore, type Store } from '../support/store.ts';
import { startTikiya } from '../support/tikiya.ts';

interface Ground {
  readonly chromium: Chromium;
  readonly store: Store;
  readonly page: Page;
}

async function openPage(search: string, args: readonly string[] = []): Promise<Ground> {
  const folder = await serveFixtures();
  const chromium = await startTikiya('test-chrome', { arguments: args });
  const store = await openStore(chromium);
  const page = await chromium.open(`${folder}pick-region.html${search}`);
  return { chromium, store, page };
}

/** Starts a region on the page; it waits for the shopper then. */
async function startRegion({ chromium, store, page }: Ground, zoom?: number): Promise<string> {
  const tab = await grantOn(chromium, page);
  if (zoom) {
    await store.page.evaluate((id, factor) => chrome.tabs.setZoom(id, factor), tab.tabId, zoom);
    await page.waitForFunction((factor) => devicePixelRatio === factor, {}, zoom);
  }
  await page.evaluate(() => {
    (globalThis as unknown as { heard: string[] }).heard.length = 0;
  });
  const draftId = await beginCapture(store, tab, 'region');
  await shownOn(page);
  return draftId;
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

/** All that a capture could have changed in the page, and what the page heard meanwhile. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const toast = document.querySelector('[popover]');
    const markup = document.documentElement.outerHTML.replace(toast?.outerHTML ?? '', '');
    return { markup, scroll: [scrollX, scrollY], focused: document.activeElement?.id };
  });
const heardBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

// Gradients are dithered anew for each picture.
const DITHER = 1;
const REGION: Rect = { x: 90, y: 70, width: 500, height: 260 };
const ends = ({ x, y, width, height }: Rect) =>
  [
    { x: x + width, y: y + height },
    { x, y },
  ] as const;

describe.each([
  { name: 'left to right', search: '', args: [], zoom: undefined, scale: 1 },
  { name: 'right to left', search: '?dir=rtl', args: [], zoom: undefined, scale: 1 },
  {
    name: 'two device pixels for one',
    search: '?dir=rtl',
    args: ['--force-device-scale-factor=2'],
    zoom: undefined,
    scale: 2,
  },
  { name: 'zoomed to 150 %', search: '', args: [], zoom: 1.5, scale: 1.5 },
])('a region on a page, $name', ({ search, args, zoom, scale }) => {
  test('by mouse: exactly its pixels and its text, and the page as it was', async () => {
    const ground = await openPage(search, args);
    const { page, store } = ground;
    await page.evaluate(() => scrollTo(0, 30));
    const before = await stateOf(page);
    const draftId = await startRegion(ground, zoom);
    // Drawn from the far corner.
    await drag(page, ...ends(REGION));
    await page.keyboard.press('Enter');
    const kept = await readKept(store, await savedBy(store, draftId));
    expect(kept.facts).toMatchObject({ way: 'region', verdict: { remarks: [] }, devicePixelRatio: scale });
    // One picture of just this size: nothing beside the region is in it.
    const whole = joined(kept);
    expect([...kept.pictures.keys()]).toEqual(['picture']);
    expect([whole.width, whole.height]).toEqual([REGION.width * scale, REGION.height * scale]);
    await page.evaluate(() => document.querySelector('[popover]')?.remove());
    await page.mouse.move(0, 0);
    expect(difference(whole, await shotOf(page, REGION), DITHER)).toMatchObject({ pixels: 0 });
    expect(kept.text).not.toContain('050-0000000');
    expect(kept.text).not.toContain('Order number');
    expect(kept.text).toContain(search ? 'Total: 1,299.90' : 'on Thursday by courier');
    expect(await heardBy(page)).toEqual([]);
    expect(await stateOf(page)).toEqual(before);
  });
});

test('by keyboard alone: moved, resized, captured', async () => {
  const ground = await openPage('');
  const { page, store } = ground;
  const before = await stateOf(page);
  const draftId = await startRegion(ground);
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const start = { x: Math.round(size.width / 4), y: Math.round(size.height / 4) };
  const press = async (key: 'ArrowLeft' | 'ArrowUp' | 'ArrowRight', times: number): Promise<void> => {
    for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
  };
  await page.keyboard.down('Control');
  await press('ArrowLeft', 4);
  await press('ArrowUp', 3);
  await page.keyboard.up('Control');
  await page.keyboard.down('Shift');
  await press('ArrowRight', 5);
  await press('ArrowUp', 6);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId));
  const half = { width: Math.round(size.width / 2), height: Math.round(size.height / 2) };
  const region = { x: start.x - 160, y: start.y - 120, width: half.width + 10, height: half.height - 12 };
  await page.evaluate(() => document.querySelector('[popover]')?.remove());
  expect(difference(joined(kept), await shotOf(page, region), DITHER)).toMatchObject({ pixels: 0 });
  expect(await heardBy(page)).toEqual([]);
  expect(await stateOf(page)).toEqual(before);
});

test('drawn past the edge of the window it ends there; a line of text is kept up to the edge of the region', async () => {
  const ground = await openPage('');
  const { page, store } = ground;
  const draftId = await startRegion(ground);
  const { x, y } = await page.evaluate(() => document.querySelector('.d')?.getBoundingClientRect().toJSON());
  await drag(page, { x: x + 200, y: y - 5 }, { x: 1_900, y: -300 });
  // Clear of the corner of the last one, which would take hold of that.
  await drag(page, { x: x + 200, y: y + 20 }, { x: 1_900, y: y + 90 });
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId));
  const width = await page.evaluate(() => innerWidth);
  expect(joined(kept)).toMatchObject({ width: Math.ceil(width - x - 200) });
  const line = await page.evaluate(() => document.querySelector('.d')?.textContent?.trim() ?? '');
  expect(kept.text.length).toBeGreaterThan(20);
  expect(line).toContain(kept.text);
  expect(kept.text).not.toContain('A long line');
  expect(kept.text).not.toContain('along its way');
});

test('over an open dialog, which makes the rest of a page inert', async () => {
  const ground = await openPage('?dialog');
  const { page, store } = ground;
  const before = await stateOf(page);
  const draftId = await startRegion(ground);
  await drag(page, ...ends(REGION));
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId));
  await page.evaluate(() => document.querySelector('[popover]')?.remove());
  expect(difference(joined(kept), await shotOf(page, REGION), DITHER)).toMatchObject({ pixels: 0 });
  expect(await heardBy(page)).toEqual([]);
  expect(await stateOf(page)).toEqual(before);
});

test('Escape gives up: nothing is kept, and the page is as it was', async () => {
  const ground = await openPage('');
  const before = await stateOf(ground.page);
  const draftId = await startRegion(ground);
  await ground.page.keyboard.press('Escape');
  await expect.poll(() => progressOf(ground.store, draftId)).toMatchObject({ is: 'cancelled' });
  expect(await ground.store.rows('entries')).toEqual([]);
  expect(await ground.store.rows('pictures')).toEqual([]);
  expect(await heardBy(ground.page)).toEqual([]);
  expect(await stateOf(ground.page)).toEqual(before);
});

test('the worker dies while the shopper chooses: the page is as it was', async () => {
  const ground = await openPage('');
  const before = await stateOf(ground.page);
  await startRegion(ground);
  await ground.chromium.killWorker();
  await ground.page.waitForFunction(() => document.querySelector('[popover]') === null);
  expect(await stateOf(ground.page)).toEqual(before);
  expect(await ground.store.rows('entries')).toEqual([]);
});
