import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { type MemoryWatch, watchMemory } from './process-memory.ts';
import { seedPictures } from './seed-pictures.ts';
import { inMegabytes, inMs, type Line } from './table.ts';
import { longestOfPage, type Traced, traced } from './trace-tasks.ts';

const ENTRIES = 10_000;
const PICTURES = 2_000;
const CASE_ID = 'bench-scroll';
const PATH = 'src/ui/case-page/index.html';
/** So much of the list goes by in a frame: two windows, faster than anybody reads. */
const STEP_PX = 1_600;
/** The list may need so much more than before once it was all on the screen. */
const MOST_MORE_BYTES = 150_000_000;

/**
 * Scrolling a case of 10,000 entries and 2,000 screenshots from its newest to its oldest entry, the first time (no small
 * picture is made yet) and once more: the longest task, and what the process of the extension's pages needs afterwards.
 */
export async function scrollTime(chromium: Chromium): Promise<Line[]> {
  const store = await chromium.open(chromium.url('manifest.json'));
  await store.evaluate(seedPictures, CASE_ID, ENTRIES, ENTRIES / PICTURES);
  await store.close();
  const page = await chromium.open(`${chromium.url(PATH)}#/case/${CASE_ID}`);
  await page.waitForSelector('.timeline article img.thumbnail');
  // What a case does when it opens is measured elsewhere.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
  const watch = await watchMemory(chromium);
  const lines: Line[] = [];
  try {
    for (const round of ['first', 'second'] as const) {
      const trace = await traced(page, async () => {
        await page.evaluate(() => scrollTo(0, 0));
        const last = `title-${CASE_ID}-${ENTRIES - 1}`;
        while (!(await page.evaluate(scrollOn, last, STEP_PX)));
      });
      lines.push(lineOf(round, trace), ...(await memoryLine(page, round, watch)));
    }
  } finally {
    watch?.end();
    await page.close();
  }
  return lines;
}

function lineOf(round: string, trace: Traced): Line {
  const { wallMs, cpuMs } = longestOfPage(trace);
  const long = trace.tasks.filter(({ thread, cpuMs: worked }) => thread === 'page' && worked > 50).length;
  return {
    what: `longest task of scrolling ${ENTRIES} entries, ${round} time, processor time`,
    measured: inMs(cpuMs),
    against: `${inMs(wallMs)} by the clock; ${long} above 50 ms`,
    aim: '<= 50 ms',
  };
}

async function memoryLine(page: Page, round: string, watch: MemoryWatch | undefined): Promise<Line[]> {
  if (!watch) return [];
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const drawn = await page.evaluate(() => document.querySelectorAll('img.thumbnail').length);
  await devtools.detach();
  const { restBytes, nowBytes } = watch.look();
  return [
    {
      what: `  memory after ${PICTURES} pictures, ${round} time`,
      measured: inMegabytes(nowBytes),
      against: `${inMegabytes(restBytes)} before; ${nodes} elements, ${drawn} pictures drawn`,
      ratio: nowBytes / restBytes,
      aim: `<= ${inMegabytes(MOST_MORE_BYTES)} more`,
    },
  ];
}

/** Runs in the page: scrolls on for a while; whether this entry is drawn and in sight by then. */
async function scrollOn(lastId: string, stepPx: number): Promise<boolean> {
  const endMs = performance.now() + 20_000;
  while (performance.now() < endMs) {
    scrollBy(0, stepPx);
    await new Promise((done) => requestAnimationFrame(done));
    const last = document.getElementById(lastId);
    if (last && last.getBoundingClientRect().top < innerHeight) return true;
  }
  return false;
}
