import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { askWorker } from '../support/capture.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { setClock } from '../support/clock.ts';
import { openStore, type Store } from '../support/store.ts';
import { keptProfile } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

// Far ahead, so that no alarm rings by the real clock. Thursdays in Israel, where it is nine then.
const FIRST = { dueOn: '2036-11-20', at: '2036-11-20T07:00:30.000Z' };
const SECOND = { dueOn: '2036-11-27', at: '2036-11-27T07:00:30.000Z' };
const THIRD = { dueOn: '2036-12-04', at: '2036-12-04T07:00:30.000Z' };
const FOURTH = { dueOn: '2036-12-11', at: '2036-12-11T07:00:30.000Z' };
const ALL = [FIRST, SECOND, THIRD, FOURTH];

async function start(): Promise<Chromium> {
  const chromium = await launchChromium({
    extension: builtFolder('test-chrome'),
    profile: keptProfile('test-chrome'),
    language: 'en',
    // Reminders come at nine there.
    zone: 'Asia/Jerusalem',
  });
  onTestFinished(async () => {
    if (chromium.browser.connected) await chromium.close();
  });
  return chromium;
}

async function plan(store: Store): Promise<void> {
  const purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'other', merchant: 'Gal' };
  const facts = { title: 'kettle', status: 'open', hosts: [], purchase };
  await askWorker(store, 'case.create', { caseId: 'kettle', facts });
  for (const { dueOn } of ALL)
    await askWorker(store, 'entry.add', {
      caseId: 'kettle',
      entryId: dueOn,
      body: {
        happenedAt: { at: '2036-11-14T10:00:00.000Z', zone: 'Asia/Jerusalem' },
        content: { kind: 'promise', text: 'A courier comes', dueOn, state: 'open' },
      },
    });
}

/** How that of the morning of a day stands. */
const stateOf = async (store: Store, { dueOn }: { readonly dueOn: string }): Promise<string | undefined> =>
  (await store.rows('reminders')).find((one) => one.dueOn === dueOn && one.leadDays === 0)?.state;
const comes = (store: Store, date: { readonly dueOn: string }): Promise<unknown> =>
  until(`the reminder of ${date.dueOn}`, async () => (await stateOf(store, date)) === 'shown');
const alarms = (store: Store): Promise<number> =>
  store.page.evaluate(async () => (await chrome.alarms.getAll()).length);

/** Does something on the browser's own list of extensions. */
async function onList(chromium: Chromium, act: string): Promise<void> {
  const list = await chromium.open('chrome://extensions');
  await list.evaluate(act);
  await list.close();
}

test('alarms that are gone, Tikiya switched off and on, and an update lose no reminder', async () => {
  const chromium = await start();
  let store = await openStore(chromium);
  await setClock(store, '2036-11-16T10:00:00Z');
  await plan(store);
  await until('an alarm', async () => (await alarms(store)) === 1);

  // The browser loses its alarms: whatever wakes the worker next sets them anew, and tells what is due.
  await setClock(store, FIRST.at);
  await chromium.killWorker();
  await store.page.evaluate(() => chrome.alarms.clearAll());
  expect(await alarms(store)).toBe(0);
  expect(await stateOf(store, FIRST)).toBe('waiting');
  await store.page.evaluate(() => chrome.runtime.sendMessage({ call: 'none', input: {} }));
  await comes(store, FIRST);
  await until('an alarm again', async () => (await alarms(store)) === 1);

  // Switched off, the hour goes by: the alarm that stood then rings as soon as Tikiya is on again.
  await setClock(store, SECOND.at);
  await chromium.killWorker();
  const ringsAtMs = await store.page.evaluate(() => {
    const when = Date.now() + 1500;
    chrome.alarms.create('wake', { when, periodInMinutes: 10 });
    return when;
  });
  await onList(chromium, `chrome.management.setEnabled('${chromium.id}', false)`);
  await until('the hour', () => Date.now() > ringsAtMs);
  await onList(chromium, `chrome.management.setEnabled('${chromium.id}', true)`);
  store = await openStore(chromium);
  await comes(store, SECOND);
  await until('an alarm again', async () => (await alarms(store)) === 1);

  // An update, of which nothing but the event of it tells; the alarms are gone with the version before.
  await setClock(store, THIRD.at);
  await chromium.killWorker();
  await store.page.evaluate(() => chrome.alarms.clearAll());
  await onList(chromium, `chrome.developerPrivate.reload('${chromium.id}', { failQuietly: true })`);
  store = await openStore(chromium);
  await comes(store, THIRD);
  await until('an alarm again', async () => (await alarms(store)) === 1);
  expect(await stateOf(store, FOURTH)).toBe('waiting');
});
