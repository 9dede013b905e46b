import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { askWorker } from '../support/capture.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { sharedTikiya } from '../support/shared-tikiya.ts';
import { openStore, type Store } from '../support/store.ts';
import { until } from '../support/until.ts';

const DAY_MS = 86_400_000;
const dayAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** A kettle that came months ago, and a call about it to which nobody came back. */
async function openCase(store: Store): Promise<string> {
  const caseId = randomUUID();
  const purchase = {
    jurisdiction: 'IL',
    channel: 'distance',
    kind: 'goods',
    merchant: 'Kettles',
    orderNumber: '20-881',
    total: { minor: 349_00, currency: 'ILS' },
    transactionDate: dayAgo(90),
    receivedDate: dayAgo(85),
    disclosureDate: dayAgo(90),
  };
  await askWorker(store, 'case.create', {
    caseId,
    facts: { title: 'Kettle', status: 'open', hosts: [], purchase },
  });
  await askWorker(store, 'entry.add', {
    caseId,
    entryId: randomUUID(),
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
  return caseId;
}

/** What is on disk of a case: how it stands and what is on its timeline beside the call. */
async function stored(store: Store, caseId: string) {
  const row = (await store.rows('cases')).find(({ id }) => id === caseId);
  const entries = (await store.rows('entries')).filter((one) => one.caseId === caseId && one.removed === 0);
  return {
    step: row?.facts.step,
    status: row?.facts.status,
    contents: entries.map(({ content }) => content).filter(({ kind }) => kind !== 'contact'),
  };
}

async function press(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector))?.focus();
  await page.keyboard.press('Enter');
}

test('a case moves on for a reason, goes back by undo, and is let go kindly', async () => {
  const chromium = await sharedTikiya();
  const store = await openStore(chromium);
  const caseId = await openCase(store);
  await store.page.evaluate(() => chrome.storage.local.set({ settings: { language: 'en' } }));
  onTestFinished(() => store.page.evaluate(() => chrome.storage.local.remove(['settings'])));
  const screen = await CaseScreen.open(chromium, `#/case/${caseId}`);
  const { page } = screen;

  await screen.says('Time for the next step: A manager of the business');
  await screen.press('See the step');
  await page.waitForSelector('.rung-now');
  await screen.says('We suggested to wait until');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.$eval('.rung-next a[href$="/letter/to-manager"]', ({ textContent }) => textContent)).toBe(
    'Write the letter',
  );

  await press(page, '.rung-next .rung-acts > button');
  await screen.press('Note it and move on');
  await screen.says('Choose a reason, or write it in your own words.');
  await screen.press('They did not answer');
  await page.focus('.move-on input');
  await page.keyboard.type('Four weeks now');
  await screen.press('Note it and move on');
  await page.waitForSelector('.toast');
  const step = { kind: 'step', step: 'manager', from: 'agent', text: 'They did not answer. Four weeks now' };
  expect(await stored(store, caseId)).toEqual({ step: 'manager', status: 'open', contents: [step] });
  await page.waitForFunction(
    () => document.querySelector('.ladder-now')?.textContent?.includes('Manager') === true,
  );

  await screen.press('Undo');
  await until('the step back', async () => (await stored(store, caseId)).contents.length === 0);
  expect(await stored(store, caseId)).toEqual({ step: undefined, status: 'open', contents: [] });

  await screen.press('I have had enough of this');
  await page.waitForFunction(() => document.activeElement?.id === 'closing');
  expect(await accessibilityFaults(page)).toEqual([]);
  await screen.press('Enough, letting it go');
  await page.focus('.closing-form textarea');
  await page.keyboard.type('Open the box at the door');
  // What is typed outlives the page.
  await page.reload();
  await page.waitForSelector('.case-acts');
  await screen.press('Close the case');
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.closing-form textarea')?.value !== '',
  );
  await press(page, '.closing-form button[type=submit]');
  await page.waitForSelector('.closed-summary');
  await screen.says('Letting it go, and that is fine');
  await screen.says('Open the box at the door');
  const closing = { kind: 'closing', outcome: 'let-go', text: 'Open the box at the door' };
  expect(await stored(store, caseId)).toMatchObject({ status: 'closed', contents: [closing] });
  expect(await accessibilityFaults(page)).toEqual([]);

  await press(page, '.closed-summary button');
  await page.waitForSelector('.next-climb');
  expect(await stored(store, caseId)).toMatchObject({ status: 'open', contents: [closing] });
});
