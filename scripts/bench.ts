// npm run bench: how long the things take that a shopper waits for, against the least they could take, in one run.
// npm run bench -- --captures: of these only what captures take, and reading the page.
// npm run bench -- --scale: what grows when a hundred cases are kept instead of ten; `--scale=25` goes up to 25 cases.
// npm run bench -- --export: documents of 30 and 200 screenshots against the browser's print, a bundle against `zip`;
//   `--pictures=200,2000`: documents of so many, thousands without the print.

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { launchChromium } from '../tests/e2e/support/chromium.ts';
import { bundleSizes } from './bench/bundle-sizes.ts';
import { caseTime } from './bench/case-time.ts';
import { detectTime } from './bench/detect-time.ts';
import { fullPageTime, longestPageMemory } from './bench/full-page-time.ts';
import { homeTime } from './bench/home-time.ts';
import { importTime } from './bench/import-time.ts';
import { popupTime } from './bench/popup-time.ts';
import { regionTime } from './bench/region-time.ts';
import { saveTime } from './bench/save-time.ts';
import { scaleTime, WHOLE } from './bench/scale-time.ts';
import { scrollTime } from './bench/scroll-time.ts';
import { searchTime } from './bench/search-time.ts';
import { printTable } from './bench/table.ts';
import { ensurePrograms } from './browsers/ensure-programs.ts';
import { CHROMIUM } from './browsers/program.ts';
import { buildExtension, builtFolder } from './build/build-extension.ts';
import { startSampleShop } from './sample-shop.ts';

/** Pages that captures are measured on, served under `extra/`. */
const CAPTURE_PAGES = resolve(import.meta.dirname, '../tests/fixtures/capture');

const pictures = process.argv.find((word) => word.startsWith('--pictures='))?.slice('--pictures='.length);

/** Each in a process of its own: they measure memory. */
const EXPORTS = [
  ...(pictures ?? '30,200').split(',').map((count) => ['bench-report.ts', count]),
  ...(pictures ? [] : [['bench-bundle.ts']]),
];

await ensurePrograms([CHROMIUM]);
if (process.argv.includes('--export')) {
  for (const [script = '', ...words] of EXPORTS) {
    const path = resolve(import.meta.dirname, script);
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', path, ...words], { stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
  process.exit();
}
await buildExtension('chrome');
const scale = process.argv.find((word) => word.startsWith('--scale'));
if (scale !== undefined) {
  const chromium = await launchChromium({ extension: builtFolder('chrome'), language: 'en' });
  try {
    printTable(await scaleTime(chromium, Number(scale.split('=')[1] ?? WHOLE)));
  } finally {
    await chromium.close();
  }
  process.exit();
}
const shop = await startSampleShop({ extraDir: CAPTURE_PAGES });
const captures = `${shop.url}extra/`;
const chromium = await launchChromium({ extension: builtFolder('chrome'), language: 'he' });
try {
  const page = await chromium.open(`${shop.url}order-he.html`);
  const lines = process.argv.includes('--captures') ? [] : await popupTime(chromium, page);
  lines.push(...(await saveTime(chromium, page)));
  lines.push(...(await regionTime(chromium, `${captures}pick-region.html`)), ...(await detectTime(chromium)));
  lines.push(...(await fullPageTime(chromium, captures)), ...(await longestPageMemory(chromium, captures)));
  if (!process.argv.includes('--captures')) {
    lines.push(...bundleSizes(), ...(await searchTime(chromium)), ...(await caseTime(chromium)));
    lines.push(
      ...(await homeTime(chromium)),
      ...(await importTime(chromium)),
      ...(await scrollTime(chromium)),
    );
  }
  printTable(lines);
} finally {
  await chromium.close();
  await shop.close();
}
