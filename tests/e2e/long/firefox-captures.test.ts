import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import type { CaptureWay } from '../../../src/domain/capture/verdict.ts';
import { beginCapture, joined, type Kept, progressOf, readKept, savedBy } from '../support/capture.ts';
import { launchFirefox } from '../support/firefox.ts';
import { serveFixtures } from '../support/fixtures.ts';
import { difference } from '../support/pixels.ts';
import { Store } from '../support/store.ts';
import { until } from '../support/until.ts';
import { differences, partOf, remarksOf, stateOf } from '../support/whole-page.ts';

const shownOn = (page: Page) => page.waitForFunction(() => document.querySelector('[popover]') !== null);

/** The browser's own picture of the whole page or of the window, without what Tikiya shows. */
async function shotOf(page: Page, fullPage: boolean): Promise<PNG> {
  await page.evaluate(() => document.querySelector('[popover]')?.remove());
  return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage })));
}

test('every way of capturing works in Firefox, and leaves the page as it was', async () => {
  const address = await serveFixtures();
  const firefox = await launchFirefox(builtFolder('firefox'), 'en');
  onTestFinished(() => firefox.close());
  const store = new Store(await firefox.open('src/ui/case-page/index.html'));
  const page = await firefox.browser.newPage();
  let draftId = '';
  const capture = async (path: string, way: CaptureWay, byHand?: () => Promise<void>): Promise<Kept> => {
    if (path) await page.goto(address + path, { waitUntil: 'load' });
    const tab = await firefox.grantOn(page, store.page);
    const before = await stateOf(page);
    draftId = await beginCapture(store, tab, way);
    await byHand?.();
    const saved = await savedBy(store, draftId);
    if (way !== 'strip') expect(await stateOf(page)).toEqual(before);
    return readKept(store, saved);
  };

  const whole = await capture('long-page.html?height=2464&plain', 'full-page');
  expect(remarksOf(whole)).toEqual([]);
  await page.addStyleTag({ content: 'header { position: relative !important } .bar { display: none }' });
  await page.evaluate(() =>
    document.querySelector('slot-badge')?.shadowRoot?.querySelector('#chat')?.remove(),
  );
  const upper = { x: 0, y: 0, width: joined(whole).width, height: 2_300 };
  expect(joined(whole).height).toBe(2_464);
  expect(differences(partOf(joined(whole), upper), partOf(await shotOf(page, true), upper))).toEqual([]);

  const box = { x: 90, y: 70, width: 500, height: 260 };
  const region = await capture('pick-region.html', 'region', async () => {
    await shownOn(page);
    await page.mouse.move(box.x, box.y);
    await page.mouse.down();
    await page.mouse.move(300, 200);
    await page.mouse.move(box.x + box.width, box.y + box.height);
    await page.mouse.up();
    await page.keyboard.press('Enter');
  });
  expect(remarksOf(region)).toEqual([]);
  await page.mouse.move(0, 0);
  expect(difference(joined(region), partOf(await shotOf(page, false), box), 2)).toMatchObject({ pixels: 0 });

  const element = await capture('pick-element.html', 'element', async () => {
    await shownOn(page);
    await page.mouse.move(400, 500);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
  });
  // What was chosen is the page's whole body, with a box whose further rows nobody scrolled to.
  expect(remarksOf(element)).toEqual([{ is: 'parts-not-scrolled', count: 1 }]);
  expect(element.text).toContain('Line 60 of 60');

  const chat = await capture('chat-virtual.html?count=12', 'chat');
  expect(remarksOf(chat)).toEqual([{ is: 'messages', count: 12 }]);

  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
  const selected = await page.evaluate(() => document.getSelection()?.toString());
  expect((await capture('', 'selection')).text).toBe(selected);

  const strip = await capture('pick-strip.html', 'strip', async () => {
    const taken = (count: number) =>
      until(`${count} pictures`, async () => {
        const progress = await progressOf(store, draftId);
        return progress.is === 'running' && progress.done >= count;
      });
    await taken(1);
    await page.mouse.move(600, 400);
    await page.mouse.wheel({ deltaY: 530 });
    await taken(2);
    await page.keyboard.press('Escape');
  });
  expect(remarksOf(strip)).toEqual([]);
  expect(strip.pictures.size).toBeGreaterThan(1);

  // The quick way, by the shortcut, which opens the tab to Tikiya as the button does.
  await page.goto(`${address}pick-region.html`, { waitUntil: 'load' });
  const count = (await store.rows('entries')).length;
  await firefox.pressShortcut(page);
  await until('the entry', async () => (await store.rows('entries')).length === count + 1);
  expect(await store.faults()).toEqual([]);
});
