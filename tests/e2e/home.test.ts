import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { BIN_DAYS } from '../../src/domain/bin/bin.ts';
import { accessibilityFaults } from './support/axe.ts';
import { CaseScreen } from './support/case-screen.ts';
import { setClock } from './support/clock.ts';
import { type Scheme, takePicture, useScheme } from './support/pictures.ts';
import { PopupScreen } from './support/popup-screen.ts';
import { openStore } from './support/store.ts';
import { TEXTS, type Tongue } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';
import { until } from './support/until.ts';

const { en, he } = TEXTS;

/** In the page: what is in the bin has been there for so many days. */
async function passDaysInBin(days: number): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('tikiya'));
  const stays = db.transaction('binStays', 'readwrite').objectStore('binStays');
  for (const stay of await done(stays.getAll())) await done(stays.put({ ...stay, days }));
  db.close();
}

/** Goes to a place of the case page and waits for its heading. */
async function goTo(page: Page, hash: string, title: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, hash);
  await page.waitForFunction(
    (wanted) => document.querySelector('main h1')?.textContent?.includes(wanted),
    {},
    title,
  );
}

test('introduction, sample, settings, bin and businesses: from the installation to what is erased', async () => {
  const chromium = await startTikiya('test-chrome', { language: 'en', keepsWelcome: true });
  const faults: string[] = [];
  const look = async (page: Page, name: string, language: Tongue, scheme: Scheme): Promise<void> => {
    await takePicture(page, `${name}-${language}-${scheme}`);
    const isAcross = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    const found = [...(await accessibilityFaults(page)), ...(isAcross ? ['scrolls sideways'] : [])];
    faults.push(...found.map((fault) => `${name} ${language} ${scheme}: ${fault}`));
  };

  // The installation opens the introduction; its sample order page is captured as any other page is.
  const welcome = await CaseScreen.shown(chromium);
  await welcome.says(en.welcome.title);
  await useScheme(welcome.page, 'dark');
  await look(welcome.page, 'welcome', 'en', 'dark');
  const link = await welcome.page.waitForSelector('a[href*="sample-order"]');
  await link?.click();
  const shop = await (
    await chromium.browser.waitForTarget((one) => one.url().includes('sample-order'))
  ).page();
  if (!shop) throw new Error('the sample order page has no page');
  await shop.waitForSelector('h1');
  await look(shop, 'sample-order', 'en', 'light');
  const popup = await (await PopupScreen.openOn(chromium, shop)).ready();
  expect(await popup.text()).toContain('12345-AB');
  await popup.save();
  await popup.page.close();
  await welcome.page.bringToFront();
  await welcome.says(en.welcome.trial.done);
  const store = await openStore(chromium);
  expect(await store.rows('cases')).toMatchObject([{ facts: { sample: true, hosts: [] }, entryCount: 1 }]);
  await welcome.page.bringToFront();

  // What it made is a sample, and one press throws it away for good.
  await welcome.page.evaluate((words) => {
    [...document.querySelectorAll('a')].find((one) => one.textContent?.trim() === words)?.click();
  }, en.welcome.trial.show);
  await welcome.says(en.sample.says);
  await welcome.press(en.sample.throwAway);
  await welcome.page.waitForSelector('.home-empty');
  // The list is there at once; the worker erases behind it.
  await expect
    .poll(async () => [await store.rows('cases'), await store.rows('pictures')], { timeout: 15_000 })
    .toEqual([[], []]);

  // The made-up case of the empty home: with a picture, dates and promises; in no total and no business.
  await welcome.press(en.sample.open);
  await welcome.page.waitForSelector('.timeline img');
  await look(welcome.page, 'sample-case', 'en', 'dark');
  expect(await store.faults()).toEqual([]);
  expect(await store.rows('reminders')).toEqual([]);
  await goTo(welcome.page, '#/businesses', en.business.list);
  await welcome.says(en.business.none);
  await goTo(welcome.page, '#/', en.home.title);
  await welcome.says(en.sample.chip);
  expect(await welcome.page.$('.home-totals')).toBeNull();
  await look(welcome.page, 'home-sample', 'en', 'dark');

  // Settings: heard at once by every page.
  await goTo(welcome.page, '#/settings', en.settings.title);
  const choose = (value: string): Promise<void> =>
    welcome.page.evaluate((wanted) => {
      document.querySelector<HTMLInputElement>(`input[type=radio][value=${wanted}]`)?.click();
    }, value);
  await choose('light');
  await welcome.page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  await choose('he');
  await welcome.says(he.settings.title);
  await welcome.page.type('input[name=name]', 'נועה');
  await until('the name', async () => (await store.getLocal('settings')).settings !== undefined);
  await look(welcome.page, 'settings', 'he', 'light');
  expect((await store.getLocal('settings')).settings).toEqual({
    theme: 'light',
    language: 'he',
    letter: { name: 'נועה' },
  });

  // The bin: put there, brought back from there, put there again, and erased when the 30 days are over.
  await goTo(welcome.page, '#/', he.home.title);
  await welcome.page.click('.case-link a');
  await welcome.press(he.bin.putCase);
  await welcome.says(he.bin.caseBinned);
  await goTo(welcome.page, '#/bin', he.bin.title);
  await welcome.says(en.sample.title);
  await look(welcome.page, 'bin', 'he', 'light');
  await welcome.press(he.bin.restore);
  await welcome.says(he.bin.empty);
  await goTo(welcome.page, '#/', he.home.title);
  await welcome.page.click('.case-link a');
  await welcome.press(he.bin.putCase);
  await welcome.page.waitForSelector('.home-empty');
  expect(await store.faults()).toEqual([]);
  const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString();
  const wake = (): Promise<void> =>
    store.page.evaluate(() => chrome.alarms.create('wake', { when: Date.now() }));
  const daysThere = async (): Promise<number | undefined> => (await store.rows('binStays'))[0]?.days;
  await until('the first day', async () => (await daysThere()) === 0);
  // A clock that jumps by a year counts one day; the others are written here, for each would wake the worker once.
  await setClock(store, days(366));
  await wake();
  await until('the second day', async () => (await daysThere()) === 1);
  await goTo(welcome.page, '#/bin', he.bin.title);
  await welcome.says(en.sample.title);
  await store.page.evaluate(passDaysInBin, BIN_DAYS);
  await setClock(store, days(367));
  await wake();
  await welcome.says(he.bin.empty);
  expect(await store.rows('cases')).toEqual([]);
  expect(await store.rows('pictures')).toEqual([]);
  expect(await store.faults()).toEqual([]);
  await goTo(welcome.page, '#/welcome', he.welcome.title);
  await look(welcome.page, 'welcome', 'he', 'light');

  expect(faults).toEqual([]);
});
