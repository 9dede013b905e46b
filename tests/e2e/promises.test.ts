import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { CaseScreen } from './support/case-screen.ts';
import type { Chromium } from './support/chromium.ts';
import { setClock } from './support/clock.ts';
import { fillField } from './support/fill-field.ts';
import { type Scheme, takePicture, useScheme } from './support/pictures.ts';
import { openStore, type Store } from './support/store.ts';
import { TEXTS } from './support/texts.ts';
import { startTikiya } from './support/tikiya.ts';
import { until } from './support/until.ts';

const { en } = TEXTS;
const CASE_ID = 'case-of-promises';
const happenedAt = { at: '2036-11-16T10:00:00.000Z', zone: 'Asia/Jerusalem' };

/** Says something to the worker as a page of the extension does, and throws what it refuses. */
async function tell(store: Store, call: string, input: object): Promise<void> {
  const reply = await store.page.evaluate(
    (message) => chrome.runtime.sendMessage(message) as Promise<{ ok: boolean }>,
    { call, input },
  );
  expect(reply).toMatchObject({ ok: true });
}

/** A case with a promised price and three bills, of goods that came 60 days ago. */
async function openCase(store: Store): Promise<void> {
  const purchase = {
    jurisdiction: 'IL',
    channel: 'distance',
    kind: 'goods',
    merchant: 'Galil Mobile',
    total: { minor: 300_00, currency: 'ILS' },
    transactionDate: '2036-09-15',
    receivedDate: '2036-09-17',
    disclosureDate: '2036-09-17',
  };
  const facts = { title: 'Mobile plan', status: 'open', hosts: [], purchase };
  await tell(store, 'case.create', { caseId: CASE_ID, facts });
  const contents = [
    {
      kind: 'benefit',
      text: 'Half price for a year',
      usualMonthly: { minor: 99_80, currency: 'ILS' },
      stages: [{ fromDay: '2036-08-01', untilDay: '2037-07-31', percentOff: 50 }],
      checksBills: true,
    },
    ...[49_90, 49_90, 69_90].map((minor, month) => ({
      kind: 'bill',
      billedOn: `2036-${String(month + 9).padStart(2, '0')}-02`,
      sum: { minor, currency: 'ILS' },
    })),
    { kind: 'payment', direction: 'refunded', sum: { minor: 50_00, currency: 'ILS' } },
  ];
  for (const [at, content] of contents.entries())
    await tell(store, 'entry.add', {
      caseId: CASE_ID,
      entryId: `entry-${at}`,
      body: { happenedAt, content },
    });
}

const noticesOf = async (chromium: Chromium): Promise<string[]> =>
  Object.keys(await (await chromium.worker()).evaluate(() => chrome.notifications.getAll()));

test('a promise is entered, called to mind, asked after and broken; an answer moves the last day', async () => {
  const chromium = await startTikiya('test-chrome', { language: 'en' });
  const faults: string[] = [];
  const look = async (page: Page, name: string, scheme: Scheme): Promise<void> => {
    await takePicture(page, `${name}-${scheme}`);
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${name} ${scheme}: ${fault}`));
  };
  await (await CaseScreen.open(chromium)).page.close();
  const store = await openStore(chromium);
  await setClock(store, '2036-11-16T10:00:00Z');
  await openCase(store);

  // Entered in the form; what was typed outlives the tab.
  const typing = await CaseScreen.open(chromium, `#/case/${CASE_ID}`);
  await typing.press(en.factForm.add.promise);
  await fillField(typing.page, en.promise.form.what, 'A courier picks up the phone');
  await until('the draft', async () => JSON.stringify(await store.getLocal()).includes('A courier picks up'));
  await typing.page.close();
  const screen = await CaseScreen.open(chromium, `#/case/${CASE_ID}`);
  const { page } = screen;
  await page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('.entry-form textarea')?.value.startsWith('A courier'),
  );
  await look(page, 'promise-form', 'light');
  await fillField(page, en.promise.form.until, '11182036');
  await fillField(page, en.case.entry.agent, 'Dana');
  await page.keyboard.press('Enter');
  await screen.says(en.promise.title);

  // A price that crept up, and what is not back yet.
  await screen.says('₪49.90 → ₪69.90 since November 2036');
  await screen.says('₪250');
  await useScheme(page, 'dark');
  await look(page, 'promises', 'dark');
  await useScheme(page, 'light');

  // The day after, when it has been morning everywhere, an alarm wakes the worker and the notification asks; a click on it opens the entry.
  await setClock(store, '2036-11-19T20:30:30Z');
  await chromium.killWorker();
  await store.page.evaluate(() => chrome.alarms.create('wake', { when: Date.now() + 50 }));
  const id = await until('the question', async () =>
    (await noticesOf(chromium)).find((one) => one.includes('|promise|')),
  );
  expect(id).toMatch(/\|-1$/);
  await page.close();
  await (await chromium.worker()).evaluate((one) => chrome.notifications.onClicked.dispatch(one), id);
  const asked = await CaseScreen.shown(chromium);
  const [, , entryId] = id.split('|');
  await until('the entry', () => asked.page.url().endsWith(`#/case/${CASE_ID}/entry/${entryId}`));
  await asked.says(en.promise.didIt);
  await look(asked.page, 'did-it-come', 'light');

  // One press; what became of it is a correction, and stands on the case.
  await asked.press(en.promise.broken);
  await asked.says(en.promise.brokenTitle.one);
  const kept = (await store.rows('entries')).find((one) => one.id === entryId);
  expect(kept).toMatchObject({ version: 2, content: { state: 'broken', settledOn: '2036-11-19' } });

  // Now the next thing is a letter about it. The last day to cancel went by; whoever is 65 or more and talked has longer.
  await asked.says(en.ladder.next.promiseBroken);
  const answer = async (question: string, choice: string): Promise<void> => {
    await asked.says(question);
    // With the right that waits for it the question is offered first.
    await asked.page.evaluate((wanted) => {
      [...document.querySelectorAll('button')].find((one) => one.textContent.includes(wanted))?.click();
    }, question);
    const radio = await asked.page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('form.question .choice')]
          .find((one) => one.textContent.trim() === text)
          ?.querySelector('input'),
      {},
      choice,
    );
    await (radio as { click(): Promise<void> }).click();
    await asked.page.evaluate((chosen) => {
      (chosen as HTMLInputElement).form?.querySelector<HTMLElement>('button[type=submit]')?.click();
    }, radio);
  };
  await asked.says(en.fact.IL.ask.consumerStatus);
  await look(asked.page, 'question', 'light');
  await answer(en.fact.IL.ask.consumerStatus, en.fact.IL.value.consumerStatus.senior);
  await answer(en.fact.IL.ask.conversation, en.fact.IL.value.conversation.phone);
  await asked.says(en.ask.moved.title);
  await asked.says('Cancelling the deal: until Sunday, 18 January 2037');

  // What nobody knows is kept as that, and the next question comes.
  const question = async (): Promise<string> => {
    const shown = await asked.page.waitForSelector('.question .field-label', { timeout: 30_000 });
    return (await shown?.evaluate((label) => label.textContent)) ?? '';
  };
  const passedOver = await question();
  await asked.press(en.ask.dontKnow);
  await asked.says(en.ask.unknown.title);
  expect(await question()).not.toBe(passedOver);
  const [row] = await store.rows('cases');
  expect(row?.facts.purchase.law).toEqual({ consumerStatus: 'senior', conversation: 'phone' });
  expect(row?.facts.purchase.unknown).toHaveLength(1);

  expect(await store.faults()).toEqual([]);
  expect(faults).toEqual([]);
});
