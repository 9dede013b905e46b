import { readdirSync, statSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { CaseScreen } from '../support/case-screen.ts';
import { picturesIn, textOfPdf, unsoundness } from '../support/pdf.ts';
import { seedLong } from '../support/seed-capture.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';

const words = TEXTS.en.export;

/** Something like a photograph with grain: 3 MB as a PNG, far less as a JPEG. */
function grain(seed: number): Uint8Array {
  const png = new PNG({ width: 1280, height: 800, colorType: 2 });
  let state = seed + 1;
  for (let at = 0; at < png.data.length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    png.data[at] = at % 4 === 3 ? 255 : 128 + Math.sin(at / 9000) * 60 + (state >>> 27);
  }
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 1 });
}

test('a document is made as small as was asked, shown with its pages and size, and only then downloaded', async () => {
  const chromium = await startTikiya();
  const seeded = await seedLong(chromium, 5, grain);
  const screen = await CaseScreen.open(chromium, `#/case/${seeded.caseId}`);
  const { page } = screen;
  const before = readdirSync(chromium.profile.downloads);

  await screen.press(words.button);
  await page.waitForSelector('.export-form input[value="5MB"]');
  await page.click('.export-form input[value="5MB"]');
  await screen.press(words.make);
  await page.waitForSelector('.export-files', { timeout: 120_000 });
  await page.waitForSelector('.export-page:nth-of-type(3)');
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>('.export-page')].every((image) => image.naturalWidth > 0),
  );
  const told = await page.$eval('.export', (part) => part.textContent ?? '');
  expect(told).toMatch(/\d+ pages/);
  expect(told).toMatch(/quality \d\d of 100/);
  expect(readdirSync(chromium.profile.downloads)).toEqual(before);

  // What was chosen is still there after going back, and after the dialog was closed.
  await screen.press(words.back);
  await page.waitForSelector('.export-form input[value="5MB"]:checked');
  await screen.press(words.close);
  await screen.press(words.button);
  await page.waitForSelector('.export-form input[value="5MB"]:checked');

  const path = await screen.exportedBy(chromium, async () => {
    await screen.press(words.make);
    await page.waitForSelector('.export-files', { timeout: 120_000 });
    await screen.press(words.download.one);
  });
  expect(statSync(path).size).toBeLessThanOrEqual(5_000_000);
  expect(unsoundness(path)).toBeUndefined();
  expect(picturesIn(path)).toBe(5);
  expect(textOfPdf(path).replace(/\s+/g, ' ')).toMatch(/JPEG, quality \d\d of 100/);

  // Downloaded: the next document begins with nothing chosen.
  await screen.press(words.button);
  await page.waitForSelector('.export-form input[value="none"]:checked');
});
