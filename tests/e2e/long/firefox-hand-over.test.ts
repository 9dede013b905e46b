import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unzipped } from '../../support/rezip.ts';
import { coloursIn } from '../../unit/support/draw-in-node.ts';
import { handedCaseIn } from '../../unit/support/handed-case.ts';
import { askWorker } from '../support/capture.ts';
import type { CaseScreen } from '../support/case-screen.ts';
import { setClock } from '../support/clock.ts';
import { firefoxDownload, firefoxScreen, firefoxStore, startFirefox } from '../support/firefox-tikiya.ts';
import { drag, openEditor, save } from '../support/marking-screen.ts';
import { rowsOf, storedPicture, writeRows } from '../support/seed-capture.ts';
import { TEXTS } from '../support/texts.ts';
import { until } from '../support/until.ts';

const { en } = TEXTS;
const BLACK = new Set(['0,0,0']);
const NOW = '2036-11-16T10:00:00Z';

/** Presses the first button in a part of the screen that begins with these words. */
const pressIn = (screen: CaseScreen, within: string, words: string): Promise<void> =>
  until(words, () =>
    screen.page.evaluate(
      ([selector, start]) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${selector} button`)];
        const found = buttons.find((one) => one.textContent?.trim().startsWith(start));
        found?.click();
        return found !== undefined;
      },
      [within, words] as const,
    ),
  ).then(() => undefined);

test('a part is blacked out, the case is handed over in a ZIP and checked, and everything is deleted, in Firefox', async () => {
  const firefox = await startFirefox();
  await (await firefoxScreen(firefox)).page.close();
  const store = await firefoxStore(firefox);
  const { caseId, evidenceId, tables } = await rowsOf(handedCaseIn);
  await store.page.evaluate(writeRows, tables);

  const viewer = await firefoxScreen(firefox, `#/case/${caseId}/evidence/${evidenceId}`);
  await openEditor(viewer);
  await drag(viewer.page, { x: 100, y: 100 }, { x: 500, y: 300 });
  await viewer.says(en.marking.pending);
  const made = await save(viewer, { caseId, evidenceId, store });
  const [mark] = made.facts.derived?.marks ?? [];
  if (mark?.is !== 'black-out') throw new Error('no black-out');
  expect(mark.rect.width * mark.rect.height).toBeGreaterThan(390 * 190);
  expect(coloursIn(await storedPicture(store.page, made.id, 'picture'), mark.rect)).toEqual(BLACK);
  await viewer.page.close();

  const screen = await firefoxScreen(firefox, `#/case/${caseId}`);
  const path = await firefoxDownload(firefox, async () => {
    await screen.press(en.export.button);
    await screen.page.locator('input[type=radio][value=bundle]').click();
    await screen.press(en.export.make);
    await screen.press(en.bundle.make);
  });
  const names = [...(await unzipped(new Uint8Array(readFileSync(path)))).keys()];
  for (const name of ['verify.html', 'manifest.json', 'timeline.csv']) expect(names).toContain(name);
  await screen.page.close();
  const check = await firefoxScreen(firefox, '#/handed');
  const input = await check.page.waitForSelector('input.handed-one');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  await check.says(en.handed.matches);
  await check.page.close();
  expect(await store.faults()).toEqual([]);

  const settings = await firefoxScreen(firefox, '#/settings');
  await settings.press(en.settings.data.start);
  await settings.press(en.settings.data.erase);
  await settings.says(en.settings.data.done);
  const left = Object.keys(await store.rowCounts()).filter((table) => table !== 'meta');
  expect(left).toEqual([]);
  expect(JSON.stringify(await store.getLocal())).not.toContain(caseId);
});

test('a letter is filled in, copied and noted, dates go into a calendar, and a call is timed past the end of the event page, in Firefox', async () => {
  const firefox = await startFirefox();
  await (await firefoxScreen(firefox)).page.close();
  const store = await firefoxStore(firefox);
  await setClock(store, NOW);
  await store.setLocal({ settings: { language: 'en', letter: { name: 'Noa Levi' } } });
  const caseId = randomUUID();
  const purchase = {
    jurisdiction: 'IL',
    channel: 'distance',
    kind: 'goods',
    merchant: 'Galil Electric',
    orderNumber: '10045-AB',
    email: 'service@shop.example',
    total: { minor: 1_299_90, currency: 'ILS' },
    transactionDate: '2036-11-10',
    receivedDate: '2036-11-12',
    disclosureDate: '2036-11-12',
  };
  const facts = { title: 'Vacuum', status: 'open', hosts: ['shop.example'], purchase };
  await askWorker(store, 'case.create', { caseId, facts });

  const letter = await firefoxScreen(firefox, `#/case/${caseId}/letter/cancellation-notice`);
  await letter.page.waitForSelector('.paper .letter-gap[data-field=writerId]');
  await letter.press('Copy the letter');
  await letter.press('Fill in');
  await letter.page.waitForFunction(() => document.activeElement?.getAttribute('data-field') === 'writerId');
  await letter.page.keyboard.type('012345674');
  await letter.page.keyboard.press('Tab');
  await letter.page.waitForSelector('.paper button[data-field=writerId]');
  await letter.press('Copy the letter');
  await letter.press('Yes, note it');
  await letter.press('Note as sent');
  await letter.page.waitForSelector('.entry-opened .answer-clock');
  const contents = async (kind: string) =>
    (await store.rows('entries')).flatMap(({ content }) => (content.kind === kind ? [content] : []));
  expect(await contents('letter')).toMatchObject([{ to: 'Galil Electric' }]);

  const calendar = await firefoxDownload(firefox, () => pressIn(letter, 'main', en.due.calendar.add));
  expect(readFileSync(calendar, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*^BEGIN:VEVENT/m);
  await letter.page.close();

  const screen = await firefoxScreen(firefox, `#/case/${caseId}`);
  await screen.press(en.case.entry.addContact);
  await screen.press(en.call.start);
  await until('the call', async () => (await store.rowCounts()).timers === 1);
  await setClock(store, '2036-11-16T10:07:30Z');
  await firefox.endBackground();
  await screen.press(en.call.answered);
  await screen.button(en.call.notAnswered);
  await screen.press(en.call.hungUp);
  await screen.says(en.call.complete);
  expect(await contents('contact')).toMatchObject([{ channel: 'phone', call: { answeredAt: {} } }]);
  await screen.says('1 call, 7 min waiting');
  expect(await store.faults()).toEqual([]);
});
