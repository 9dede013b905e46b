import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beginCapture, type Granted, grantOn, progressOf, savedBy } from '../../tests/e2e/support/capture.ts';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { openStore, type Store } from '../../tests/e2e/support/store.ts';
import { until } from '../../tests/e2e/support/until.ts';
import { watchMemory } from './process-memory.ts';
import { inMegabytes, type Line, median } from './table.ts';

const ROUNDS = 3;
/** After so long the browser's allowance is whole again. */
const ALLOWANCE_MS = 1_100;
const HEIGHT_PX = 12_000;
const WINDOW_PX = 800;
const PICTURES = HEIGHT_PX / WINDOW_PX;
/** What each lazy picture of the page takes to come. */
const PICTURE_AFTER_MS = 80;

/**
 * A whole page of 12,000 px with lazy pictures and a sticky header, from the call until it is on disk and read back,
 * against as many bare captures as fast as the browser allows them (two a second). `fixtures`: address of the pages.
 */
export async function fullPageTime(chromium: Chromium, fixtures: string): Promise<Line[]> {
  const store = await openStore(chromium);
  const page = await chromium.open(`${fixtures}long-page.html?height=${HEIGHT_PX}&slow=${PICTURE_AFTER_MS}`);
  await makeWindowHigh(page, WINDOW_PX);
  const tab = await grantOn(chromium, page);
  const times = { walk: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await pause(ALLOWANCE_MS);
    times.bare.push(await bareCaptures(chromium, store));
    await page.reload();
    // What was taken before must not count.
    await pause(ALLOWANCE_MS);
    times.walk.push(await timedWalk(store, tab));
  }
  await page.close();
  await store.page.close();
  const [took, least] = [median(times.walk), median(times.bare)];
  return [
    {
      what: `full page of ${HEIGHT_PX} px`,
      measured: inSeconds(took),
      against: `${inSeconds(least)} ${PICTURES} bare captures at two a second`,
      ratio: took / least,
      aim: '<= 1.15',
    },
  ];
}

/** As long as the issue asks for; and what the worker may need for it beyond its rest, by far less than one such bitmap. */
const LONGEST_PX = 60_000;

/**
 * Peak memory of the worker's process while a page of 60,000 px is captured: the tiles go to disk one by one. Linux
 * only; undefined elsewhere. `fixtures`: address of the pages.
 */
export async function longestPageMemory(chromium: Chromium, fixtures: string): Promise<Line[]> {
  const store = await openStore(chromium);
  // Before the page is there: it would be busier than the worker.
  const watch = await watchMemory(chromium);
  if (!watch) return [];
  const page = await chromium.open(`${fixtures}long-page.html?height=${LONGEST_PX}&plain&grain`);
  const tab = await grantOn(chromium, page);
  await timedWalk(store, tab);
  const { restBytes, peakBytes } = watch.end();
  await page.close();
  await store.page.close();
  const bitmapBytes = 1_280 * LONGEST_PX * 4;
  return [
    {
      what: `peak memory, page of ${LONGEST_PX} px (worker's process)`,
      measured: inMegabytes(peakBytes),
      against: `${inMegabytes(restBytes)} at rest; one bitmap alone ${inMegabytes(bitmapBytes)}`,
      ratio: (peakBytes - restBytes) / bitmapBytes,
      aim: '< 0.5 of the bitmap',
    },
  ];
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** Gives the window of a page the size at which so much of the page shows. */
async function makeWindowHigh(page: Page, heightPx: number): Promise<void> {
  const devtools = await page.createCDPSession();
  const { windowId, bounds } = await devtools.send('Browser.getWindowForTarget');
  const shown = await page.evaluate(() => innerHeight);
  const height = (bounds.height ?? 0) + heightPx - shown;
  await devtools.send('Browser.setWindowBounds', { windowId, bounds: { height } });
  await devtools.detach();
  await until('the size of the window', async () => (await page.evaluate(() => innerHeight)) === heightPx);
}

async function timedWalk(store: Store, tab: Granted): Promise<number> {
  const startedMs = performance.now();
  const draftId = await beginCapture(store, tab, 'full-page');
  // Asked for from within the browser, and not too often: each question costs the worker time.
  await store.page.evaluate(async (id) => {
    for (;;) {
      const reply = await chrome.runtime.sendMessage({ call: 'capture.progress', input: { draftId: id } });
      if (!reply.ok || (reply.value as unknown as { is: string }).is !== 'running') return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, draftId);
  const took = performance.now() - startedMs;
  await savedBy(store, draftId);
  return took;
}

/** Captures in the worker, one after the other, each as soon as the browser gives it. */
async function bareCaptures(chromium: Chromium, store: Store): Promise<number> {
  // A worker that had nothing to do for half a minute is gone until somebody asks.
  await progressOf(store, 'none');
  const worker = await chromium.worker();
  return worker.evaluate(async (count) => {
    const startedMs = performance.now();
    for (let taken = 0; taken < count; ) {
      try {
        await chrome.tabs.captureVisibleTab({ format: 'png' });
        taken += 1;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    return performance.now() - startedMs;
  }, PICTURES);
}
