import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { emptyPurchase } from '../../src/domain/case/purchase.ts';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { chatLines } from '../../tests/support/sample-files.ts';
import { inMs, type Line, median } from './table.ts';
import { longestOfPage, traced } from './trace-tasks.ts';

const MESSAGES = 40_000;
const ROUNDS = 3;
const CLICKS = 5;
const PATH = 'src/ui/case-page/index.html';

interface Taken {
  /** From the choice of the file until it is said to be saved. */
  readonly ms: number;
  /** The longest task of the page meanwhile, by the processor and by the clock. */
  readonly longest: { readonly cpuMs: number; readonly wallMs: number };
}

interface Round {
  readonly added: Taken;
  readonly opened: Taken;
  /** From a key until the page has answered it and the next one, the slowest while the chat was added. */
  readonly clickMs: number;
}

/** Adding an exported chat of 40,000 messages to a case, and opening it. */
export async function importTime(chromium: Chromium): Promise<Line[]> {
  const path = join(tmpdir(), `tikiya-bench-chat-${process.pid}.txt`);
  writeFileSync(path, chatLines(MESSAGES).join('\n'));
  const rounds: Round[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push(await once(chromium, path, `import-${round}`));
  } finally {
    rmSync(path);
  }
  const longestOf = (of: 'added' | 'opened'): Line => ({
    what: '  longest task of the page meanwhile, processor time',
    measured: inMs(Math.max(...rounds.map((one) => one[of].longest.cpuMs))),
    against: `${inMs(Math.max(...rounds.map((one) => one[of].longest.wallMs)))} by the clock`,
    aim: '<= 50 ms',
  });
  return [
    {
      what: `chat of ${MESSAGES} messages is added`,
      measured: inMs(median(rounds.map(({ added }) => added.ms))),
    },
    longestOf('added'),
    { what: '  it is opened', measured: inMs(median(rounds.map(({ opened }) => opened.ms))) },
    longestOf('opened'),
    {
      what: `  sheet of keys opened and closed meanwhile, slowest of ${CLICKS}`,
      measured: inMs(Math.max(...rounds.map(({ clickMs }) => clickMs))),
    },
  ];
}

async function once(chromium: Chromium, path: string, caseId: string): Promise<Round> {
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
  let clickMs = 0;
  const added = await taken(page, async () => {
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
    clickMs = await slowestClick(page);
    await page.waitForSelector('.adding-saved');
  });
  const opened = await taken(page, async () => {
    await page.click('.capture-picture');
    await page.waitForSelector('.chat-scroll .message');
  });
  await page.close();
  return { added, opened, clickMs };
}

/** Opens and closes the sheet of keys again and again, as somebody would who does not wait; the slowest answer. */
async function slowestClick(page: Page): Promise<number> {
  let slowestMs = 0;
  for (let click = 0; click < CLICKS; click += 1) {
    const startMs = performance.now();
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { hidden: true });
    slowestMs = Math.max(slowestMs, performance.now() - startMs);
  }
  return slowestMs;
}

async function taken(page: Page, work: () => Promise<unknown>): Promise<Taken> {
  const startMs = performance.now();
  let ms = 0;
  const trace = await traced(page, async () => {
    await work();
    ms = performance.now() - startMs;
  });
  return { ms, longest: longestOfPage(trace) };
}
