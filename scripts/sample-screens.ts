// npx tsx scripts/sample-screens.ts: draws the pages of a shop, a photo and the signs that no font has into tests/fixtures/report-sample:
// what the sample case of the document's tests is made of. Kept, because no two machines have the same fonts.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { requireProgram } from './browsers/find-program.ts';
import { CHROMIUM } from './browsers/program.ts';
import { SCREENS, SIGNS, styled } from './sample-screens/screens.ts';

const OUT = resolve(import.meta.dirname, '../tests/fixtures/report-sample');
const EM = 72;

/** Sixteen steps a colour: flat areas and letters look the same, and take a third of the bytes. */
function smaller(bytes: Uint8Array): Buffer {
  const picture = PNG.sync.read(Buffer.from(bytes));
  for (let at = 0; at < picture.data.length; at += 1)
    if (at % 4 !== 3) picture.data[at] = Math.round((picture.data[at] ?? 0) / 17) * 17;
  return PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

/** As `browserPainter` has them: 72 pixels an em, its overhang and height. An SVG, as machines without a font of emoji are many. */
const signPage = ({ width, svg }: (typeof SIGNS)[number]): string =>
  `<style>body{margin:0}</style><svg width="${(width + 0.3) * EM}" height="${1.5 * EM}" viewBox="-0.15 -1.1 ${width + 0.3} 1.5">${svg}</svg>`;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const browser = await puppeteer.launch({ executablePath: requireProgram(CHROMIUM), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { name, width, height, html } of SCREENS) {
    await page.setViewport({ width, height });
    await page.setContent(styled(html));
    writeFileSync(resolve(OUT, `${name}.png`), smaller(await page.screenshot({ type: 'png' })));
  }
  for (const sign of SIGNS) {
    await page.setViewport({ width: Math.ceil((sign.width + 0.3) * EM), height: 1.5 * EM });
    await page.setContent(signPage(sign));
    writeFileSync(resolve(OUT, `sign-${sign.name}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
