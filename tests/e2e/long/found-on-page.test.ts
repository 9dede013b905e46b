import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { readKept } from '../support/capture.ts';
import { PopupScreen } from '../support/popup-screen.ts';
import { openShop } from '../support/shop.ts';
import { openStore } from '../support/store.ts';
import { startTikiya } from '../support/tikiya.ts';
import { differences } from '../support/whole-page.ts';

test('a value is shown where it stands on the page, and said to be gone when it is', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}order-he.html`);
  await page.evaluate(() => {
    document.body.style.paddingBlockStart = '4000px';
  });
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.press('Show on the page: Order number');
  await page.waitForSelector('html > div[popover]');
  const shown = await page.evaluate(() => {
    const inSight = [...document.querySelectorAll('body *')].find(
      (one) => one.children.length === 0 && one.textContent.includes('12345-AB'),
    );
    const { top, bottom } = inSight?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= innerHeight && scrollY > 0;
  });
  expect(shown).toBe(true);
  await page.evaluate(() => document.body.replaceChildren());
  await popup.press('Show on the page: Order number');
  await popup.page.waitForFunction(() =>
    document.body.textContent.includes('does not show this value any more'),
  );
});

test('the frame round a value is in no picture', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.press('Show on the page: Order number');
  await page.waitForSelector('html > div[popover]');
  await popup.save();
  const store = await openStore(chromium);
  const [evidence] = await store.rows('evidence');
  const { pictures } = await readKept(store, { evidenceId: evidence?.id ?? '' });
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('html > div[popover]')?.remove());
  const shot = PNG.sync.read(Buffer.from(await page.screenshot()));
  expect(differences(pictures.get('picture') ?? new PNG(), shot)).toEqual([]);
});

test('a list of orders is asked about, and the second order much like the first is warned of', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const list = await chromium.open(`${shop}orders.html`);
  const popup = await (await PopupScreen.openOn(chromium, list)).ready();
  expect(await popup.text()).toContain('Which one is it?');
  await popup.page.click('.order-choice input');
  await popup.page.waitForSelector('[data-opens=orderNumber]');
  await popup.save();
  await popup.page.close();
  const store = await openStore(chromium);
  const [row] = await store.rows('cases');
  expect(row?.facts.purchase).toMatchObject({
    orderNumber: '12345-AB',
    total: { minor: 129_990, currency: 'ILS' },
    transactionDate: '2026-11-03',
  });

  // The same thing ordered once more by mistake: another number, the same sum, the same day.
  const again = await chromium.open(`${shop}order-he.html`);
  await again.evaluate(() => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      node.nodeValue = (node.nodeValue ?? '').replaceAll('12345-AB', '12346-AB');
  });
  const second = await (await PopupScreen.openOn(chromium, again)).ready();
  await second.page.waitForFunction(() => document.body.textContent.includes('may be an order made twice'));
  const words = await second.text();
  expect(words).toContain('12345-AB');
  expect(words).toContain('12346-AB');
});

test('the same item ordered again on another day for another sum is warned of, and named', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const first = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, first)).ready();
  expect(await popup.text()).toContain('2 items:');
  await popup.page.click('.items-found summary');
  // The second item is not wanted in the case: what is kept is what was left on.
  const [, charger] = await popup.page.$$('.items-found input');
  await charger?.click();
  await popup.page.waitForFunction(() => document.body.textContent.includes('1 item:'));
  await popup.save();
  await popup.page.close();
  const store = await openStore(chromium);
  const [row] = await store.rows('cases');
  expect(row?.facts.purchase.items).toEqual([
    { name: 'אוזניות אלחוטיות Wave 3', sku: 'GL-4410', quantity: 1 },
  ]);

  const again = await chromium.open(`${shop}order-he.html`);
  await again.evaluate(() => {
    const other = new Map([
      ['12345-AB', '20001-CD'],
      ['3.11.2026', '12.11.2026'],
      ['1,299.90', '849.90'],
    ]);
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [from, to] of other) node.nodeValue = (node.nodeValue ?? '').replaceAll(from, to);
  });
  const second = await (await PopupScreen.openOn(chromium, again)).ready();
  await second.page.waitForFunction(() => document.body.textContent.includes('may be an order made twice'));
  const notice = await second.page.evaluate(
    () =>
      [...document.querySelectorAll('.notice')].find((one) => one.textContent?.includes('twice'))
        ?.textContent,
  );
  expect(notice).toContain('12345-AB');
  expect(notice).toContain('אוזניות אלחוטיות Wave 3');
  expect(notice).not.toContain('65W');
});
