import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { beginCapture, grantOn, joined, readKept, savedBy } from '../support/capture.ts';
import { serveFixtures } from '../support/fixtures.ts';
import { difference } from '../support/pixels.ts';
import { sharedTikiya } from '../support/shared-tikiya.ts';
import { openStore } from '../support/store.ts';
import { startTikiya } from '../support/tikiya.ts';

async function openPage(args?: readonly string[]) {
  const folder = await serveFixtures();
  const chromium = args ? await startTikiya('test-chrome', { arguments: args }) : await sharedTikiya();
  const store = await openStore(chromium);
  const page = await chromium.open(`${folder}pick-element.html`);
  return { chromium, store, page };
}

/** All of an element by the browser's own full-page screenshot, with nothing over it. */
async function wholeOf(page: Page, selector: string): Promise<PNG> {
  const clip = await page.evaluate((wanted) => {
    document.querySelector('[popover]')?.remove();
    const header = document.querySelector<HTMLElement>('header');
    if (header) header.style.visibility = 'hidden';
    for (const scroller of document.querySelectorAll<HTMLElement>('.scroller')) {
      if (document.querySelector(wanted)?.parentElement === scroller) scroller.style.blockSize = 'auto';
    }
    const { x, y, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  }, selector);
  return PNG.sync.read(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true })));
}

const shownOn = (page: Page) => page.waitForFunction(() => document.querySelector('[popover]:popover-open'));

const stateOf = (page: Page) =>
  page.evaluate(() => ({
    scroll: [scrollX, scrollY, document.querySelector('#scroller')?.scrollTop],
    body: document.body.outerHTML,
    root: [...document.documentElement.attributes].map((one) => one.value),
  }));

test.each([
  { name: 'as it is', args: undefined },
  { name: 'at two device pixels for one', args: ['--force-device-scale-factor=2'] },
])(
  'an element grown to one taller than the window, $name: all of it, and nothing beside it',
  async ({ args }) => {
    const { chromium, store, page } = await openPage(args);
    await page.evaluate(() => scrollTo(0, 700));
    const before = await stateOf(page);
    const draftId = await beginCapture(store, await grantOn(chromium, page), 'element');
    await shownOn(page);
    await page.mouse.move(400, 300);
    // From the line to the list; the two wrappers around it look the same.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const saved = await savedBy(store, draftId);
    const kept = await readKept(store, saved);
    expect(await stateOf(page)).toEqual(before);
    expect(kept.facts.verdict).toEqual({ remarks: [] });
    expect(kept.pictures.size).toBeGreaterThan(2);
    const lines = kept.text.split('\n').map((line) => line.replace(/^\d+\. /, ''));
    expect(lines).toEqual(Array.from({ length: 60 }, (_none, at) => `Line ${at + 1} of 60`));
    expect(difference(joined(kept), await wholeOf(page, '#list'), 2)).toMatchObject({ pixels: 0 });
  },
);

test('what scrolls in a box of its own is captured to its end', async () => {
  const { chromium, store, page } = await openPage();
  await page.evaluate(() => {
    document.querySelector('#scroller')?.scrollIntoView({ block: 'center' });
    document.querySelector('#scroller')?.scrollTo(0, 333);
  });
  const before = await stateOf(page);
  const draftId = await beginCapture(store, await grantOn(chromium, page), 'element');
  await shownOn(page);
  const at = await page.evaluate(() => document.querySelector('#scroller')?.getBoundingClientRect().toJSON());
  await page.mouse.move(at.x + 100, at.y + 100);
  await page.mouse.wheel({ deltaY: -120 });
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId));
  expect(await stateOf(page)).toEqual(before);
  expect(kept.facts.verdict).toEqual({ remarks: [] });
  expect(kept.text.match(/Message \d+/g)).toEqual(
    Array.from({ length: 40 }, (_none, index) => `Message ${index + 1}`),
  );
  expect(difference(joined(kept), await wholeOf(page, '#inner'), 2)).toMatchObject({ pixels: 0 });
});

test('by keyboard alone: what is in the middle, its neighbour, and back to a smaller part', async () => {
  const { chromium, store, page } = await openPage();
  await page.evaluate(() => scrollTo(0, 700));
  const draftId = await beginCapture(store, await grantOn(chromium, page), 'element');
  await shownOn(page);
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown'] as const) await page.keyboard.press(key);
  const middle = await page.evaluate(
    () =>
      document.elementsFromPoint(innerWidth / 2, innerHeight / 2).find((one) => one.localName === 'li')
        ?.textContent,
  );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId));
  const next = Number(middle?.match(/\d+/)?.[0]) + 1;
  expect(kept.text).toContain(`Line ${next} of 60`);
  expect(kept.pictures.size).toBe(1);
});
