import 'fake-indexeddb/auto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { addEntry, removeEntry } from '../../../src/services/entries.ts';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { LATEST_VERSION, SCHEMA_STEPS } from '../../../src/storage/schema.ts';
import { fakeWorld, saveRequest } from '../../unit/support/fake-world.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { makeOldDatabase, oldStores } from '../support/old-database.ts';
import { randomFrom, seedOfRun } from '../support/random.ts';
import { packed, writeRows } from '../support/seed-capture.ts';
import { openStore } from '../support/store.ts';
import { keptProfile } from '../support/tikiya.ts';

const KILLS = Number(process.env.KILLS ?? 12);
/** The upgrade begins and ends within this. */
const KILLED_WITHIN_MS = 150;
/** Enough that the upgrade takes its time: every second one lies in the bin, whose rows it fills. */
const ENTRIES = 400;

/** A library as the first version kept it. */
async function oldRows(): Promise<Record<string, unknown[]>> {
  const world = await fakeWorld();
  const { caseId } = await saveCapture(world, saveRequest('first'));
  const happenedAt = { at: '2026-01-21T09:00:00.000Z', zone: 'Asia/Jerusalem' };
  for (let number = 0; number < ENTRIES; number += 1) {
    const entryId = `n${number}`;
    await addEntry(world, {
      caseId,
      entryId,
      body: { happenedAt, content: { kind: 'note', text: entryId } },
    });
    if (number % 2 === 0) await removeEntry(world, entryId);
  }
  const tables: Record<string, unknown[]> = {};
  for (const name of Object.keys(SCHEMA_STEPS[0]?.stores ?? {}))
    if (name !== 'meta') tables[name] = (await world.db.table(name).toArray()).map(packed);
  tables.entries = (tables.entries ?? []).map((row) => {
    const { removedAtMs: _later, ...entry } = row as { removedAtMs?: number };
    return entry;
  });
  await world.db.delete();
  return tables;
}

const versionOf = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'tikiya')?.version);

test('a browser killed while it upgrades an old database has all of it, in the old form or the new', async () => {
  const seed = seedOfRun();
  console.log(`SEED=${seed}`);
  const random = randomFrom(seed);
  const rows = await oldRows();
  const stores = oldStores(SCHEMA_STEPS[0]?.stores ?? {});
  const profile = keptProfile('chrome');
  const start = (): Promise<Chromium> =>
    launchChromium({ extension: builtFolder('chrome'), profile, language: 'en', attachWorkers: false });
  let chromium = await start();
  let notUpgraded = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await (await CaseScreen.open(chromium)).page.close();
    const { page } = await openStore(chromium);
    await page.evaluate(makeOldDatabase, 1, stores);
    await page.evaluate(writeRows, rows);
    // The first that opens it upgrades it: here the worker, for the call. The kill takes its answer along.
    const upgraded = page
      .evaluate(() =>
        chrome.runtime.sendMessage({
          call: 'case.match',
          input: { url: 'https://a.example/' },
        }),
      )
      .catch(() => undefined);
    // However fast or slow a machine is, the first comes before it and the last behind it.
    if (kill < KILLS - 1) await pause(kill === 0 ? 0 : random() * KILLED_WITHIN_MS);
    else expect(await upgraded).toMatchObject({ ok: true });
    await chromium.kill();

    chromium = await start();
    const { page: bare } = await openStore(chromium);
    if ((await versionOf(bare)) !== LATEST_VERSION * 10) notUpgraded += 1;
    await bare.close();
    await (await CaseScreen.open(chromium)).page.close();
    const store = await openStore(chromium);
    expect(await versionOf(store.page)).toBe(LATEST_VERSION * 10);
    const entries = await store.rows('entries');
    expect(entries).toHaveLength(ENTRIES + 1);
    const removed = entries.filter((entry) => entry.removed === 1);
    expect(removed).toHaveLength(ENTRIES / 2);
    expect(removed.filter((entry) => entry.removedAtMs === undefined)).toEqual([]);
    expect(await store.faults()).toEqual([]);
    await store.page.close();
  }
  await chromium.close();
  console.log(`${KILLS} kills, ${notUpgraded} of them before the upgrade was done.`);
  expect(notUpgraded).toBeGreaterThan(0);
  expect(notUpgraded).toBeLessThan(KILLS);
});
