import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Granted, grantOn, readKept } from './support/capture.ts';
import type { Chromium } from './support/chromium.ts';
import { serveFixtures } from './support/fixtures.ts';
import { saysOnPage, shownOn, spokenOn } from './support/on-page.ts';
import { openShop } from './support/shop.ts';
import { openStore, type Store } from './support/store.ts';
import { TEXTS } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';
import { until } from './support/until.ts';

const WAYS = [
  ...(['visible', 'full-page', 'region', 'element', 'strip', 'chat', 'selection'] as const),
  ...(['terms', 'page-copy'] as const),
];
const words = TEXTS.en;

interface Ground {
  readonly chromium: Chromium;
  readonly store: Store;
  readonly page: Page;
  readonly tab: Granted;
}

async function openPage(address: string): Promise<Ground> {
  const chromium = await startTikiya('test-chrome');
  const store = await openStore(chromium);
  const page = await chromium.open(address);
  // The dispatched event grants nothing, as the real one would.
  return { chromium, store, page, tab: await grantOn(chromium, page) };
}

/** What the browser does when the shortcut is pressed. */
async function press({ chromium, tab }: Ground, name: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    async (command, id) => chrome.commands.onCommand.dispatch(command, await chrome.tabs.get(id)),
    name,
    tab.tabId,
  );
}

/** What the browser does when the line of the context menu is clicked. */
async function choose({ chromium, tab }: Ground, menuItemId: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    async (item, id) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: item }, await chrome.tabs.get(id)),
    menuItemId,
    tab.tabId,
  );
}

const entryCount = async ({ store }: Ground): Promise<number> => (await store.rows('entries')).length;

test('the browser knows every shortcut and every line of the menu, in its language', async () => {
  const chromium = await startTikiya('test-chrome');
  const store = await openStore(chromium);
  const known = await store.page.evaluate(() => chrome.commands.getAll());
  expect(known.map(({ name, shortcut }) => [name, shortcut])).toEqual(
    expect.arrayContaining([
      ['_execute_action', 'Alt+K'],
      ['capture-visible', 'Alt+Shift+K'],
      ...WAYS.slice(1).map((way) => [`capture-${way}`, '']),
    ]),
  );
  for (const way of WAYS) {
    const command = known.find(({ name }) => name === `capture-${way}`);
    expect(command?.description).toBe(words.commands[way]);
  }
  // The menu cannot be listed; changing a line that is not there fails.
  const change = (id: string) => store.page.evaluate((item) => chrome.contextMenus.update(item, {}), id);
  for (const way of WAYS) await until(`the line ${way}`, () => change(`capture-${way}`).then(() => true));
  await store.setLocal({ settings: { language: 'he' } });
  for (const way of WAYS) await until(`the line ${way}`, () => change(`capture-${way}`).then(() => true));
  await expect(change('capture-nothing')).rejects.toThrow();
});

test('the shortcut saves what is seen into a case of its own, says where, and the next one joins it', async () => {
  const ground = await openPage(`${await openShop()}order-he.html`);
  const { store, page } = ground;
  await press(ground, 'capture-visible');
  const title = 'גל אלקטרוניקה · order \u200e12345-AB';
  await saysOnPage(page, words.onPage.saved.replace('{caseTitle}', title));
  const [made] = await store.rows('cases');
  expect(made?.facts.title).toBe(title);
  // Nothing is filled in that nobody saw.
  expect(made?.facts.purchase.orderNumber).toBeUndefined();
  const badge = () => store.page.evaluate(() => chrome.action.getBadgeText({}));
  await until('a tick', async () => (await badge()) === '✓');

  // At once again, while the page still tells of the first: that is in no picture.
  await press(ground, 'capture-visible');
  await until('a second entry', async () => (await entryCount(ground)) === 2);
  const [one, two] = await store.rows('evidence');
  expect(one?.caseId).toBe(two?.caseId);
  expect(one?.facts.sha256).toBe(two?.facts.sha256);
  expect(await store.faults()).toEqual([]);
  await until('the badge of before', async () => (await badge()) === '');
});

test('the menu starts a region; a shortcut meanwhile is told to wait and disturbs nothing', async () => {
  const ground = await openPage(`${await serveFixtures()}pick-region.html`);
  const { store, page } = ground;
  await choose(ground, 'capture-region');
  await shownOn(page);
  await press(ground, 'capture-visible');
  const notice = `capture-${ground.tab.tabId}`;
  await until('a notification', () =>
    store.page.evaluate(async (id) => id in (await chrome.notifications.getAll()), notice),
  );
  expect(await entryCount(ground)).toBe(0);
  await page.keyboard.press('Enter');
  await saysOnPage(page, words.onPage.saved.replace('{caseTitle}', '127.0.0.1'));
  const [evidence] = await store.rows('evidence');
  expect(evidence?.facts).toMatchObject({ way: 'region', verdict: { remarks: [] } });
  const kept = await readKept(store, {
    caseId: '',
    caseTitle: '',
    entryId: '',
    evidenceId: evidence?.id ?? '',
  });
  expect(kept.pictures.size).toBe(1);
});

test('what assistive technology is told: the bar with its buttons, the region, and how it went', async () => {
  const ground = await openPage(`${await serveFixtures()}pick-region.html`);
  const { page } = ground;
  await choose(ground, 'capture-region');
  await shownOn(page);
  const texts = words.onPage;
  const spoken = await spokenOn(page);
  expect(spoken).toContainEqual({ role: 'region', name: words.app.name });
  expect(spoken).toContainEqual({ role: 'application', name: texts.dragRegion });
  for (const name of [texts.take, texts.cancel]) expect(spoken).toContainEqual({ role: 'button', name });
  await page.keyboard.press('ArrowRight');
  await saysOnPage(page, '×');
  // Tab goes round within: the region, its two buttons, the region. Enter on a button presses that.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[popover]') === null);
  expect(await entryCount(ground)).toBe(0);
});

test('a page that cannot be reached: a notification says why', async () => {
  const chromium = await startTikiya('test-chrome');
  const store = await openStore(chromium);
  const page = await chromium.open('chrome://version/');
  await page.bringToFront();
  const tabId = await store.page.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1,
  );
  await press({ chromium, store, page, tab: { tabId, url: '' } }, 'capture-visible');
  await until('a notification', () =>
    store.page.evaluate(async (id) => id in (await chrome.notifications.getAll()), `capture-${tabId}`),
  );
  expect(await store.rows('cases')).toEqual([]);
});
