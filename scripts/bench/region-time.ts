import { setTimeout as pause } from 'node:timers/promises';
import { beginCapture, grantOn, savedBy } from '../../tests/e2e/support/capture.ts';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { shownOn } from '../../tests/e2e/support/on-page.ts';
import { openStore } from '../../tests/e2e/support/store.ts';
import { inMs, type Line, median } from './table.ts';

const ROUNDS = 7;
// Chromium takes two captures a second.
const CAPTURE_EVERY_MS = 1_100;

/** A region from the Enter key to the answer that it is saved, against a bare capture of the window and one put. */
export async function regionTime(chromium: Chromium, address: string): Promise<Line[]> {
  const store = await openStore(chromium);
  const page = await chromium.open(address);
  const tab = await grantOn(chromium, page);
  const regions: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await pause(CAPTURE_EVERY_MS);
    const draftId = await beginCapture(store, tab, 'region');
    await shownOn(page);
    let startedMs = performance.now();
    await page.keyboard.press('Enter');
    await savedBy(store, draftId);
    regions.push(performance.now() - startedMs);
    await pause(CAPTURE_EVERY_MS);
    startedMs = performance.now();
    await store.page.evaluate(bareCapture);
    bare.push(performance.now() - startedMs);
  }
  await page.close();
  await store.page.close();
  return [
    {
      what: 'save of a region',
      measured: inMs(median(regions)),
      against: `${inMs(median(bare))} bare capture + put`,
      ratio: median(regions) / median(bare),
    },
  ];
}

async function bareCapture(): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('bench', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('pictures', { autoIncrement: true });
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const dataUrl = await chrome.tabs.captureVisibleTab({ format: 'png' });
  await new Promise<void>((done, failed) => {
    const transaction = db.transaction('pictures', 'readwrite');
    transaction.objectStore('pictures').put(dataUrl);
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
  });
  db.close();
}
