import { expect, test } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { openStore, type Store } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const words = TEXTS.en;
const CHAT = '[3/4/26, 10:00:00] Dana: where is it?\n[3/5/26, 11:02:00] Shop: soon';

const days = async (store: Store): Promise<string | undefined> =>
  (await store.rows('entries'))[0]?.happenedAt.at;

test('the dates of a chat that could be read either way are read the other way, and back', async () => {
  const chromium = await startTikiya();
  const store = await openStore(chromium);
  await store.page.evaluate((input) => chrome.runtime.sendMessage({ call: 'case.create', input }), {
    caseId: 'case-1',
    facts: { title: 'Kettle', status: 'open', purchase: emptyPurchase, hosts: [] },
  });
  const screen = await CaseScreen.open(chromium, '#/case/case-1');
  await screen.page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], '_chat.txt'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, CHAT);
  await screen.says(words.files.chat.orderGuessed);
  const dayFirst = await days(store);
  expect(dayFirst).toMatch(/^2026-05-03T/);
  const [before] = await store.rows('evidence');

  await screen.press(words.files.chat.readMonthFirst);
  await screen.says(words.files.chat.orderChosen);
  await screen.says('4 March 2026');
  expect(await days(store)).toMatch(/^2026-03-05T/);
  expect(await store.rows('evidence')).toEqual([before]);

  await screen.says(words.files.chat.nowMonthFirst);
  // The file that was added has an undo of its own.
  await screen.page.focus('.toast .button');
  await screen.page.keyboard.press('Enter');
  await until('day first again', async () => (await days(store)) === dayFirst);
  await screen.says(words.files.chat.orderGuessed);

  await screen.press(words.files.chat.readMonthFirst);
  await screen.says(words.files.chat.orderChosen);
  await screen.press(words.files.chat.readDayFirst);
  await until('day first once more', async () => (await days(store)) === dayFirst);
  expect(await store.faults()).toEqual([]);
});
