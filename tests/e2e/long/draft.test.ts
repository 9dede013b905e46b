import { expect, test } from 'vitest';
import { PopupScreen } from '../support/popup-screen.ts';
import { openShop } from '../support/shop.ts';
import { openStore } from '../support/store.ts';
import { startTikiya } from '../support/tikiya.ts';

const NOTE = 'שליח by 5, ₪9 👩🏽‍💻';

test('no letter is lost when the popup closes right after it', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}order-he.html`);
  const letters = [...new Intl.Segmenter('he', { granularity: 'grapheme' }).segment(NOTE)].map(
    (one) => one.segment,
  );
  let typed = '';
  for (const letter of letters) {
    const popup = await PopupScreen.openOn(chromium, page);
    expect((await popup.typed()).text).toBe(typed);
    await popup.page.focus('textarea[name=text]');
    await popup.page.keyboard.press('End');
    // A key each, as from a keyboard or an input method; nothing is awaited between the last one and the closing.
    await popup.page.keyboard.sendCharacter(letter);
    await popup.page.close();
    typed += letter;
  }
  const popup = await PopupScreen.openOn(chromium, page);
  expect((await popup.typed()).text).toBe(NOTE);
});

test('a draft outlives the worker, goes along on the way through a shop, and never to another site', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await PopupScreen.openOn(chromium, page);
  await popup.typeNote('first page');
  await popup.typeAgent('Dana');
  await popup.page.close();
  await chromium.killWorker();

  // Another tab of the shop has nothing to do with it, and neither has another site in this tab.
  const other = await chromium.open(`${shop}order-woo.html`);
  const elsewhere = await PopupScreen.openOn(chromium, other);
  expect(await elsewhere.typed()).toEqual({ text: '', agent: '' });
  await elsewhere.page.close();
  await page.goto(shop.replace('127.0.0.1', 'localhost'));
  const onOtherSite = await PopupScreen.openOn(chromium, page);
  expect(await onOtherSite.typed()).toEqual({ text: '', agent: '' });
  await onOtherSite.page.close();

  await page.goto(`${shop}order-woo.html?step=2`);
  const again = await PopupScreen.openOn(chromium, page);
  expect(await again.typed()).toEqual({ text: 'first page', agent: 'Dana' });
});

test('an edited and a switched off value come back, and are what is saved', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}order-he.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.page.click('[data-opens=orderNumber]');
  await popup.page.waitForSelector('input[name=orderNumber]:focus');
  await popup.page.keyboard.type('777-XY');
  await popup.tick('total');
  await popup.page.close();

  const again = await (await PopupScreen.openOn(chromium, page)).ready();
  expect(await again.text()).toContain('777-XY');
  await again.save();
  const store = await openStore(chromium);
  const [made] = await store.rows('cases');
  expect(made?.facts.purchase).toMatchObject({ orderNumber: '777-XY', merchant: 'גל אלקטרוניקה' });
  expect(made?.facts.purchase).not.toHaveProperty('total');
});

test('undo takes the save back and brings back what was typed', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const page = await chromium.open(`${shop}order-woo.html`);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.typeNote('too early');
  await popup.save();
  await popup.pressUndo();
  await popup.page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('textarea[name=text]')?.value === 'too early',
  );
  const store = await openStore(chromium);
  const shown = (await store.rows('entries')).filter((entry) => entry.removed === 0);
  expect(shown).toEqual([]);
  expect(await store.faults()).toEqual([]);
});

test('what was saved before the popup closed is shown as saved, and not saved twice', async () => {
  const shop = await openShop();
  const chromium = await startTikiya('test-chrome');
  const page = await chromium.open(`${shop}order-he.html`);
  const store = await openStore(chromium);
  await page.bringToFront();
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.typeNote('once');
  await popup.pressSave();
  await popup.page.close();
  await expect.poll(async () => (await store.rows('entries')).length, { timeout: 10_000 }).toBe(1);

  await page.bringToFront();
  const again = await PopupScreen.openOn(chromium, page);
  await again.saved();
  expect(await store.rows('entries')).toHaveLength(1);
});
