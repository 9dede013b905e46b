import { expect, test } from 'vitest';
import { setClock } from '../support/clock.ts';
import type { Firefox } from '../support/firefox.ts';
import { firefoxStore, tell } from '../support/firefox-tikiya.ts';
import { keepFirefox } from '../support/kept-firefox.ts';
import type { Store } from '../support/store.ts';
import { until } from '../support/until.ts';

// Far ahead, so that no alarm rings by the real clock.
const NOW = '2036-11-16T10:00:00.000Z';
const purchase = {
  jurisdiction: 'IL',
  channel: 'distance',
  kind: 'goods',
  merchant: 'Galil Mobile',
  total: { minor: 300_00, currency: 'ILS' },
  transactionDate: '2036-11-09',
  receivedDate: '2036-11-11',
  disclosureDate: '2036-11-11',
};

const planOf = async (store: Store) =>
  (await store.rows('reminders')).sort((one, other) => one.fireAtMs - other.fireAtMs);
const wakesAt = (store: Store): Promise<number | undefined> =>
  store.page.evaluate(async () => (await chrome.alarms.get('wake'))?.scheduledTime);
const badge = (store: Store): Promise<string> => store.page.evaluate(() => chrome.action.getBadgeText({}));

/** Lets the time of a reminder come; the alarm, which stands by the real clock, wakes an event page that has ended. */
async function reach(firefox: Firefox, store: Store, atMs: number): Promise<void> {
  await setClock(store, new Date(atMs + 30_000).toISOString());
  await firefox.endBackground();
  await store.page.evaluate(() => chrome.alarms.create('wake', { when: Date.now() + 50 }));
}

test('reminders come in Firefox, whose event page ends, whose alarms a restart forgets and whose notifications have no buttons', async () => {
  const kept = await keepFirefox();
  let firefox = await kept.start();
  let store = await firefoxStore(firefox);
  await setClock(store, NOW);
  await tell(store, 'case.create', {
    caseId: 'case-1',
    facts: { title: 'Kettle', status: 'open', purchase, hosts: [] },
  });
  await until('the plan', async () => (await planOf(store)).length > 1);
  await until('the alarm', () => wakesAt(store));
  const [first, second] = await planOf(store);
  if (!first || !second) throw new Error('there is no plan');

  await reach(firefox, store, first.fireAtMs);
  // It counts as shown when the browser took it: that is without buttons, which Firefox refuses.
  await until('the first reminder', async () => (await planOf(store))[0]?.state === 'shown');
  await until('the badge', async () => (await badge(store)) === '1');

  // Firefox keeps neither alarms nor badge over a restart: both are made anew at its start.
  await firefox.close();
  firefox = await kept.start();
  store = await firefoxStore(firefox);
  await until('the alarm again', () => wakesAt(store));
  await until('the badge again', async () => (await badge(store)) === '1');
  await reach(firefox, store, second.fireAtMs);
  await until('the second reminder', async () => (await planOf(store))[1]?.state === 'shown');
  expect(await store.faults()).toEqual([]);
});
