import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import type { Chromium } from './support/chromium.ts';
import { PopupScreen } from './support/popup-screen.ts';
import { openShop } from './support/shop.ts';
import { openStore } from './support/store.ts';
import { startTikiya } from './support/tikiya.ts';

/** The popup on a page, with the checklist open in it. */
async function checklistOn(chromium: Chromium, page: Page): Promise<PopupScreen> {
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await (await popup.page.waitForSelector('.buying-line'))?.click();
  await popup.page.waitForSelector('.buying-details');
  return popup;
}

const rowsDone = (popup: PopupScreen, count: number) =>
  popup.page.waitForFunction(
    (wanted) => document.querySelectorAll('.buying-done').length === wanted,
    {},
    count,
  );

const says = (popup: PopupScreen, words: string) =>
  popup.page.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, words);

test('before buying: who sells, the page, a coupon and a price elsewhere become a case, or are thrown away', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}buying.html`);
  const popup = await checklistOn(chromium, page);
  const details = await popup.page.$$eval('.buying-details dd', (all) => all.map((one) => one.textContent));
  expect(details).toEqual([
    'גל אלקטרוניקה בע״מ',
    '512345679',
    'not found on the page',
    '04-5550100',
    'not found on the page',
  ]);
  expect(await popup.text()).toContain('14C(a)');
  expect(await accessibilityFaults(popup.page)).toEqual([]);

  // Typed and not kept: it outlives the popup.
  await popup.page.type('input[name=coupon]', 'WAVE10');
  await popup.press('Keep these details');
  await rowsDone(popup, 1);
  await popup.page.close();
  const again = await checklistOn(chromium, page);
  expect(await again.page.$eval('input[name=coupon]', (one) => (one as HTMLInputElement).value)).toBe(
    'WAVE10',
  );
  await again.page.focus('input[name=coupon]');
  await again.page.keyboard.press('Enter');
  await rowsDone(again, 2);
  await again.press('Capture the whole page');
  await rowsDone(again, 3);
  await again.page.close();

  // Another shop: the same server by another name.
  const other = await chromium.open(`${shop.replace('127.0.0.1', 'localhost')}product.html`);
  const elsewhere = await (await PopupScreen.openOn(chromium, other)).ready();
  await elsewhere.press('Keep this page’s price beside');
  await says(elsewhere, 'The price is kept beside');
  await elsewhere.page.close();

  const store = await openStore(chromium);
  const [kept, ...others] = await store.rows('cases');
  expect(others).toEqual([]);
  expect(kept?.facts).toMatchObject({
    title: expect.stringMatching(/^גל אלקטרוניקה · .+/),
    hosts: ['127.0.0.1'],
    purchase: { merchant: 'גל אלקטרוניקה', items: [{ name: 'אוזניות אלחוטיות Wave 3', sku: 'GL-4410' }] },
  });
  const entries = await store.rows('entries');
  const texts = entries.map(({ content }) => ('text' in content ? content.text : content.kind));
  expect(texts.sort()).toEqual([
    'Coupon: WAVE10',
    expect.stringContaining('Address: not found on the page'),
    'The price on localhost: Wave 3, ₪849.90',
    'capture',
  ]);

  // Ordered; then the same page once more.
  await page.bringToFront();
  await page.goto(`${shop}order-he.html`);
  const ordered = await (await PopupScreen.openOn(chromium, page)).ready();
  await ordered.save();
  await ordered.page.close();
  await page.goto(`${shop}buying.html`);
  const twice = await (await PopupScreen.openOn(chromium, page)).ready();
  await says(twice, 'You ordered the same here');

  await (await twice.page.waitForSelector('.buying-line'))?.click();
  await rowsDone(twice, 4);
  await twice.press('Not buying: throw it all away');
  await says(twice, 'was thrown away');
  const removed = async () => (await store.rows('entries')).filter((one) => one.removed).length;
  expect(await removed()).toBe(4);
  await twice.press('Take it back');
  await rowsDone(twice, 4);
  expect(await removed()).toBe(0);
});
