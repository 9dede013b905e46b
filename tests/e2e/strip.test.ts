import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  askWorker,
  beginCapture,
  grantOn,
  joined,
  progressOf,
  readKept,
  savedBy,
} from './support/capture.ts';
import { serveFixtures } from './support/fixtures.ts';
import { difference } from './support/pixels.ts';
import { sharedTikiya } from './support/shared-tikiya.ts';
import { openStore, type Store } from './support/store.ts';
import { until } from './support/until.ts';

async function openPage(search: string) {
  const folder = await serveFixtures();
  const chromium = await sharedTikiya();
  const store = await openStore(chromium);
  const page = await chromium.open(`${folder}pick-strip.html${search}`);
  await page.mouse.move(600, 400);
  return { chromium, store, page };
}

/** Waits until so many pictures are on disk. */
const takenBy = (store: Store, draftId: string, count: number): Promise<unknown> =>
  until(`${count} pictures`, async () => {
    const progress = await progressOf(store, draftId);
    return progress.is === 'running' && progress.done >= count;
  });

const stateOf = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('[popover]')?.remove();
    return { markup: document.documentElement.outerHTML };
  });

test('a page that is scrolled to its end is one whole, each row once', async () => {
  const { chromium, store, page } = await openPage('');
  const before = await stateOf(page);
  const expected = PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
  const draftId = await beginCapture(store, await grantOn(chromium, page), 'strip');
  await takenBy(store, draftId, 1);
  const most = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let count = 2; ; count += 1) {
    await page.mouse.wheel({ deltaY: 530 });
    await takenBy(store, draftId, count);
    if ((await page.evaluate(() => scrollY)) >= most) break;
  }
  await page.keyboard.press('Escape');
  const kept = await readKept(store, await savedBy(store, draftId));
  expect(kept.facts.verdict).toEqual({ remarks: [] });
  expect(kept.text.match(/Paragraph \d+/g)).toEqual(
    Array.from({ length: 90 }, (_none, at) => `Paragraph ${at + 1}`),
  );
  expect(difference(joined(kept), expected, 2)).toMatchObject({ pixels: 0 });
  expect(await stateOf(page)).toEqual(before);
});

test('a jump over a part of the page is told of, until that part was seen after all', async () => {
  const { chromium, store, page } = await openPage('');
  const tab = await grantOn(chromium, page);
  const draftId = await beginCapture(store, tab, 'strip');
  await takenBy(store, draftId, 1);
  await page.keyboard.press('End');
  await takenBy(store, draftId, 2);
  await page.keyboard.press('Escape');
  const jumped = await readKept(store, await savedBy(store, draftId));
  expect(jumped.facts.verdict?.remarks).toEqual([{ is: 'gap-between-pictures', count: 1 }]);

  const again = await beginCapture(store, tab, 'strip');
  await takenBy(store, again, 1);
  await page.keyboard.press('Home');
  await takenBy(store, again, 2);
  for (let count = 3; ; count += 1) {
    await page.mouse.wheel({ deltaY: 600 });
    await takenBy(store, again, count);
    // What lay beneath the sticky header at the end was not seen there.
    const meets = await page.evaluate(
      () => scrollY + innerHeight > document.documentElement.scrollHeight - innerHeight + 60,
    );
    if (meets) break;
  }
  await page.keyboard.press('Escape');
  const filled = await readKept(store, await savedBy(store, again));
  expect(filled.facts.verdict?.remarks).toEqual([]);
});

test('a strip that ends because the page goes away still tells of the jump, with the text of its pictures', async () => {
  const { chromium, store, page } = await openPage('');
  const draftId = await beginCapture(store, await grantOn(chromium, page), 'strip');
  await takenBy(store, draftId, 1);
  await page.keyboard.press('End');
  await takenBy(store, draftId, 2);
  await page.goto('about:blank');
  const { facts, text } = await readKept(store, await savedBy(store, draftId));
  expect(facts.verdict?.remarks).toEqual([
    { is: 'clipped', atPx: expect.any(Number), why: 'page-left' },
    { is: 'gap-between-pictures', count: 1 },
  ]);
  expect(text).toContain('Paragraph 1.');
  expect(text).toContain('Paragraph 90');
  expect(text).not.toContain('Paragraph 45');
});

/** One picture that the browser is kept from taking, and what became of it. */
interface Held {
  is: 'awaited' | 'asked' | 'over';
  release(): void;
}

/** Runs in the worker, before its first picture: the browser takes the how-manyth only once it is released. */
function holdPicture(which: number): void {
  const own = chrome.tabs.captureVisibleTab;
  const held: Held = { is: 'awaited', release: () => undefined };
  const released = new Promise<void>((resolve) => {
    held.release = resolve;
  });
  Object.assign(globalThis, { held });
  let asked = 0;
  chrome.tabs.captureVisibleTab = async (...given) => {
    asked += 1;
    if (asked !== which) return own(...given);
    held.is = 'asked';
    await released;
    return own(...given).finally(() => {
      held.is = 'over';
    });
  };
}

test('a look at another tab ends nothing: what is scrolled to afterwards is collected, too', async () => {
  const { chromium, store, page } = await openPage('');
  const other = await chromium.open('data:text/html,<body style="background:lime">private');
  await page.bringToFront();
  const worker = await chromium.worker();
  await worker.evaluate(holdPicture, 3);
  const held = () => worker.evaluate(() => (globalThis as unknown as { held: Held }).held.is);
  const draftId = await beginCapture(store, await grantOn(chromium, page), 'strip');
  await takenBy(store, draftId, 1);
  await page.mouse.wheel({ deltaY: 530 });
  await takenBy(store, draftId, 2);
  // The third is asked for, and the other tab comes to the front before the browser takes it.
  await page.mouse.wheel({ deltaY: 530 });
  await until('the third picture to be asked for', async () => (await held()) === 'asked');
  await other.bringToFront();
  await worker.evaluate(() => (globalThis as unknown as { held: Held }).held.release());
  await until('what became of it', async () => (await held()) === 'over');
  await page.bringToFront();
  await takenBy(store, draftId, 3);
  await page.mouse.wheel({ deltaY: 530 });
  await takenBy(store, draftId, 4);
  await page.keyboard.press('Escape');
  const kept = await readKept(store, await savedBy(store, draftId));
  expect(kept.facts.verdict?.remarks.filter(({ is }) => is !== 'page-changed')).toEqual([]);
});

test('a chat that scrolls in a box of its own: each look, and a jump within it', async () => {
  const { chromium, store, page } = await openPage('?chat');
  const draftId = await beginCapture(store, await grantOn(chromium, page), 'strip');
  await takenBy(store, draftId, 1);
  await page.evaluate(() => document.querySelector('#chat')?.scrollBy(0, 350));
  await takenBy(store, draftId, 2);
  await page.evaluate(() => document.querySelector('#chat')?.scrollBy(0, 2000));
  await takenBy(store, draftId, 3);
  await page.keyboard.press('Escape');
  const kept = await readKept(store, await savedBy(store, draftId));
  expect(kept.facts.verdict?.remarks).toEqual([{ is: 'gap-between-pictures', count: 1 }]);
  expect(kept.facts.pieces).toHaveLength(3);
  const heights = kept.facts.pieces?.map(({ cut, at }) => [at.y, cut.height]);
  const height = heights?.[0]?.[1] ?? 0;
  expect(heights).toEqual([0, 1, 2].map((index) => [index * height, height]));
});

test('a chat in a frame of another site: pictures only, none twice, until the popup stops it', async () => {
  const other = await serveFixtures('localhost');
  const { chromium, store, page } = await openPage(`?frame=${encodeURIComponent(`${other}pick-frame.html`)}`);
  const draftId = await beginCapture(store, await grantOn(chromium, page), 'strip');
  await takenBy(store, draftId, 1);
  for (let count = 2; count <= 4; count += 1) {
    await page.mouse.wheel({ deltaY: 400 });
    await takenBy(store, draftId, count);
  }
  await askWorker(store, 'capture.stop', { draftId });
  const kept = await readKept(store, await savedBy(store, draftId));
  expect(kept.facts.verdict?.remarks).toEqual([{ is: 'picture-only' }]);
  const hashes = [kept.facts.sha256, ...(kept.facts.parts ?? []).map(({ sha256 }) => sha256)];
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(kept.text).toContain('Help centre');
  expect(kept.text).not.toContain('Dana');
});
