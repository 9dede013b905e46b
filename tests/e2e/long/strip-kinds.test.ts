import { expect, test } from 'vitest';
import { beginCapture, grantOn, readKept, savedBy } from '../support/capture.ts';
import { openStripPage, takenBy } from '../support/strip.ts';
import { until } from '../support/until.ts';

test('a strip that ends because the page goes away still tells of the jump, with the text of its pictures', async () => {
  const { chromium, store, page } = await openStripPage('');
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
  const { chromium, store, page } = await openStripPage('');
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
  const { chromium, store, page } = await openStripPage('?chat');
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
