import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { requireProgram } from '../../../scripts/browsers/find-program.ts';
import { PDFTOPPM } from '../../../scripts/browsers/program.ts';
import { difference } from './pixels.ts';

const BASELINES = resolve(import.meta.dirname, '../../fixtures/report');
const OUT = resolve(import.meta.dirname, '../../../out/report');
/** Enough to see every block, line and table; little enough to be kept. */
const DPI = '40';
/** Another version of poppler smooths the edges of letters otherwise: that is no change. */
const MOST_PER_PIXEL = 68;
const MOST_SHARE = 0.012;

/** What is said of a page that looks otherwise than it did. */
const accept = (path: string): string => `Look at ${path}; if it is as wanted: npm run report -- --accept`;

/** Pages of a PDF as small grey pictures, from the first one on. */
function drawn(pdf: Uint8Array): readonly PNG[] {
  const folder = mkdtempSync(join(tmpdir(), 'tikiya-pages-'));
  try {
    const file = join(folder, 'case.pdf');
    writeFileSync(file, pdf);
    execFileSync(requireProgram(PDFTOPPM), ['-r', DPI, '-gray', '-png', file, join(folder, 'p')]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => fewerGreys(PNG.sync.read(readFileSync(join(folder, name)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sixteen greys: half the bytes, and far finer than what is compared. */
function fewerGreys(page: PNG): PNG {
  for (let at = 0; at < page.data.length; at += 1)
    if (at % 4 !== 3) page.data[at] = Math.round((page.data[at] ?? 0) / 17) * 17;
  return page;
}

/**
 * Compares pages of a PDF with those in `tests/fixtures/report`, and says how they differ. `kept`: numbers of the pages that
 * are compared, from 1. All pages stay in `out/report`. With `npm run report -- --accept` they become what is compared with.
 */
export function changesOf(pdf: Uint8Array, name: string, kept: readonly number[]): readonly string[] {
  const pages = drawn(pdf);
  const [seenIn, wantedIn] = [join(OUT, name), join(BASELINES, name)];
  rmSync(seenIn, { recursive: true, force: true });
  mkdirSync(seenIn, { recursive: true });
  const fileOf = (number: number): string => `${String(number).padStart(3, '0')}.png`;
  const bytesOf = (page: PNG): Buffer =>
    PNG.sync.write(page, { colorType: 0, filterType: 0, deflateLevel: 9 });
  for (const [index, page] of pages.entries()) writeFileSync(join(seenIn, fileOf(index + 1)), bytesOf(page));
  if (process.env.REPORT_ACCEPT === '1') {
    rmSync(wantedIn, { recursive: true, force: true });
    mkdirSync(wantedIn, { recursive: true });
    for (const number of kept) {
      const page = pages[number - 1];
      if (page) writeFileSync(join(wantedIn, fileOf(number)), bytesOf(page));
    }
  }
  const wanted = existsSync(wantedIn) ? readdirSync(wantedIn).sort() : [];
  const numbers = kept.filter((number) => number <= pages.length).map(fileOf);
  if (wanted.join() !== numbers.join())
    return [`${name}: other pages are compared than are kept. ${accept(seenIn)}`];
  return numbers.flatMap((file, index) => {
    const page = pages[(kept[index] ?? 0) - 1];
    if (!page) return [];
    const before = PNG.sync.read(readFileSync(join(wantedIn, file)));
    const { sizes, pixels } = difference(before, page, MOST_PER_PIXEL);
    const share = pixels / (page.width * page.height);
    if (share <= MOST_SHARE) return [];
    const how = Number.isFinite(share) ? `${(share * 100).toFixed(2)} % of it` : sizes;
    return [
      `${name}, page ${Number.parseInt(file, 10)} looks otherwise (${how}). ${accept(join(seenIn, file))}`,
    ];
  });
}
