import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../../scripts/build/build-extension.ts';
import { captureFactsOf } from '../../support/capture-facts.ts';
import { makeZip } from '../../support/make-zip.ts';
import { chatLines } from '../../support/sample-files.ts';
import { askWorker, beginCapture, grantOn } from '../support/capture.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { serveFixtures } from '../support/fixtures.ts';
import { randomFrom, seedOfRun } from '../support/random.ts';
import { openStore, type Store } from '../support/store.ts';
import { settled } from '../support/sudden-end.ts';
import { keptProfile } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const KILLS = Number(process.env.KILLS ?? 5);
const LONG_MS = 15 * 60_000;
const CASE = 'case-1';
const purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'goods' };

/** A browser on one profile, killed again and again within `withinMs` after `begin`; `look` sees each time what is there. */
async function killWhile(
  withinMs: number,
  begin: (chromium: Chromium, store: Store, kill: number) => Promise<void>,
  look: (store: Store) => Promise<void>,
): Promise<void> {
  const seed = seedOfRun();
  console.log(`SEED=${seed}`);
  const random = randomFrom(seed);
  const profile = keptProfile('chrome');
  const start = (): Promise<Chromium> =>
    launchChromium({ extension: builtFolder('chrome'), profile, language: 'en' });
  for (let kill = 0; kill < KILLS; kill += 1) {
    const chromium = await start();
    await begin(chromium, await openStore(chromium), kill);
    await pause(((kill + random()) / KILLS) * withinMs);
    await chromium.kill();
    const next = await start();
    const screen = await CaseScreen.open(next);
    const store = await openStore(next);
    await settled(store);
    expect(await store.faults()).toEqual([]);
    await look(store);
    await screen.page.close();
    await next.close();
  }
}

test(
  'a browser that is killed in the middle of full pages keeps what it had of each, whole, or nothing',
  async () => {
    const address = await serveFixtures();
    const ends = { cut: 0, whole: 0 };
    await killWhile(
      6_000,
      async (chromium, store) => {
        const page = await chromium.open(`${address}long-page.html?height=9000&plain`);
        await beginCapture(store, await grantOn(chromium, page), 'full-page', { keepsHtml: true });
      },
      async (store) => {
        const evidence = await store.rows('evidence');
        const remarks = evidence.map((one) => captureFactsOf(one).verdict?.remarks ?? []);
        ends.cut = remarks.filter((all) => all.some(({ is }) => is === 'clipped')).length;
        ends.whole = remarks.length - ends.cut;
      },
    );
    console.log(`${KILLS} kills: ${ends.cut} were cut short and say so, ${ends.whole} were whole`);
    expect(ends.cut).toBeGreaterThan(0);
  },
  LONG_MS,
);

test(
  'a browser that is killed while an exported chat is taken in has all of its files, or none and says so',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tikiya-chat-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const name = 'WhatsApp Chat with Shop.txt';
    const text = new TextEncoder().encode(chatLines(20_000).join('\n'));
    const media = { name: 'VID-20260114-WA0001.mp4', bytes: new Uint8Array(24_000_000).fill(7) };
    const path = join(folder, 'chat.zip');
    writeFileSync(path, makeZip([{ name, bytes: text }, media]));
    const ends = { whole: 0, told: 0 };
    await killWhile(
      2_500,
      async (chromium, store, kill) => {
        if (kill === 0) {
          const facts = { title: 'Kettle', status: 'open', purchase, hosts: [] };
          await askWorker(store, 'case.create', { caseId: CASE, facts });
        }
        const screen = await CaseScreen.open(chromium, `#/case/${CASE}`);
        const input = await screen.page.waitForSelector('input[data-files]');
        await (input as unknown as ElementHandle<HTMLInputElement>).uploadFile(path);
        await until('its first bytes', async () => {
          const [coming, entries] = [await store.rows('incoming'), await store.rows('entries')];
          return coming.some(({ brokenOff }) => !brokenOff) || entries.length > ends.whole;
        }).catch(() => undefined);
      },
      async (store) => {
        const entries = await store.rows('entries');
        const reads = (await store.rows('evidence')).flatMap(({ facts }) =>
          facts.kind === 'file' ? [facts.read.is] : [],
        );
        expect(reads).toEqual(entries.map(() => 'chat'));
        const told = (await store.rows('incoming')).map((row) => row.name);
        expect(new Set(told).size).toBeLessThan(2);
        Object.assign(ends, { whole: entries.length, told: told.length });
      },
    );
    console.log(
      `${KILLS} kills: ${ends.whole} chats are there, of ${ends.told} it is told that they did not come`,
    );
    expect(ends.whole + ends.told).toBeGreaterThan(0);
  },
  LONG_MS,
);
