import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { beginCapture, savedBy } from '../support/capture.ts';
import {
  firefoxDownload,
  firefoxScreen,
  firefoxStore,
  startFirefox,
  tell,
} from '../support/firefox-tikiya.ts';
import { keptCopy } from '../support/kept-copy.ts';
import { openShop } from '../support/shop.ts';
import { TEXTS } from '../support/texts.ts';
import { until } from '../support/until.ts';

const { en } = TEXTS;
const DAY_MS = 86_400_000;
const dayAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
const facts = {
  title: 'Kettle',
  status: 'open',
  purchase: {
    jurisdiction: 'IL',
    channel: 'distance',
    kind: 'goods',
    merchant: 'Kettles',
    orderNumber: '20-881',
    total: { minor: 349_00, currency: 'ILS' },
    transactionDate: dayAgo(90),
    receivedDate: dayAgo(85),
    disclosureDate: dayAgo(90),
  },
  hosts: [],
};

test('before buying, who sells is kept from the popup, and a copy of the page beside its picture, in Firefox', async () => {
  const shop = await openShop();
  const firefox = await startFirefox();
  await (await firefoxScreen(firefox)).page.close();
  const store = await firefoxStore(firefox);
  const page = await firefox.browser.newPage();
  await page.goto(`${shop}buying.html`);

  const popup = await firefox.openPopup(page);
  await until('the line before buying', () =>
    popup.evaluate(`document.querySelector('.buying-line') !== null`),
  );
  await popup.evaluate(`document.querySelector('.buying-line').click()`);
  await until('who sells', () => popup.evaluate(`document.querySelector('.buying-details') !== null`));
  expect(await popup.evaluate(`document.querySelector('.buying-details').textContent`)).toContain(
    '512345679',
  );
  await popup.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Keep these details').click()`,
  );
  await until('the details', () => popup.evaluate(`document.querySelectorAll('.buying-done').length === 1`));
  await popup.close();
  const [kept] = await store.rows('cases');
  expect(kept?.facts).toMatchObject({ purchase: { merchant: 'גל אלקטרוניקה' } });
  expect(await store.rows('entries')).toMatchObject([
    { content: { text: expect.stringContaining('512345679') as string } },
  ]);

  await page.goto(`${shop}order-he.html`);
  const tab = await firefox.grantOn(page, store.page);
  await savedBy(store, await beginCapture(store, tab, 'visible', { keepsHtml: true }));
  const copy = await keptCopy(store);
  expect(copy).toContain('<body');
  expect(copy).not.toMatch(/<script(?![^>]*type="text\/plain")/);
  expect(await store.faults()).toEqual([]);
});

test('a case moves on for a reason, and goes out as a table and into the print, in Firefox', async () => {
  const firefox = await startFirefox();
  await (await firefoxScreen(firefox)).page.close();
  const store = await firefoxStore(firefox);
  await store.setLocal({ settings: { language: 'en' } });
  await tell(store, 'case.create', { caseId: 'case-1', facts });
  await tell(store, 'entry.add', {
    caseId: 'case-1',
    entryId: 'e1',
    body: {
      happenedAt: { at: `${dayAgo(30)}T09:00:00.000Z`, zone: 'Asia/Jerusalem' },
      content: {
        kind: 'contact',
        channel: 'phone',
        direction: 'out',
        text: 'He said he would look into it.',
      },
    },
  });

  const screen = await firefoxScreen(firefox, '#/case/case-1');
  const { page } = screen;
  await screen.press('See the step');
  await page.waitForSelector('.rung-next .rung-acts > button');
  await page.locator('.rung-next .rung-acts > button').click();
  await screen.press('They did not answer');
  await screen.press('Note it and move on');
  await until('the step', async () =>
    (await store.rows('entries')).some(
      ({ content }) => content.kind === 'step' && content.step === 'manager',
    ),
  );
  await page.close();

  const opened = await firefoxScreen(firefox, '#/case/case-1');
  await opened.press(en.export.button);
  await opened.page.waitForFunction(
    (text) => {
      const fold = [...document.querySelectorAll('summary')].find((one) => one.textContent?.trim() === text);
      fold?.click();
      return fold !== undefined;
    },
    {},
    en.export.others,
  );
  const table = await firefoxDownload(firefox, () => opened.press(en.export.csv));
  expect(readFileSync(table, 'utf8')).toContain('He said he would look into it.');
  await opened.page.evaluate(() => {
    window.print = () => void document.body.setAttribute('data-printed', '');
  });
  await opened.press(en.printing.print);
  await opened.page.waitForSelector('body[data-printed]');
  await until('both noted', async () => {
    const noted = (await store.rows('entries')).flatMap(({ content }) =>
      content.kind === 'export' ? [content.form] : [],
    );
    return noted.includes('csv') && noted.includes('print');
  });
  expect(await store.faults()).toEqual([]);
});
