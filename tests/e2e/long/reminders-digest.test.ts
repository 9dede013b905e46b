import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { askWorker } from '../support/capture.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { setClock } from '../support/clock.ts';
import { openStore, type Store } from '../support/store.ts';
import { TEXTS } from '../support/texts.ts';
import { keptProfile } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const { due: words, common } = TEXTS.en;

/** Far ahead, so that no alarm rings by the real clock. A Thursday morning in Israel, where it is nine then. */
const ZONE = 'Asia/Jerusalem';
const MORNING = '2036-11-20T07:00:30.000Z';
const HOUR_MS = 3_600_000;

const noticesOf = async (chromium: Chromium): Promise<string[]> =>
  Object.keys(await (await chromium.worker()).evaluate(() => chrome.notifications.getAll()));

/** The notification that comes once the alarm rings at an instant; the worker that ran before is gone by then. */
async function noticeAt(chromium: Chromium, store: Store, iso: string, before: string[]): Promise<string> {
  await setClock(store, iso);
  await chromium.killWorker();
  await store.page.evaluate(() => chrome.alarms.create('wake', { when: Date.now() + 50 }));
  const [id, ...more] = await until('the notification', async () => {
    const fresh = (await noticesOf(chromium)).filter((one) => !before.includes(one));
    return fresh.length > 0 && fresh;
  });
  expect(more).toEqual([]);
  return id ?? '';
}

/** Presses a button of a notification whose worker died since. */
async function pressNotice(chromium: Chromium, store: Store, id: string, button: number): Promise<void> {
  await chromium.killWorker();
  // Any message wakes it.
  await store.page.evaluate(() => chrome.runtime.sendMessage({ call: 'none', input: {} }));
  const worker = await chromium.worker();
  await worker.evaluate(
    (notice, at) => chrome.notifications.onButtonClicked.dispatch(notice, at),
    id,
    button,
  );
}

/** What was answered, `kind of answer` by the id of its entry. */
const answersOf = async (store: Store): Promise<Record<string, string>> =>
  Object.fromEntries((await store.rows('dueMarks')).map(({ subject, state }) => [subject, state]));

async function promise(store: Store, caseId: string, entryId: string, text: string, dueOn: string) {
  await askWorker(store, 'entry.add', {
    caseId,
    entryId,
    body: {
      happenedAt: { at: '2036-11-14T10:00:00.000Z', zone: 'Asia/Jerusalem' },
      content: { kind: 'promise', text, dueOn, state: 'open' },
    },
  });
}

async function openCase(store: Store, caseId: string): Promise<void> {
  const purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'other', merchant: 'Gal' };
  await askWorker(store, 'case.create', {
    caseId,
    facts: { title: caseId, status: 'open', hosts: [], purchase },
  });
}

/** Presses what a selector finds, with the keyboard. */
async function press({ page }: CaseScreen, selector: string): Promise<void> {
  await (await page.waitForSelector(selector))?.focus();
  await page.keyboard.press('Enter');
}

test('several dates come in one notification; later and done, there and on the card; one that was missed comes late', async () => {
  const profile = keptProfile('test-chrome');
  let chromium: Chromium | undefined;
  onTestFinished(async () => {
    if (chromium?.browser.connected) await chromium.close();
  });
  const start = async (): Promise<[Chromium, Store]> => {
    chromium = await launchChromium({
      extension: builtFolder('test-chrome'),
      profile,
      language: 'en',
      zone: ZONE,
    });
    return [chromium, await openStore(chromium)];
  };
  let [browser, store] = await start();
  await (await CaseScreen.open(browser)).page.close();
  await setClock(store, '2036-11-16T10:00:00Z');
  await openCase(store, 'kettle');
  await openCase(store, 'phone');
  await promise(store, 'kettle', 'courier', 'A courier comes', '2036-11-20');
  await promise(store, 'phone', 'money', 'Money comes back', '2036-11-20');
  const answers = async (what: string, wanted: Record<string, string>): Promise<void> => {
    await until(what, async () => JSON.stringify(await answersOf(store)) === JSON.stringify(wanted));
  };

  // Both at once: one notification, and it opens the list of cases.
  const first = await noticeAt(browser, store, MORNING, []);
  expect(first).toMatch(/^digest\|2\|/);
  await (await browser.worker()).evaluate((id) => chrome.notifications.onClicked.dispatch(id), first);
  const home = await CaseScreen.shown(browser);
  expect(home.page.url()).not.toContain('#/case/');
  await home.page.waitForSelector('.due-now .due-row ~ .due-row');
  expect(await accessibilityFaults(home.page)).toEqual([]);

  // On the card: an hour later, undone; done, taken back.
  const row = (entryId: string): string => `.due-row:has(a[href*="${entryId}"])`;
  await press(home, `${row('courier')} .due-acts button + button`);
  await press(home, '.due-later button:first-child');
  await answers('later on the card', { courier: 'later' });
  const [mark] = await store.rows('dueMarks');
  const putOffMs = mark?.state === 'later' ? mark.untilMs - Date.parse(MORNING) : 0;
  expect(putOffMs).toBeGreaterThanOrEqual(HOUR_MS);
  expect(putOffMs).toBeLessThan(HOUR_MS + 120_000);
  await home.press(common.undo);
  await answers('undone', {});
  await press(home, `${row('courier')} .due-acts button`);
  await answers('done on the card', { courier: 'done' });
  await home.page.waitForFunction(() => document.querySelectorAll('.due-now > .due-list > li').length === 1);
  await press(home, '.due-now .fold > summary');
  await press(home, '.due-now .fold .due-acts button');
  await answers('taken back', {});

  // By the buttons of the notification: later for both, and back in one when it is time; then done.
  await pressNotice(browser, store, first, 1);
  await answers('later for both', { courier: 'later', money: 'later' });
  const marks = await store.rows('dueMarks');
  const times = new Set(marks.map((one) => (one.state === 'later' ? one.untilMs : 0)));
  expect(times.size).toBe(1);
  const [backMs = 0] = times;
  expect(backMs).toBeGreaterThan(Date.parse(MORNING) + HOUR_MS);
  await until('no notification', async () => (await noticesOf(browser)).length === 0);
  const second = await noticeAt(browser, store, new Date(backMs + 1000).toISOString(), [first]);
  expect(second).toMatch(/^digest\|2\|/);
  await pressNotice(browser, store, second, 0);
  await answers('done with both', { courier: 'done', money: 'done' });
  const { length: none } = await until('no notification', async () => {
    const left = await noticesOf(browser);
    return left.length === 0 && left;
  });
  expect(none).toBe(0);

  // The browser is closed when another falls due: it comes at the next start, and the card says why it is late.
  await promise(store, 'kettle', 'part', 'A spare part comes', '2036-11-23');
  const isWaiting = async (): Promise<boolean> =>
    (await store.rows('reminders')).some(
      ({ subject, leadDays, state }) => subject === 'part' && leadDays === 0 && state === 'waiting',
    );
  await until('the plan', isWaiting);
  await setClock(store, '2036-11-23T10:00:00Z');
  expect(await isWaiting()).toBe(true);
  await browser.close();
  [browser, store] = await start();
  await until('the notification', async () => (await noticesOf(browser)).some((id) => id.includes('|part|')));
  const late = await CaseScreen.open(browser);
  await late.says(words.lateWhy);
  await late.page.waitForSelector(`${row('part')} .chip-warn`);
  await late.page.close();
});
