import { expect, test } from 'vitest';
import { CaseScreen } from './support/case-screen.ts';
import { PopupScreen } from './support/popup-screen.ts';
import { openShop } from './support/shop.ts';
import { startTikiya } from './support/tikiya.ts';

test('terms are opened, awaited, kept by one click in their own tab, and compared with a later capture', async () => {
  const shop = await openShop();
  const chromium = await startTikiya();
  const order = await chromium.open(`${shop}order-he.html`);
  const popup = await PopupScreen.openOn(chromium, order);
  await popup.ready();
  await popup.save();

  const opened = chromium.browser.waitForTarget((target) => target.url() === `${shop}terms.html`);
  await popup.pressAndLeave('Keep their cancellation policy too');
  const terms = await (await opened).page();
  if (!terms) throw new Error('the terms have no page');

  const screen = await CaseScreen.open(chromium);
  await screen.page.click('.case-link');
  await screen.says('Terms not kept yet');

  const there = await PopupScreen.openOn(chromium, terms);
  await there.page.waitForFunction(() =>
    document.querySelector('.save-bar button[type=submit]')?.textContent?.includes('Keep the terms'),
  );
  await there.save();
  await there.page.close();
  await screen.page.bringToFront();
  await screen.page.waitForSelector('.terms-list a');
  expect(await screen.text()).not.toContain('Terms not kept yet');

  // Weeks later the business has changed a word.
  await terms.bringToFront();
  await terms.evaluate(() => {
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = (text.nodeValue ?? '').replace('לשירות הלקוחות', 'למחלקת הביטולים');
  });
  const again = await PopupScreen.openOn(chromium, terms);
  await again.ready();
  await again.press('More ways to capture');
  await again.press('Whole page');
  await again.saved();
  await again.pressOpen();

  await screen.page.waitForSelector('.timeline .capture-picture');
  await screen.page.click('.capture-picture');
  const changes = await screen.page.waitForSelector('::-p-text(What changed since)');
  await changes?.click();
  const words = await screen.page.waitForSelector('.changes');
  expect(
    await words?.evaluate((list) => ({
      added: [...list.querySelectorAll('ins')].map((one) => one.lastChild?.textContent?.trim()),
      removed: [...list.querySelectorAll('del')].map((one) => one.lastChild?.textContent?.trim()),
    })),
  ).toEqual({ added: ['למחלקת הביטולים'], removed: ['לשירות הלקוחות'] });
});
