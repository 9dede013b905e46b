import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { builtFolder } from '../build/build-extension.ts';
import { startSampleShop } from '../sample-shop.ts';
import { inMs, type Line, median } from './table.ts';

const ROUNDS = 15;
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
      await page.goto(`${shop.url}index.html`);
      await page.evaluate(make);
      const hostile = await timesIn(page, 3);
      lines.push({
        what: `reads ${what}`,
        measured: inMs(median(hostile.readMs)),
        against: `${inMs(median(hostile.walkMs))} bare walk`,
        ratio: median(hostile.readMs) / median(hostile.walkMs),
        aim: `<= ${AIM_MS} ms`,
      });
    }
    await page.close();
    return lines;
  } finally {
    await shop.close();
  }
}
