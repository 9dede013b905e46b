// npm run bench: how long the things take that a shopper waits for, against the least they could take, in one run.

import { launchChromium } from '../tests/e2e/support/chromium.ts';
import { bundleSizes } from './bench/bundle-sizes.ts';
import { caseTime } from './bench/case-time.ts';
import { detectTime } from './bench/detect-time.ts';
import { popupTime } from './bench/popup-time.ts';
import { saveTime } from './bench/save-time.ts';
import { printTable } from './bench/table.ts';
import { ensurePrograms } from './browsers/ensure-programs.ts';
import { CHROMIUM } from './browsers/program.ts';
import { buildExtension, builtFolder } from './build/build-extension.ts';
import { startSampleShop } from './sample-shop.ts';

await ensurePrograms([CHROMIUM]);
await buildExtension('chrome');
const shop = await startSampleShop();
const chromium = await launchChromium({ extension: builtFolder('chrome'), language: 'he' });
try {
  const page = await chromium.open(`${shop.url}order-he.html`);
  const lines = [...(await popupTime(chromium, page)), ...(await saveTime(chromium, page)), ...bundleSizes()];
  lines.push(...(await caseTime(chromium)), ...(await detectTime(chromium)));
  printTable(lines);
} finally {
  await chromium.close();
  await shop.close();
}
