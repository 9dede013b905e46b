import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { builtFolder } from '../build/build-extension.ts';
import { startSampleShop } from '../sample-shop.ts';
import { inMs, type Line, median } from './table.ts';

const ROUNDS = 15;
const HOSTILE_ROUNDS = 3;
const AIM_MS = 200;

const ROOT = resolve(import.meta.dirname, '../..');
/** Pages of public shop templates where they are, else our own. */
const FOLDERS = [resolve(ROOT, '../shared/pages'), resolve(ROOT, 'tests/fixtures/detect')];

/** What a page may hold against a reader: each makes itself in the page, and holds all that it needs. */
const HOSTILE: Readonly<Record<string, () => void>> = {
  'a million elements in a row': () => {
    const part = document.createDocumentFragment();
    for (let at = 0; at < 500_000; at += 1) {
      const line = document.createElement('p');
      line.textContent = 'מספר הזמנה';
      part.append(line);
    }
    document.body.append(part);
  },
  'a million nodes, nested in blocks': () => {
    for (let block = 0; block < 500; block += 1) {
      const div = document.createElement('div');
      for (let at = 0; at < 1_000; at += 1) div.append(document.createElement('b'), 'Total: 1.00 ');
      document.body.append(div);
    }
  },
  '50 MB of text in one element': () => {
    document.body.append('order number 1.1.1.1,111, '.repeat(2_000_000));
  },
  '50 MB of text in 2,000 elements': () => {
    for (let at = 0; at < 2_000; at += 1) {
      const line = document.createElement('p');
      line.textContent = 'order number 1.1.1.1,111, '.repeat(1_000);
      document.body.append(line);
    }
  },
  'lines made for slow patterns': () => {
    for (let at = 0; at < 6_000; at += 1) {
      const line = document.createElement('p');
      line.textContent =
        ['סה""', 'order ', '1,111,', '(', 'thanks thank you ', '- ', 'a@', 'זמנה '][at % 8]?.repeat(200) ??
        '';
      document.body.append(line);
    }
  },
};

function largestPage(): { folder: string; name: string } {
  const folder = FOLDERS.find((one) => existsSync(one)) ?? '';
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const sizeOf = (name: string): number => statSync(join(folder, name)).size;
  return { folder, name: pages.sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? '' };
}

/** Times of the built reader and of a bare walk over the same document, in milliseconds, in turns. */
function timesIn(page: Page, rounds: number): Promise<{ readMs: number[]; walkMs: number[] }> {
  const code = readFileSync(join(builtFolder('chrome'), 'page-reader.js'), 'utf8');
  return page.evaluate(
    (script, times) => {
      const read = new Function(`return ${script}`);
      // Both begin with the layout done, as on a page that a shopper looks at.
      document.body.getBoundingClientRect();
      const readMs: number[] = [];
      const walkMs: number[] = [];
      for (let round = 0; round < times; round += 1) {
        const startMs = performance.now();
        let letters = 0;
        const walker = document.createTreeWalker(document);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          letters += node.nodeValue?.length ?? 0;
        const walkedMs = performance.now();
        if (letters < 0 || !read()) throw new Error('nothing was read');
        walkMs.push(walkedMs - startMs);
        readMs.push(performance.now() - walkedMs);
      }
      return { readMs, walkMs };
    },
    code,
    rounds,
  );
}

/**
 * Processor time of the page's thread that the first read takes, in milliseconds: what else the machine does does not
 * count, and the code is as new to the browser as on any page that is captured.
 */
async function firstReadCpuMs(page: Page): Promise<number> {
  const code = readFileSync(join(builtFolder('chrome'), 'page-reader.js'), 'utf8');
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busyMs = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
  // Laid out, as a page that a shopper looks at; what is left of drawing it counts, so the figure is an upper bound.
  await page.evaluate(() => document.body.getBoundingClientRect());
  const beforeMs = await busyMs();
  await page.evaluate((script) => {
    if (!new Function(`return ${script}`)()) throw new Error('nothing was read');
  }, code);
  const tookMs = (await busyMs()) - beforeMs;
  await client.detach();
  return tookMs;
}

/** Reading a page for a capture (findings and visible text): the largest page given against a bare walk of it, and hostile ones. */
export async function detectTime(chromium: Chromium): Promise<Line[]> {
  const { folder, name } = largestPage();
  const shop = await startSampleShop({ extraDir: folder });
  try {
    const page = await chromium.open(`${shop.url}extra/${name}`);
    const { readMs, walkMs } = await timesIn(page, ROUNDS + 1);
    const [took, least] = [median(readMs.slice(1)), median(walkMs.slice(1))];
    const lines: Line[] = [
      {
        what: `reads ${name}`,
        measured: inMs(took),
        against: `${inMs(least)} bare walk`,
        ratio: took / least,
        aim: `<= ${AIM_MS} ms`,
      },
    ];
    for (const [what, make] of Object.entries(HOSTILE)) {
      const tooksMs: number[] = [];
      for (let round = 0; round < HOSTILE_ROUNDS; round += 1) {
        await page.goto(`${shop.url}index.html`);
        await page.evaluate(make);
        tooksMs.push(await firstReadCpuMs(page));
      }
      lines.push({
        what: `reads ${what} (processor time)`,
        measured: inMs(median(tooksMs)),
        against: `${AIM_MS} ms allowed`,
        ratio: median(tooksMs) / AIM_MS,
        aim: '<= 1',
      });
    }
    await page.close();
    return lines;
  } finally {
    await shop.close();
  }
}
