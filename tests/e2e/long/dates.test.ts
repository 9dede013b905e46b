import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import en from '../../../src/words/languages/en.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { askWorker } from '../support/capture.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { sharedTikiya } from '../support/shared-tikiya.ts';
import { openStore } from '../support/store.ts';

const DAY_MS = 86_400_000;
const dayAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

test('a missing fact is answered where its right stands, what moved is told, and what speaks for it is listed', async () => {
  const chromium = await sharedTikiya();
  const store = await openStore(chromium);
  await store.page.evaluate(() => chrome.storage.local.set({ settings: { language: 'en' } }));
  onTestFinished(() => store.page.evaluate(() => chrome.storage.local.remove(['settings'])));
  const caseId = randomUUID();
  await askWorker(store, 'case.create', {
    caseId,
    facts: {
      title: 'Photography course',
      status: 'open',
      hosts: [],
      purchase: {
        jurisdiction: 'IL',
        channel: 'distance',
        kind: 'other',
        merchant: 'Lessons',
        transactionDate: dayAgo(5),
        disclosureDate: dayAgo(5),
        law: { kind: 'digital-content', delivery: 'recorded-course' },
      },
    },
  });
  const screen = await CaseScreen.open(chromium, `#/case/${caseId}`);
  const { page } = screen;

  // The question stands with the right that hangs on it, and nowhere else.
  await page.waitForSelector('.dates-card .question');
  await screen.says(en.fact.IL.ask.accessed);
  const asked = await page.$$eval(
    '.question .field-label',
    (labels, wanted) => labels.filter((label) => label.textContent === wanted).length,
    en.fact.IL.ask.accessed,
  );
  expect(asked).toBe(1);
  await page.click('.dates-card .question .choice:last-of-type input');
  await screen.press(en.ask.save);
  await screen.says(en.ask.moved.title);
  await page.waitForSelector('.dates-card .count');
  await screen.says(en.rights.lawLastIs);
  const row = (await store.rows('cases')).find(({ id }) => id === caseId);
  expect(row?.facts.purchase.law?.accessed).toBe(false);

  // The fact that keeps the right is named among what speaks for the case.
  await page.click('.strength-card > .fold > summary');
  await page.waitForSelector('.strength-for li');
  const said = await page.$eval('.strength-for', (side) => side.textContent ?? '');
  expect(said.replace(/[\u2068\u2069]/g, '')).toContain(`${en.fact.IL.name.accessed}: No`);
  expect(await accessibilityFaults(page)).toEqual([]);
});
