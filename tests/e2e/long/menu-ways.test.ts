import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { grantOn } from '../support/capture.ts';
import type { Chromium } from '../support/chromium.ts';
import { serveFixtures } from '../support/fixtures.ts';
import { keptCopy } from '../support/kept-copy.ts';
import { saysOnPage } from '../support/on-page.ts';
import { openShop } from '../support/shop.ts';
import { openStore } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const words = TEXTS.en;

/** What the browser does when the shortcut is pressed on a page; the event that is sent here grants nothing by itself. */
async function press(chromium: Chromium, page: Page, command: string): Promise<void> {
  const { tabId } = await grantOn(chromium, page);
  const worker = await chromium.worker();
  await worker.evaluate(
    async (name, id) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id)),
    command,
    tabId,
  );
}

test('the terms that a page links to are opened without the popup, and a shortcut there keeps them', async () => {
  const shop = await openShop();
  const chromium = await startTikiya('test-chrome');
  const store = await openStore(chromium);
  const order = await chromium.open(`${shop}order-he.html`);
  const opened = chromium.browser.waitForTarget((target) => target.url() === `${shop}terms.html`);
  await press(chromium, order, 'capture-terms');
  const terms = await (await opened).page();
  if (!terms) throw new Error('the terms have no page');
  await until('a notification of what is to be done', () =>
    store.page.evaluate(async () => Object.keys(await chrome.notifications.getAll()).length === 1),
  );
  // Nothing was captured, so there is no case yet; asked once more it is the same one.
  expect(await store.rows('cases')).toEqual([]);
  await press(chromium, order, 'capture-terms');
  await until('another tab', async () => {
    const pages = await chromium.browser.pages();
    return pages.filter((one) => one.url() === `${shop}terms.html`).length === 2;
  });
  expect(await store.rows('awaitedTerms')).toHaveLength(1);

  await press(chromium, terms, 'capture-visible');
  const [kept] = await until('the kept terms', async () => {
    const rows = await store.rows('evidence');
    return rows.length > 0 && rows;
  });
  expect(kept?.facts).toMatchObject({ way: 'terms', url: `${shop}terms.html` });
  const [made] = await store.rows('cases');
  expect(made?.facts.title).toContain('12345-AB');
  expect(await store.rows('awaitedTerms')).toMatchObject([{ caseId: made?.id, keptAs: kept?.id }]);
});

test('a page without a link to terms says so', async () => {
  const chromium = await startTikiya('test-chrome');
  const page = await chromium.open(`${await serveFixtures()}pick-region.html`);
  await press(chromium, page, 'capture-terms');
  await saysOnPage(page, words.onPage.noTermsLink);
});

test('the page itself is kept as a file beside its pictures without the popup', async () => {
  const chromium = await startTikiya('test-chrome');
  const store = await openStore(chromium);
  const page = await chromium.open(`${await serveFixtures()}changing-page.html`);
  await press(chromium, page, 'capture-page-copy');
  await saysOnPage(page, words.onPage.saved.replace('{caseTitle}', '127.0.0.1'));
  const [evidence] = await store.rows('evidence');
  expect(evidence?.facts).toMatchObject({ way: 'full-page', verdict: { remarks: [] } });
  expect(await keptCopy(store)).toContain('<main');
});
