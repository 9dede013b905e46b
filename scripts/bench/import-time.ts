import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { emptyPurchase } from '../../src/domain/case/purchase.ts';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { chatLines } from '../../tests/support/sample-files.ts';
import { inMs, type Line, median } from './table.ts';

const MESSAGES = 40_000;
const ROUNDS = 3;
const PATH = 'src/ui/case-page/index.html';

interface Taken {
  /** From the choice of the file until it is said to be saved. */
  readonly ms: number;
  /** The longest task of the page meanwhile. */
  readonly longestMs: number;
}

/** Adding an exported chat of 40,000 messages to a case, and opening it. */
export async function importTime(chromium: Chromium): Promise<Line[]> {
  const path = join(tmpdir(), `tikiya-bench-chat-${process.pid}.txt`);
  writeFileSync(path, chatLines(MESSAGES).join('\n'));
  const rounds: { added: Taken; opened: Taken }[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push(await once(chromium, path, `import-${round}`));
  } finally {
    rmSync(path);
  }
  const worst = (of: 'added' | 'opened'): number => Math.max(...rounds.map((one) => one[of].longestMs));
  return [
    {
      what: `chat of ${MESSAGES} messages is added`,
      measured: inMs(median(rounds.map(({ added }) => added.ms))),
    },
    { what: '  longest task of the page meanwhile', measured: inMs(worst('added')), aim: '<= 50 ms' },
    { what: '  it is opened', measured: inMs(median(rounds.map(({ opened }) => opened.ms))) },
    { what: '  longest task of the page meanwhile', measured: inMs(worst('opened')), aim: '<= 50 ms' },
  ];
}

async function once(
  chromium: Chromium,
  path: string,
  caseId: string,
): Promise<{ added: Taken; opened: Taken }> {
  const page = await chromium.open(`${chromium.url(PATH)}#/`);
  const facts = { title: caseId, status: 'open', purchase: emptyPurchase, hosts: [] };
  await page.evaluate((input) => chrome.runtime.sendMessage({ call: 'case.create', input }), {
    caseId,
    facts,
  });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/case/${caseId}`);
  const input = await page.waitForSelector('input[data-files]');
  // What the case does when it opens is measured elsewhere.
  await page.waitForNetworkIdle();
  const added = await taken(page, async () => {
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
    await page.waitForSelector('.adding-saved');
  });
  const opened = await taken(page, async () => {
    await page.click('.capture-picture');
    await page.waitForSelector('.chat-scroll .message');
  });
  await page.close();
  return { added, opened };
}

async function taken(page: Page, work: () => Promise<unknown>): Promise<Taken> {
  await page.evaluate(watchTasks);
  const startMs = performance.now();
  await work();
  const ms = performance.now() - startMs;
  return { ms, longestMs: await page.evaluate(longestTask) };
}

declare global {
  var watchedTasks: { readonly ms: number[]; readonly observer: PerformanceObserver };
}

/** Runs in the page. */
function watchTasks(): void {
  globalThis.watchedTasks?.observer.disconnect();
  const ms: number[] = [];
  const observer = new PerformanceObserver((list) =>
    ms.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask', buffered: false });
  globalThis.watchedTasks = { ms, observer };
}

/** Runs in the page. The observer is told of a task after it has ended. */
async function longestTask(): Promise<number> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return Math.max(0, ...globalThis.watchedTasks.ms);
}
