import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../scripts/build/build-extension.ts';
import { CaseScreen } from './support/case-screen.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { setClock } from './support/clock.ts';
import { PopupScreen } from './support/popup-screen.ts';
import { openShop } from './support/shop.ts';
import { openStore, type Store } from './support/store.ts';
import { TEXTS } from './support/texts.ts';
import { keptProfile } from './support/tikiya.ts';
import { until } from './support/until.ts';

// Far ahead, so that no alarm rings by the real clock. Received on Tuesday 11 November 2036, so to be cancelled until
// Tuesday 25 November; winter time in Israel is UTC+2.
const REMINDERS = [
  '2036-11-18T07:00:00.000Z',
  '2036-11-23T07:00:00.000Z',
  '2036-11-24T07:00:00.000Z',
  '2036-11-25T07:00:00.000Z',
];
/** Where the computer is: reminders come in the morning there. */
const ZONE = 'Asia/Jerusalem';
/** The start of the day from which on the case needs attention: seven days before, in Israel. */
const ATTENTION_FROM = '2036-11-17T22:00:00.000Z';

const shownIds = async (chromium: Chromium): Promise<string[]> =>
  Object.keys(await (await chromium.worker()).evaluate(() => chrome.notifications.getAll()));
const badge = async (chromium: Chromium): Promise<string> =>
  (await chromium.worker()).evaluate(() => chrome.action.getBadgeText({}));
const wakesAt = async (chromium: Chromium): Promise<string | undefined> => {
  const alarm = await (await chromium.worker()).evaluate(() => chrome.alarms.get('wake'));
  return alarm && new Date(alarm.scheduledTime).toISOString();
};
/** Far ahead it wakes earlier, twice a day: the clock may be changed meanwhile. */
const wakesBy = async (chromium: Chromium, iso: string): Promise<boolean> => {
  const at = await wakesAt(chromium);
  return at !== undefined && at <= iso;
};
/**
 * Lets the time come and the alarm ring. It stands by the real clock, which nobody moves, so it is set anew for now. The
 * worker that runs dies first: the alarm has to wake one, which starts with the time as it is then.
 */
async function reach(chromium: Chromium, store: Store, iso: string): Promise<void> {
  await setClock(store, iso);
  await chromium.killWorker();
  await store.page.evaluate(() => chrome.alarms.create('wake', { when: Date.now() + 50 }));
}

async function keepCase(chromium: Chromium, url: string): Promise<void> {
  const page = await chromium.open(url);
  const popup = await (await PopupScreen.openOn(chromium, page)).ready();
  await popup.save();
  await popup.pressOpen();
  const screen = await CaseScreen.shown(chromium);
  await screen.answerDay('2036-11-11', 'en');
  await screen.says(TEXTS.en.case.next.askDisclosure);
  await screen.page.close();
}

const firesOf = async (store: Store): Promise<string[]> =>
  (await store.rows('reminders'))
    .map((reminder) => `${new Date(reminder.fireAtMs).toISOString()} ${reminder.state}`)
    .sort();

test('reminders come seven, two and one days before and that morning, also after a restart, a kill and a missed hour', async () => {
  const shop = await openShop();
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

  // Planned as soon as the date is known: one alarm, for the earliest thing that has to happen.
  let [browser, store] = await start();
  await setClock(store, '2036-11-16T10:00:00Z');
  await keepCase(browser, `${shop}order-he.html`);
  await until('the plan', async () => (await firesOf(store)).length === REMINDERS.length);
  expect(await firesOf(store)).toEqual(REMINDERS.map((at) => `${at} waiting`));
  await until('the alarm', () => wakesBy(browser, ATTENTION_FROM));
  expect(await badge(browser)).toBe('');
  expect(await shownIds(browser)).toEqual([]);

  // The browser restarts in good order: the plan stands, and the first one comes.
  await browser.close();
  [browser, store] = await start();
  await until('the alarm', () => wakesBy(browser, ATTENTION_FROM));
  await reach(browser, store, '2036-11-18T07:00:30Z');
  const [first] = await until('the first reminder', async () => {
    const ids = await shownIds(browser);
    return ids.length > 0 && ids;
  });
  await until('the badge', async () => (await badge(browser)) === '1');
  await until('the next alarm', () => wakesBy(browser, REMINDERS[1] ?? ''));
  expect(await firesOf(store)).toEqual([
    `${REMINDERS[0]} shown`,
    `${REMINDERS[1]} waiting`,
    `${REMINDERS[2]} waiting`,
    `${REMINDERS[3]} waiting`,
  ]);

  // The worker that showed it died; a click on it opens the case all the same.
  const [one] = await store.rows('cases');
  await browser.killWorker();
  await store.page.evaluate(() =>
    chrome.runtime.sendMessage({ call: 'popup.start', input: { url: 'https://a.example/', draftId: 'd' } }),
  );
  await (await browser.worker()).evaluate((id) => chrome.notifications.onClicked.dispatch(id), first ?? '');
  const screen = await CaseScreen.shown(browser);
  expect(screen.page.url()).toContain(`#/case/${one?.id}`);
  await screen.says('12345-AB');

  // The browser is killed, the hour of the second one goes by without it: it comes at the next start.
  await setClock(store, '2036-11-23T06:59:59.500Z');
  const { testClockOffsetMs } = await store.getLocal('testClockOffsetMs');
  await browser.kill();
  await until('the hour', () => Date.now() + Number(testClockOffsetMs) > Date.parse(REMINDERS[1] ?? ''));
  [browser, store] = await start();
  await until('the second reminder', async () => (await firesOf(store)).includes(`${REMINDERS[1]} shown`));
  await until('the notification', async () => (await shownIds(browser)).some((id) => id.endsWith('|2')));
  // The badge is lost with the browser and set again at its start.
  await until('the badge', async () => (await badge(browser)) === '1');

  await reach(browser, store, '2036-11-24T07:00:30Z');
  await until('the third reminder', async () => (await firesOf(store)).includes(`${REMINDERS[2]} shown`));

  await reach(browser, store, '2036-11-25T07:00:30Z');
  await until('that of the morning', async () =>
    (await firesOf(store)).every((line) => line.endsWith('shown')),
  );

  // The day after the last: nothing is left to be attended to.
  await reach(browser, store, '2036-11-26T10:00:00Z');
  await until('no badge', async () => (await badge(browser)) === '');

  // A month after the case was begun no backup was ever made of it.
  expect(await shownIds(browser)).not.toContain('backup');
  await reach(browser, store, '2036-12-17T07:00:30Z');
  await until('the word of a backup', async () => (await shownIds(browser)).includes('backup'));
  await (await browser.worker()).evaluate(() => chrome.notifications.onClicked.dispatch('backup'));
  const { page } = await CaseScreen.shown(browser);
  await until('the backup screen', async () => page.url().endsWith('#/backup'));
});
