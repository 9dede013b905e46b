import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { beginCapture, joined, readKept, savedBy } from '../support/capture.ts';
import { openFixture } from '../support/whole-page.ts';

const LINES = Array.from({ length: 24 }, (_none, at) => at);
const LIST_HEIGHT = 24 * 60 + 2 * 3;

const shownOn = (page: Page) => page.waitForFunction(() => document.querySelector('[popover]:popover-open'));

/** Scrolls the frame into the window and its own page within it; gives where its window begins, and all scroll places. */
const goThere = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.scrollIntoView({ block: 'center' });
    frame.contentWindow?.scrollTo(0, 321);
    const { x, y } = frame.getBoundingClientRect();
    return { x: x + 12, y: y + 12 };
  });
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow;
    return {
      top: [scrollX, scrollY],
      inner: [inner?.scrollX, inner?.scrollY],
      html: inner?.document.documentElement.outerHTML,
    };
  });

test.each([
  { name: 'as it is', zoom: 1, options: undefined },
  { name: 'at 150 %', zoom: 1.5, options: {} },
])('a list within a frame of the same site, $name: all of it, in its place', async ({ zoom, options }) => {
  const { chromium: _, store, page, tab } = await openFixture('element-in-frame.html', options);
  if (zoom !== 1) {
    await store.page.evaluate((tabId, factor) => chrome.tabs.setZoom(tabId, factor), tab.tabId, zoom);
    await page.waitForFunction((wanted) => Math.abs(devicePixelRatio - wanted) < 0.01, {}, zoom);
  }
  const start = await goThere(page);
  const before = await placesOf(page);
  const draftId = await beginCapture(store, tab, 'element');
  await shownOn(page);
  await page.mouse.move((start.x + 200) * zoom, (start.y + 150) * zoom);
  // From the line to the list, to all of the desk's page, and back.
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown'] as const) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId));
  expect(await placesOf(page)).toEqual(before);
  expect(kept.facts.verdict).toEqual({ remarks: [] });
  expect(kept.text.split('\n')).toEqual(LINES.map((at) => `Answer ${at + 1} of 24`));
  const whole = joined(kept);
  expect(Math.abs(whole.height - LIST_HEIGHT * zoom)).toBeLessThanOrEqual(1);
  const colours = LINES.map((at) => {
    const [x, y] = [Math.round(whole.width * 0.8), Math.round((3 + at * 60 + 40) * zoom)];
    return whole.data.subarray((y * whole.width + x) * 4, (y * whole.width + x) * 4 + 3).join();
  });
  expect(colours).toEqual(LINES.map((at) => [at * 10, 255 - at * 10, 120].join()));
  // The border on every side: nothing beside the list, nothing of it missing.
  const at = (x: number, y: number) =>
    whole.data.subarray((y * whole.width + x) * 4, (y * whole.width + x) * 4 + 3).join();
  const edges = [at(1, 300), at(whole.width - 2, 300), at(200, 1), at(200, whole.height - 2)];
  expect(edges).toEqual(Array(4).fill('69,123,157'));
});

test('one line of it, and beyond the frame: grown to the frame as it stands in the page', async () => {
  const { store, page, tab } = await openFixture('element-in-frame.html');
  const start = await goThere(page);
  const line = await beginCapture(store, tab, 'element');
  await shownOn(page);
  await page.mouse.move(start.x + 200, start.y + 150);
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, line));
  expect(kept.text).toMatch(/^Answer \d+ of 24$/);
  expect(kept.pictures.size).toBe(1);
  const grown = await beginCapture(store, tab, 'element');
  await shownOn(page);
  await page.mouse.move(start.x + 200, start.y + 150);
  // The list, its article, all of the desk's page, and the frame around it.
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const frame = await readKept(store, await savedBy(store, grown));
  expect([joined(frame).width, joined(frame).height]).toEqual([524, 344]);
  expect(frame.facts.verdict?.remarks).toMatchObject([{ is: 'parts-not-scrolled' }]);
});
