import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../scripts/build/build-extension.ts';
import { accessibilityFaults } from './support/axe.ts';
import { CaseScreen } from './support/case-screen.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { setClock } from './support/clock.ts';
import { PopupScreen } from './support/popup-screen.ts';
import { openShop } from './support/shop.ts';
import { openStore, type Store } from './support/store.ts';
import { TEXTS } from './support/texts.ts';
import { keptProfile, startTikiya } from './support/tikiya.ts';
import { until } from './support/until.ts';

const { call, contact, panel: says } = TEXTS.en;
const PANEL = 'src/ui/panel/index.html';
// Far ahead, so that no alarm rings by the real clock.
const DIALLED = '2036-11-16T10:00:00Z';
const LATER = '2036-11-16T10:07:30Z';

const badge = async (chromium: Chromium): Promise<string> =>
  (await chromium.worker()).evaluate(() => chrome.action.getBadgeText({}));

/** Opens the panel from the popup, as a shopper does on a page, and waits until it shows its case. */
async function openPanel(chromium: Chromium, page: Page): Promise<CaseScreen> {
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.press(contact.title);
  await popup.page.waitForSelector('.open-beside button:not([aria-disabled])');
  expect(await accessibilityFaults(popup.page)).toEqual([]);
  await popup.pressAndLeave(contact.beside);
  return panelOf(chromium);
}

async function panelOf(chromium: Chromium): Promise<CaseScreen> {
  const target = await chromium.browser.waitForTarget((one) => one.url() === chromium.url(PANEL));
  const page = await target.asPage();
  await page.waitForSelector('.panel-title');
  return new CaseScreen(page);
}

async function contentsOf(store: Store, kind: string) {
  return (await store.rows('entries')).filter(({ content }) => content.kind === kind);
}

const typedIn = (page: Page, name: string): Promise<string | undefined> =>
  page.evaluate((wanted) => document.querySelector<HTMLInputElement>(`[name=${wanted}]`)?.value, name);

test('a call is timed from the panel, through kills, and becomes an entry with its promise', async () => {
  const shop = await openShop();
  const profile = keptProfile('test-chrome');
  let chromium = await launchChromium({ extension: builtFolder('test-chrome'), profile, language: 'en' });
  onTestFinished(async () => {
    if (chromium.browser.connected) await chromium.close();
  });
  let store = await openStore(chromium);
  await setClock(store, DIALLED);
  const shopPage = await chromium.open(`${shop}order-he.html`);

  // From the popup to the panel: the case is made for it.
  const panel = await openPanel(chromium, shopPage);
  const [one] = await store.rows('cases');
  await panel.says(one?.facts.title ?? '?');

  // The worker dies while the call runs; the alarm wakes another, which shows the minutes.
  await panel.press(call.start);
  await until('the badge', async () => (await badge(chromium)) === '0′');
  await panel.page.type('[name=agent]', 'Dana');
  await setClock(store, LATER);
  await chromium.killWorker();
  await store.page.evaluate(() => chrome.alarms.create('wake', { when: Date.now() + 50 }));
  await until('the minutes', async () => (await badge(chromium)) === '7′');
  await panel.says('7:3');
  expect(await accessibilityFaults(panel.page)).toEqual([]);
  await panel.page.type('[name=promise-0]', 'A courier on Thursday');
  await until('the last letter in the browser', async () =>
    JSON.stringify(await store.getLocal()).includes('A courier on Thursday'),
  );

  // The browser is killed: the call runs on, and what was typed is there, on the case page too.
  await chromium.kill();
  chromium = await launchChromium({ extension: builtFolder('test-chrome'), profile, language: 'en' });
  store = await openStore(chromium);
  await until('the minutes again', async () => (await badge(chromium)) === '7′');
  const screen = await CaseScreen.open(chromium, `#/case/${one?.id}`);
  await screen.page.waitForSelector('[name=promise-0]');
  expect(await typedIn(screen.page, 'agent')).toBe('Dana');
  expect(await typedIn(screen.page, 'promise-0')).toBe('A courier on Thursday');
  await screen.press(call.answered);
  await screen.page.waitForFunction(
    (words) => ![...document.querySelectorAll('button')].some((button) => button.textContent === words),
    {},
    call.answered,
  );
  await screen.press(call.hungUp);
  await screen.says(call.complete);
  await until('no badge', async () => (await badge(chromium)) === '');
  const [entry] = await contentsOf(store, 'contact');
  expect(entry?.content).toMatchObject({ channel: 'phone', agent: 'Dana', call: { answeredAt: {} } });
  expect(await contentsOf(store, 'promise')).toMatchObject([
    { content: { text: 'A courier on Thursday', contactId: entry?.id, agent: 'Dana' } },
  ]);
  await screen.says('1 call, 7 min waiting');
  expect(await store.faults()).toEqual([]);
  await screen.page.close();
});

test('a press in the panel captures while the grant lasts, else the shortcut does', async () => {
  const shop = await openShop();
  // A fresh profile: only there the browser gives the extension its shortcuts.
  const chromium = await startTikiya('test-chrome');
  const store = await openStore(chromium);
  const page = await chromium.open(`${shop}order-he.html`);
  const panel = await openPanel(chromium, page);
  const [one] = await store.rows('cases');
  await panel.press(says.capture);
  await panel.says(says.captured);
  expect(await contentsOf(store, 'capture')).toMatchObject([{ caseId: one?.id }]);
  expect(await accessibilityFaults(panel.page)).toEqual([]);

  // The panel stays with its case in another tab, which nobody opened to us.
  const strange = await chromium.open(`${shop}order-woo.html`);
  await panel.press(says.capture);
  await panel.says('Alt+Shift+K');
  expect(await contentsOf(store, 'capture')).toHaveLength(1);
  // What the shortcut does: it opens the page, and tells the worker.
  await (await chromium.clickAction(strange)).close();
  await (await chromium.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) throw new Error('no tab in front');
    chrome.commands.onCommand.dispatch('capture-visible', tab);
  });
  await panel.says(says.captured);
  expect(await contentsOf(store, 'capture')).toMatchObject([{ caseId: one?.id }, { caseId: one?.id }]);
});
