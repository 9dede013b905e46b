import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PopupScreen } from '../support/popup-screen.ts';
import type { Profile } from '../support/profile.ts';
import { openShop } from '../support/shop.ts';
import { openStore } from '../support/store.ts';
import { keptProfile, startTikiya } from '../support/tikiya.ts';

/** As the shopper allows it on the page of extensions. */
function allowIncognito({ folder, installed }: Profile): void {
  const path = join(folder, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8'));
  preferences.extensions.settings[installed?.id ?? ''].incognito = true;
  writeFileSync(path, JSON.stringify(preferences));
}

test('what is saved from a private window of Chromium is kept with all else, and opens in an ordinary window', async () => {
  const shop = await openShop();
  const profile = keptProfile('chrome');
  allowIncognito(profile);
  const chromium = await startTikiya('chrome', { profile });
  const store = await openStore(chromium);
  const url = `${shop}order-he.html`;
  const opened = chromium.browser.waitForTarget((target) => target.url() === url);
  await store.page.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  const page = await (await opened).page();
  if (!page) throw new Error('there is no page');

  const popup = await PopupScreen.openOn(chromium, page);
  await popup.ready();
  await popup.save();
  expect(await store.rows('evidence')).toHaveLength(1);
  expect(await store.faults()).toEqual([]);

  const shown = chromium.browser.waitForTarget((target) =>
    target.url().includes('case-page/index.html#/case/'),
  );
  await popup.pressOpen();
  const screen = await (await shown).page();
  await screen?.waitForSelector('.timeline .capture-picture');
  expect((await screen?.evaluate(() => chrome.tabs.getCurrent()))?.incognito).toBe(false);
});
