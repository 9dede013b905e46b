import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { askWorker, beginCapture, grantOn, joined, readKept, savedBy } from './support/capture.ts';
import { serveFixtures } from './support/fixtures.ts';
import { difference } from './support/pixels.ts';
import { openStripPage, takenBy } from './support/strip.ts';

const stateOf = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('[popover]')?.remove();
    return { markup: document.documentElement.outerHTML };
  });

test('a page that is scrolled to its end is one whole, each row once', async () => {
  const { chromium, store, page } = await openStripPage('');
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
  const { chromium, store, page } = await openStripPage('');
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

test('a chat in a frame of another site: pictures only, none twice, until the popup stops it', async () => {
  const other = await serveFixtures('localhost');
  const { chromium, store, page } = await openStripPage(
    `?frame=${encodeURIComponent(`${other}pick-frame.html`)}`,
  );
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
