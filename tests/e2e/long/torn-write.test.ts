import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import type { Profile } from '../support/profile.ts';
import { openStore, type Store } from '../support/store.ts';
import { keptProfile } from '../support/tikiya.ts';

const CASE = 'case-1';
const happenedAt = { at: '2026-10-16T10:00:00.000Z', zone: 'Asia/Jerusalem' };
const purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'goods' };
const TORN_BYTES = 100;

async function tell({ page }: Store, call: string, input: object): Promise<void> {
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), { call, input });
  expect(reply).toMatchObject({ ok: true });
}

const note = (store: Store, entryId: string): Promise<void> =>
  tell(store, 'entry.add', {
    caseId: CASE,
    entryId,
    body: { happenedAt, content: { kind: 'note', text: 'x'.repeat(3_000) } },
  });

const idsIn = async (store: Store): Promise<string[]> =>
  (await store.rows('entries')).map(({ id }) => id).sort();

/** Takes the end off what Chromium wrote last, as a kill in the middle of a write does. */
function tear({ folder, installed }: Profile, store: 'IndexedDB' | 'Local Extension Settings'): void {
  const top = join(folder, 'Default', store);
  const kept = readdirSync(top).find((name) => name.includes(installed?.id ?? '?')) ?? '';
  const logs = readdirSync(join(top, kept)).filter((name) => name.endsWith('.log'));
  const log = join(top, kept, logs.sort().at(-1) ?? '');
  truncateSync(log, statSync(log).size - TORN_BYTES);
}

const makeCase = (store: Store, caseId: string): Promise<void> =>
  tell(store, 'case.create', { caseId, facts: { title: 'Kettle', status: 'open', purchase, hosts: [] } });

const startOn = (profile: Profile): Promise<Chromium> =>
  launchChromium({ extension: builtFolder('test-chrome'), profile, language: 'en', attachWorkers: false });

test('a browser killed in the middle of a write keeps all else, also when it starts for the second time after it', async () => {
  const profile = keptProfile('test-chrome');
  const start = () => startOn(profile);
  let chromium = await start();
  let store = await openStore(chromium);
  await makeCase(store, CASE);
  for (const id of ['a', 'b', 'c']) await note(store, id);
  await chromium.kill();
  tear(profile, 'IndexedDB');

  // The write that was torn was not answered yet when a browser dies in it: here it is the last of all, whatever that was.
  chromium = await start();
  store = await openStore(chromium);
  for (const id of ['d', 'e']) await note(store, id);
  const there = await idsIn(store);
  expect(there).toEqual(expect.arrayContaining(['a', 'b', 'd', 'e']));
  await chromium.kill();

  chromium = await start();
  store = await openStore(chromium);
  expect(await idsIn(store)).toEqual(there);
  expect(await store.faults()).toEqual([]);
  await chromium.close();
});

test('drafts and settings that are written after such a kill are there at the second start too', async () => {
  const profile = keptProfile('test-chrome');
  let chromium = await startOn(profile);
  let store = await openStore(chromium);
  await makeCase(store, 'case-1');
  for (const name of ['one', 'two', 'torn']) await store.setLocal({ [name]: name.repeat(200) });
  await chromium.kill();
  tear(profile, 'Local Extension Settings');

  chromium = await startOn(profile);
  store = await openStore(chromium);
  await makeCase(store, 'case-2');
  for (const name of ['three', 'four']) await store.setLocal({ [name]: name.repeat(200) });
  await chromium.kill();

  chromium = await startOn(profile);
  store = await openStore(chromium);
  await makeCase(store, 'case-3');
  const there = await store.getLocal();
  for (const name of ['one', 'two', 'three', 'four']) expect(there[name]).toBe(name.repeat(200));
  await chromium.close();
});
