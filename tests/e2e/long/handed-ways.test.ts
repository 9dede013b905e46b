import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { ExportContent } from '../../../src/domain/export/export-content.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { type Seeded, seedLong, seedPicture } from '../support/seed-capture.ts';
import { TEXTS } from '../support/texts.ts';
import { startTikiya } from '../support/tikiya.ts';
import { until } from '../support/until.ts';

const words = TEXTS.en;
const FOR_WHOM = '.export-form input:not([type=radio], [type=checkbox], [type=hidden])';

/** A window of one colour, another one each time. */
function coloured(index: number): Uint8Array {
  const png = new PNG({ width: 1280, height: 800 });
  for (let at = 0; at < png.data.length; at += 4)
    png.data.set([40 + index * 10, 90, 200 - index * 10, 255], at);
  return PNG.sync.write(png);
}

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const notedOf = async ({ store }: Seeded): Promise<ExportContent[]> =>
  (await store.rows('entries')).flatMap(({ content }) => (content.kind === 'export' ? [content] : []));

test('the table, the summary and the print are each noted once, with for whom', async () => {
  const chromium = await startTikiya();
  const seeded = await seedPicture(chromium);
  const screen = await CaseScreen.open(chromium, `#/case/${seeded.caseId}`);
  const { page } = screen;
  await page.evaluate(() => {
    window.print = () => void document.body.setAttribute('data-printed', '');
  });
  await screen.press(words.export.button);
  await page.waitForSelector(FOR_WHOM);
  await page.type(FOR_WHOM, 'the manager of Gal');
  await page.evaluate((text) => {
    const folds = [...document.querySelectorAll('summary')];
    folds.find((one) => one.textContent.trim() === text)?.click();
  }, words.export.others);
  for (const [count, button] of [
    [1, words.export.csv],
    [2, words.export.copy],
    [2, words.export.copy],
    [3, words.printing.print],
  ] as const) {
    await screen.press(button);
    await until(button, async () => (await notedOf(seeded)).length === count);
  }
  await page.waitForSelector('body[data-printed]');
  const noted = await notedOf(seeded);
  expect(noted.map(({ form }) => form).sort()).toEqual(['csv', 'print', 'summary']);
  for (const { text, rootHash } of noted) {
    expect(text).toBe('the manager of Gal');
    expect(rootHash).toMatch(/^[0-9a-f]{64}$/);
  }
  await screen.says(words.entry.exports.print);
});

test('the picture of an entry shows the whole of a long capture, in as many images as that takes', async () => {
  const chromium = await startTikiya();
  const seeded = await seedLong(chromium, 15, coloured);
  const screen = await CaseScreen.open(chromium, `#/case/${seeded.caseId}`);
  const { downloads } = chromium.profile;
  const before = new Set(readdirSync(downloads));
  await screen.press(words.entryImage.save);
  const [noted] = await until('the note', async () => {
    const all = await notedOf(seeded);
    return all.length > 0 ? all : undefined;
  });
  // 15 windows of 800 pixels, at half of their size: 6,000.
  expect(noted).toMatchObject({ form: 'image', files: [{}, {}] });
  const names = await until('both images', () => {
    const made = readdirSync(downloads).filter((name) => !before.has(name) && name.endsWith('.png'));
    return made.length === 2 ? made.sort() : undefined;
  });
  const images = names.map((name) => readFileSync(join(downloads, name)));
  expect(noted?.files?.map(({ sha256 }) => sha256).sort()).toEqual(images.map(sha).sort());
  const colours = new Set<number>();
  let shown = 0;
  for (const bytes of images) {
    const { width, height, data } = PNG.sync.read(bytes);
    for (let y = 0; y < height; y += 1) {
      const at = (y * width + width / 2) * 4;
      if (data[at + 1] !== 90) continue;
      shown += 1;
      const red = data[at] ?? 0;
      // Where two windows meet, a row may be of both.
      if (red % 10 === 0) colours.add(red);
    }
  }
  expect(colours.size).toBe(15);
  // Every window is there in its full height, and what both images share.
  expect(shown).toBeGreaterThanOrEqual(15 * 800);
  expect(shown).toBeLessThan(15 * 800 + 100);
});
