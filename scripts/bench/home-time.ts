import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { inMs, type Line, median } from './table.ts';
import { longestOfPage, traced } from './trace-tasks.ts';

const FEW = 10;
const MANY = 100;
const ENTRIES_EACH = 100;
const ROUNDS = 7;
/** So many fill a window; those below come when these are on the screen. */
const IN_SIGHT = 10;
const PATH = 'src/ui/case-page/index.html';

/** The list of cases in a fresh tab, with ten cases in the store and with a hundred of a hundred entries each. */
export async function homeTime(chromium: Chromium): Promise<Line[]> {
  const times: { few: number[]; many: number[] } = { few: [], many: [] };
  await seed(chromium, FEW);
  for (let round = 0; round <= ROUNDS; round += 1) times.few.push(await homeOpenTime(chromium));
  await seed(chromium, MANY);
  // What the worker keeps of each case is not made yet: the page makes it all.
  const firstMs = await homeOpenTime(chromium);
  await digestsMade(chromium, MANY);
  for (let round = 0; round <= ROUNDS; round += 1) times.many.push(await homeOpenTime(chromium));
  const longest = await longestTask(chromium, MANY);
  await seed(chromium, 0);
  // The first of each warms up.
  const [few, many] = [median(times.few.slice(1)), median(times.many.slice(1))];
  return [
    {
      what: `list of ${MANY} cases, ${MANY * ENTRIES_EACH} entries, opens`,
      measured: inMs(many),
      against: `${inMs(few)} with ${FEW} cases`,
      ratio: many / few,
      aim: '<= 1.5',
    },
    { what: '  the first time, when nothing is summed up yet', measured: inMs(firstMs) },
    {
      what: '  longest task of drawing it, processor time',
      measured: inMs(longest.cpuMs),
      against: `${inMs(longest.wallMs)} by the clock`,
      aim: '<= 50 ms',
    },
  ];
}

/** From the start of the navigation until the window is full of cases, as the page itself counts. */
export async function homeOpenTime(chromium: Chromium): Promise<number> {
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument((all) => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelectorAll('.case-links > li').length < all) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        Object.assign(globalThis, { shownAtMs: performance.now() });
      });
    }).observe(document, { childList: true, subtree: true });
  }, IN_SIGHT);
  await page.goto(`${chromium.url(PATH)}#/`);
  const shown = await page.waitForFunction(() => (globalThis as unknown as { shownAtMs?: number }).shownAtMs);
  const took = Number(await shown.jsonValue());
  await page.close();
  return took;
}

async function longestTask(chromium: Chromium, count: number) {
  const page = await chromium.open(`${chromium.url(PATH)}#/settings`);
  await page.waitForSelector('main h1');
  const trace = await traced(page, async () => {
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.waitForFunction(
      (all) => document.querySelectorAll('.case-links > li').length >= all,
      {},
      count,
    );
  });
  await page.close();
  return longestOfPage(trace);
}

/** Has the worker start anew, which sums up what it finds, and waits until it has. */
export async function digestsMade(chromium: Chromium, count: number): Promise<void> {
  const page = await chromium.open(chromium.url('manifest.json'));
  // Any message starts it; while much was written it may have gone to sleep.
  const wake = (): Promise<unknown> =>
    page.evaluate(() => chrome.runtime.sendMessage({ call: 'capture.progress', input: { draftId: 'none' } }));
  await wake();
  await chromium.killWorker();
  await wake();
  await page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('tikiya');
      request.onsuccess = () => done(request.result);
    });
    for (let made = 0; made < all; )
      made = await new Promise<number>((done) => {
        const request = db.transaction('digests').objectStore('digests').count();
        request.onsuccess = () => done(request.result);
      });
    db.close();
  }, count);
  await page.close();
}

async function seed(chromium: Chromium, count: number): Promise<void> {
  const page = await chromium.open(chromium.url('manifest.json'));
  await page.evaluate(seedCases, count, ENTRIES_EACH);
  await page.close();
}

/** Puts cases straight into the store, in place of all that were there. Runs in a page, so it holds all that it needs. */
async function seedCases(count: number, entriesEach: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('tikiya');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const nowMs = Date.now();
  const contents = [
    { kind: 'note', text: 'They promised a courier by Thursday.' },
    { kind: 'contact', channel: 'phone', direction: 'out', agent: 'Dana', text: 'On hold for half an hour.' },
    { kind: 'promise', agent: 'Dana', text: 'A courier', dueOn: '2026-12-01', state: 'open' },
    { kind: 'payment', direction: 'paid', sum: { minor: 12_990, currency: 'ILS' }, text: '' },
  ];
  await new Promise<void>((done, failed) => {
    const transaction = db.transaction(['cases', 'entries', 'heads', 'digests'], 'readwrite');
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
    const [cases, entries, heads, digests] = ['cases', 'entries', 'heads', 'digests'].map((name) =>
      transaction.objectStore(name),
    );
    for (const store of [cases, entries, heads, digests]) store?.clear();
    for (let number = 0; number < count; number += 1) {
      const caseId = `bench-home-${number}`;
      const createdAt = { at: new Date(nowMs).toISOString(), zone: 'UTC' };
      const purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'goods' };
      const facts = { title: `Case ${number}`, status: 'open', purchase, hosts: [] };
      const touchedAtMs = nowMs - number * 60_000;
      cases?.put({ id: caseId, facts, createdAt, version: 1, entryCount: entriesEach, touchedAtMs });
      heads?.put({ caseId, hash: String(number), seq: entriesEach });
      for (let at = 0; at < entriesEach; at += 1) {
        const happenedAt = { at: new Date(nowMs - at * 3_600_000).toISOString(), zone: 'UTC' };
        const id = `${caseId}-${at}`;
        const content = contents[at % contents.length];
        const sortKey = `${happenedAt.at} ${id}`;
        entries?.put({
          id,
          caseId,
          version: 1,
          happenedAt,
          recordedAt: happenedAt,
          content,
          removed: 0,
          sortKey,
        });
      }
    }
  });
  db.close();
}
