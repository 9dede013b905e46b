import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import type { LetterContent } from '../../../src/domain/letters/letter-content.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { askWorker } from '../support/capture.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { sharedTikiya } from '../support/shared-tikiya.ts';
import { openStore } from '../support/store.ts';
import { until } from '../support/until.ts';

const bare = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
const ID_NUMBER = '012345674';

/** What a page opens and copies is written down in it. The mail program of this computer is none of the test's. */
const writeDown = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const opened: string[] = [];
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    Object.assign(window, { opened, copied: '', open: (address: string) => void opened.push(address) });
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      Object.assign(window, { copied: text });
    };
  });

test('a cancellation notice is chosen, filled in, handed over, noted as sent, and starts the clock of the answer', async () => {
  const chromium = await sharedTikiya();
  const store = await openStore(chromium);
  const caseId = randomUUID();
  const purchase = {
    jurisdiction: 'IL',
    channel: 'distance',
    kind: 'goods',
    merchant: 'Galil Electric',
    orderNumber: '10045-AB',
    email: 'service@shop.example',
    total: { minor: 1_299_90, currency: 'ILS' },
    transactionDate: '2026-11-10',
    receivedDate: null,
  };
  await askWorker(store, 'case.create', {
    caseId,
    facts: { title: 'Vacuum', status: 'open', hosts: ['shop.example'], purchase },
  });
  await store.page.evaluate(() =>
    chrome.storage.local.set({ settings: { language: 'en', letter: { name: 'Noa Levi' } } }),
  );
  onTestFinished(() => store.page.evaluate(() => chrome.storage.local.remove(['settings'])));

  const screen = await CaseScreen.open(chromium, `#/case/${caseId}`);
  const { page } = screen;
  await writeDown(page);
  const seen = <Value>(name: string): Promise<Value> =>
    page.evaluate((key) => (window as unknown as Record<string, Value>)[key] as Value, name);

  const press = async (selector: string): Promise<void> => {
    await (await page.waitForSelector(selector))?.focus();
    await page.keyboard.press('Enter');
  };
  await press('.case-acts a[href$="/letter"]');
  await press('.letter-list a[href$="/cancellation-notice"]');
  await page.waitForSelector('.paper .letter-gap[data-field=writerId]');
  expect(await accessibilityFaults(page)).toEqual([]);

  // It says that something is missing before it leaves.
  await screen.press('Copy the letter');
  await screen.says('One detail is missing in the letter');
  expect(await seen('copied')).toBe('');
  await screen.press('Fill in');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-field') === 'writerId');
  await page.keyboard.type(ID_NUMBER);
  await page.keyboard.press('Tab');
  await page.waitForSelector('.paper button[data-field=writerId]');

  // What was typed is there again after a reload.
  await page.reload();
  await page.waitForSelector('.paper button[data-field=writerId]');
  expect(await page.$eval('.paper', ({ textContent }) => textContent)).toContain(ID_NUMBER);
  await writeDown(page);

  await press('.letter-leave a[href^="mailto:"]');
  await until('the mail', async () => (await seen<string[]>('opened')).length === 1);
  const [mail = ''] = await seen<string[]>('opened');
  expect(mail).toMatch(/^mailto:service@shop\.example\?subject=[\w.~%-]+$/);
  expect(decodeURIComponent(mail)).toContain('10045-AB');
  expect(decodeURIComponent(mail)).not.toMatch(/Noa|012345674|cancelled/);
  const copied = await seen<string>('copied');
  expect(bare(copied)).toContain(`Identity number: ${ID_NUMBER}`);
  expect(await page.$('.letter-leave a[href*="wa.me"]')).toBe(null);

  await screen.press('Yes, note it');
  await screen.press('Note as sent');
  await page.waitForSelector('.entry-opened .answer-clock');
  expect(bare(await page.$eval('.answer-clock', ({ textContent }) => textContent))).toMatch(
    /^They have to act by .*Consumer Protection Law/,
  );
  const content = (await store.rows('entries')).find((row) => row.caseId === caseId)
    ?.content as LetterContent;
  expect(content).toMatchObject({ kind: 'letter', way: 'email', to: 'Galil Electric', text: copied });

  await page.reload();
  await page.waitForSelector('.answer-clock');
  await page.$eval('.entry .fold > summary', (summary) => (summary as HTMLElement).click());
  await screen.press('Check');
  await screen.says('The text is exactly the one that was noted.');
  expect(await accessibilityFaults(page)).toEqual([]);
});
