import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { inMs, type Line, median } from './table.ts';

const COUNTS = [10, 1_000, 10_000] as const;
const ROUNDS = 9;
const PATH = 'src/ui/case-page/index.html';

/** Opening a case in a fresh tab until its newest entries stand on the timeline, with few and with many entries. */
export async function caseTime(chromium: Chromium): Promise<Line[]> {
  const store = await chromium.open(chromium.url('manifest.json'));
  for (const count of COUNTS) await store.evaluate(seedCase, count);
  const times = new Map<number, number[]>(COUNTS.map((count) => [count, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const count of COUNTS) {
      const took = await caseOpenTime(chromium, `bench-${count}`);
      // The first of each warms up.
      if (round > 0) times.get(count)?.push(took);
    }
  }
  await store.close();
  const few = median(times.get(COUNTS[0]) ?? []);
  return COUNTS.map((count) => {
    const took = median(times.get(count) ?? []);
    const isFew = count === COUNTS[0];
    return {
      what: `case opens with ${count} entries`,
      measured: inMs(took),
      ...(isFew ? {} : { against: `${inMs(few)} with ${COUNTS[0]}`, ratio: took / few }),
      ...(count === 10_000 ? { aim: '<= 1.5' } : {}),
    };
  });
}

/** From the start of the navigation until the first entry is there, as the page itself counts. */
export async function caseOpenTime(chromium: Chromium, caseId: string): Promise<number> {
  const page: Page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelectorAll('.timeline article, .timeline .entry').length < 5) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        Object.assign(globalThis, { shownAtMs: performance.now() });
      });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${chromium.url(PATH)}#/case/${caseId}`);
  const shown = await page.waitForFunction(() => (globalThis as unknown as { shownAtMs?: number }).shownAtMs);
  const took = Number(await shown.jsonValue());
  await page.close();
  return took;
}

/** Puts a case of notes straight into the store, an hour apart each. Runs in a page, so it holds all that it needs. */
export async function seedCase(count: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('tikiya');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const nowMs = Date.now();
  const caseId = `bench-${count}`;
  await new Promise<void>((done, failed) => {
    const transaction = db.transaction(['cases', 'entries'], 'readwrite');
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
    transaction.objectStore('cases').put({
      id: caseId,
      facts: {
        title: `${count} entries`,
        status: 'open',
        purchase: { jurisdiction: 'IL', channel: 'distance', kind: 'goods' },
        hosts: [],
      },
      createdAt: { at: new Date(nowMs).toISOString(), zone: 'UTC' },
      version: 1,
      entryCount: count,
      touchedAtMs: nowMs,
    });
    for (let at = 0; at < count; at += 1) {
      const happenedAt = { at: new Date(nowMs - at * 3_600_000).toISOString(), zone: 'UTC' };
      const id = `${caseId}-${at}`;
      transaction.objectStore('entries').put({
        id,
        caseId,
        version: 1,
        happenedAt,
        recordedAt: happenedAt,
        content: { kind: 'note', text: `Note ${at}: they promised a courier by Thursday.` },
        removed: 0,
        sortKey: `${happenedAt.at} ${id}`,
      });
    }
  });
  db.close();
}
