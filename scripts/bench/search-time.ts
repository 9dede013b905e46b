import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { inMs, type Line, median } from './table.ts';

const COUNTS = [10, 1_000, 10_000] as const;
const PATH = 'src/ui/case-page/index.html';
/** Typed letter by letter, some of it a word that nearly every entry has, one in two scripts and a sum. */
const TYPED = ['courier thurs', 'dana 1299', '1,299.9', 'בהזמנה', 'הבטיח של'];
const AIM_MS = 16;

interface Measured {
  /** From each key until its results are laid out, in milliseconds. */
  readonly keys: readonly number[];
  /** The longest task of the page from the opening of the search on. */
  readonly longestMs: number;
  /** From the first opening of the search until its first results. */
  readonly firstMs: number;
}

/** From a key to the results that fit what is typed, with few and with many entries in the store. */
export async function searchTime(chromium: Chromium): Promise<Line[]> {
  const store = await chromium.open(chromium.url('manifest.json'));
  const measured = new Map<number, Measured>();
  for (const count of COUNTS) {
    await store.evaluate(seedSearch, count);
    measured.set(count, await measure(chromium, count));
  }
  await store.evaluate(seedSearch, 0);
  await store.close();
  const few = median(measured.get(COUNTS[0])?.keys ?? []);
  return COUNTS.flatMap((count): Line[] => {
    const { keys = [], longestMs = Number.NaN, firstMs = Number.NaN } = measured.get(count) ?? {};
    const typical = median(keys);
    const isMost = count === COUNTS.at(-1);
    return [
      {
        what: `key to results, ${count} entries`,
        measured: inMs(typical),
        ...(count === COUNTS[0] ? {} : { against: `${inMs(few)} with ${COUNTS[0]}`, ratio: typical / few }),
      },
      {
        what: `  95 of 100 keys, ${count} entries`,
        measured: inMs(percentile(keys, 0.95)),
        ...(isMost ? { aim: `<= ${AIM_MS} ms` } : {}),
      },
      ...(isMost
        ? [
            { what: '  first results after opening, index made', measured: inMs(firstMs) },
            { what: '  longest task of the page meanwhile', measured: inMs(longestMs), aim: '<= 50 ms' },
          ]
        : []),
    ];
  });
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
}

/** What is measured in the page. */
interface Watched {
  readonly keys: number[];
  readonly tasks: number[];
}

declare global {
  var searchWatched: Watched;
}

async function measure(chromium: Chromium, count: number): Promise<Measured> {
  const page: Page = await chromium.open(`${chromium.url(PATH)}#/`);
  await page.waitForSelector('.search-button');
  await page.evaluate(watchSearch);
  const openedMs = performance.now();
  await page.keyboard.press('/');
  await page.waitForSelector('.finder-field:focus');
  await page.keyboard.type('note');
  // Every entry is a note: all are read once all are found.
  await page.waitForFunction(
    (all) =>
      Number(
        document
          .querySelector('[role=status].unseen')
          ?.textContent?.match(/\d[\d,.]*/)?.[0]
          .replace(/\D/g, ''),
      ) >= all,
    { timeout: 120_000 },
    count,
  );
  const firstMs = performance.now() - openedMs;
  await page.evaluate(() => {
    searchWatched.keys.length = 0;
  });
  let pressed = 0;
  for (const text of TYPED) {
    await page.$eval('.finder-field', (field) => (field as HTMLInputElement).select());
    for (const letter of text) {
      await page.keyboard.sendCharacter(letter);
      pressed += 1;
      await page.waitForFunction((all) => searchWatched.keys.length >= all, {}, pressed);
    }
  }
  const { keys, tasks } = await page.evaluate(() => searchWatched);
  await page.close();
  return { keys, longestMs: Math.max(0, ...tasks), firstMs };
}

/** Runs in the page: from each letter in the field to its results, laid out; and every task that is long. */
function watchSearch(): void {
  const watched: Watched = { keys: [], tasks: [] };
  globalThis.searchWatched = watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: false });
  let pressedMs: number | undefined;
  document.addEventListener(
    'input',
    () => {
      pressedMs = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const list = document.getElementById('finder-list');
    if (pressedMs === undefined || list?.getAttribute('aria-busy') !== 'false') return;
    const { scrollHeight } = list;
    if (scrollHeight >= 0) watched.keys.push(performance.now() - pressedMs);
    pressedMs = undefined;
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
}

/** Puts a case of notes straight into the store, in place of the one before. Runs in a page, so it holds all that it needs. */
async function seedSearch(count: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('tikiya');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const nowMs = Date.now();
  const caseId = 'bench-search';
  const said = [
    'They promised a courier by Thursday, said Dana.',
    'הבטיחו שליח עד יום חמישי, לפי ההזמנה.',
    'Paid 1,299.90 for order 12345-AB and was told to wait.',
    'הנציגה אמרה שההחזר בדרך, 14 ימי עסקים.',
    'Nobody answered at 03-1234567 for half an hour.',
  ];
  await new Promise<void>((done, failed) => {
    const transaction = db.transaction(['cases', 'entries', 'heads'], 'readwrite');
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
    const [cases, entries, heads] = ['cases', 'entries', 'heads'].map((name) =>
      transaction.objectStore(name),
    );
    for (let at = 0; at < 10_000; at += 1) entries?.delete(`${caseId}-${at}`);
    cases?.delete(caseId);
    heads?.delete(caseId);
    if (count === 0) return;
    cases?.put({
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
    heads?.put({ caseId, hash: '', seq: count });
    for (let at = 0; at < count; at += 1) {
      const happenedAt = { at: new Date(nowMs - at * 3_600_000).toISOString(), zone: 'UTC' };
      const id = `${caseId}-${at}`;
      entries?.put({
        id,
        caseId,
        version: 1,
        happenedAt,
        recordedAt: happenedAt,
        content: {
          kind: 'note',
          text: `${said[at % said.length]} ${said[(at * 7 + 3) % said.length]} ${at}`,
        },
        removed: 0,
        sortKey: `${happenedAt.at} ${id}`,
      });
    }
  });
  db.close();
}
