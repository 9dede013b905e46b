import type { Page } from 'puppeteer-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../scripts/build/build-extension.ts';
import { accessibilityFaults } from './support/axe.ts';
import { CaseScreen } from './support/case-screen.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { type Seeded, seedPieces } from './support/seed-capture.ts';

let chromium: Chromium;
let seeded: Seeded;

beforeAll(async () => {
  chromium = await launchChromium({ language: 'en', extension: builtFolder('chrome') });
  seeded = await seedPieces(chromium);
  return () => chromium.close();
});

async function opened(hash: string): Promise<Page> {
  const { page } = await CaseScreen.open(chromium, hash);
  onTestFinished(() => page.close());
  return page;
}

async function withControl(page: Page, key: 'k'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Types into the field of the open window and waits for the option that has these words marked. */
async function typed(page: Page, text: string, marked: string): Promise<void> {
  await page.waitForSelector('.finder-field:focus');
  await page.keyboard.type(text);
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[role=option] mark')].some((one) => one.textContent === wanted),
    {},
    marked,
  );
}

const found = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()));

test('what was typed and what a page said are found as one types, and opened where they stand', async () => {
  const page = await opened('#/');
  await page.keyboard.press('/');
  await typed(page, 'שליח', 'שליח');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.$eval('[role=status]:not(.toasts)', (one) => one.textContent)).toContain('One result');

  await page.keyboard.press('Enter');
  await page.waitForSelector('article.entry-opened:focus');
  expect(await page.evaluate(() => location.hash)).toContain(`${seeded.caseId}/entry/`);
  expect(await found(page)).toEqual(['שליח']);

  // The number stands in the text of the page, otherwise written, and nowhere on the card.
  await page.keyboard.press('/');
  await page.keyboard.press('Backspace');
  await typed(page, '0501234567', '050-1234567');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.found-place mark');
  expect(await page.$eval('.found-place', (one) => one.textContent)).toContain('Call 050-1234567');

  // What is written now is found now.
  await page.keyboard.press('n');
  await page.waitForSelector('.timeline form textarea');
  await page.focus('.timeline form textarea');
  await page.keyboard.type('They will send a plumber / tomorrow?');
  await page.$eval('.timeline form', (form) => form.requestSubmit());
  await page.waitForFunction(() => document.querySelector('.timeline form') === null);
  await page.waitForFunction(() => document.querySelector('.stretches')?.textContent.includes('plumber'));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await page.waitForSelector('.finder-field:focus');
  await page.keyboard.press('Backspace');
  await typed(page, 'plumb', 'plumber');
  expect(await page.$$eval('[role=option]', (all) => all.length)).toBe(1);
});

test('the sheet shows the keys, closes with Esc, and gives the focus back', async () => {
  const page = await opened(`#/case/${seeded.caseId}`);
  await page.waitForSelector('article.entry');
  await page.keyboard.press('j');
  await page.waitForSelector('article.entry:focus');
  await page.keyboard.press('?');
  await page.waitForSelector('#keys-title');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('dialog') === null);
  await page.waitForSelector('article.entry:focus');
});

test('the address of an entry in the bin brings it back, that of an erased one says so', async () => {
  const [entry] = await seeded.store.rows('entries');
  const hash = `#/case/${seeded.caseId}/entry/${entry?.id}`;
  const ask = (call: string): Promise<unknown> =>
    seeded.store.page.evaluate(
      (name, entryId) => chrome.runtime.sendMessage({ call: name, input: { entryId } }),
      call,
      entry?.id,
    );
  await ask('entry.remove');
  const page = await opened(hash);
  const back = await page.waitForSelector('.opened button');
  await back?.press('Enter');
  await page.waitForSelector('.timeline .rows article.entry-opened');

  await ask('entry.remove');
  await ask('entry.erase');
  await page.waitForFunction(() =>
    document.querySelector('.opened')?.textContent.includes('erased for good'),
  );
});

test('the palette goes to a case and does what can be done there, by keys alone', async () => {
  const page = await opened('#/');
  await withControl(page, 'k');
  await page.waitForSelector('.finder-field:focus');
  expect(await accessibilityFaults(page)).toEqual([]);
  await typed(page, 'אוזנ', 'אוזניות');
  await page.keyboard.press('Enter');
  await page.waitForFunction((id) => location.hash === `#/case/${id}`, {}, seeded.caseId);
  await page.waitForSelector('.add-entry');
  await withControl(page, 'k');
  await typed(page, 'add a note', 'note');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.timeline form textarea');
  await page.focus('.timeline form textarea');
  await page.keyboard.type('/ j ? n');
  expect(await page.$eval('.timeline form textarea', (one) => one.value)).toBe('/ j ? n');
  expect(await page.$('dialog')).toBeNull();
});
