import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { inMs, type Line, median } from './table.ts';

const ROUNDS = 15;
// Chromium takes two captures a second.
const CAPTURE_EVERY_MS = 600;

/** Saving a screenshot, from the popup's call to its answer, against the least that could be done: capture and one put. */
export async function saveTime(chromium: Chromium, page: Page): Promise<Line[]> {
  const popup = await chromium.clickAction(page);
  const url = page.url();
  const saves: number[] = [];
  const bare = { relaxed: [] as number[], strict: [] as number[] };
  const caseId = await save(popup, url);
  for (let round = 0; round < ROUNDS; round += 1) {
    await pause(CAPTURE_EVERY_MS);
    saves.push(await timedSave(popup, url, caseId));
    for (const durability of ['relaxed', 'strict'] as const) {
      await pause(CAPTURE_EVERY_MS);
      bare[durability].push(await bareSave(popup, durability));
    }
  }
  await popup.close();
  const took = median(saves);
  return [
    {
      what: 'save of a capture',
      measured: inMs(took),
      against: `${inMs(median(bare.relaxed))} bare capture + put`,
      ratio: took / median(bare.relaxed),
      aim: '<= 1.3',
    },
    {
      what: '',
      measured: inMs(took),
      against: `${inMs(median(bare.strict))} the same, put with strict durability`,
      ratio: took / median(bare.strict),
    },
  ];
}

/** The first save makes the case; gives its id. */
async function save(popup: Page, url: string): Promise<string> {
  return popup.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const reply = await chrome.runtime.sendMessage({
      call: 'capture.save',
      input: {
        draftId: crypto.randomUUID(),
        tabId: tab?.id,
        url: address,
        target: { to: 'new', title: 'x' },
        seen: {},
      },
    });
    if (!reply.ok) throw new Error(reply.code);
    return reply.value.caseId;
  }, url);
}

function timedSave(popup: Page, url: string, caseId: string): Promise<number> {
  return popup.evaluate(
    async (address, id) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const input = {
        draftId: crypto.randomUUID(),
        tabId: tab?.id,
        url: address,
        target: { to: 'case', caseId: id },
        seen: {},
      };
      const startedMs = performance.now();
      const reply = await chrome.runtime.sendMessage({ call: 'capture.save', input });
      if (!reply.ok) throw new Error(reply.code);
      return performance.now() - startedMs;
    },
    url,
    caseId,
  );
}

function bareSave(popup: Page, durability: IDBTransactionDurability): Promise<number> {
  return popup.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('bench', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('pictures', { autoIncrement: true });
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const startedMs = performance.now();
    const dataUrl = await chrome.tabs.captureVisibleTab({ format: 'png' });
    await new Promise<void>((done, failed) => {
      const transaction = db.transaction('pictures', 'readwrite', { durability: wanted });
      transaction.objectStore('pictures').put(dataUrl);
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
    });
    const tookMs = performance.now() - startedMs;
    db.close();
    return tookMs;
  }, durability);
}
