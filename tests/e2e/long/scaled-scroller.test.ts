import type { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { joined } from '../support/capture.ts';
import { captureWhole, openFixture, remarksOf } from '../support/whole-page.ts';

const ROWS = Array.from({ length: 40 }, (_none, at) => at);
const colourOf = (at: number): string => [at * 6, (at % 2) * 200, 255 - at * 6].join();

/** Where the rows begin: what stands around the box is in the picture too. */
const startOf = (scale: number, zoom: number): number => 37 * zoom + 5 * scale;
/** Beside the text of each row. */
const X = 600;

/** The rows of pixels in which the colour of the content changes. */
function bordersOf(whole: PNG, scale: number, zoom: number): number[] {
  const greenAt = (y: number): number => whole.data[(y * whole.width + X) * 4 + 1] ?? 0;
  const borders: number[] = [];
  const start = Math.ceil(startOf(scale, zoom)) + 2;
  for (let y = start; y < start + (40 * 60 - 10) * scale; y += 1)
    if (greenAt(y - 1) > 100 !== greenAt(y) > 100) borders.push(y);
  return borders;
}

test.each([
  ['scale=0.8', 0.8, 1],
  ['scale=1.25', 1.25, 1],
  ['scale=0.67', 0.67, 1],
  ['zoom=0.8', 0.8, 0.8],
])('a box that scrolls, drawn with %s: every row in its place', async (query, scale, zoom) => {
  const open = await openFixture(`scaled-scroller.html?${query}`);
  const before = await open.page.evaluate(() => document.querySelector('.main')?.scrollTop);
  const kept = await captureWhole(open);
  expect(remarksOf(kept)).toEqual([]);
  expect(await open.page.evaluate(() => document.querySelector('.main')?.scrollTop)).toBe(before);
  expect(kept.pictures.size).toBeGreaterThan(2);
  expect(kept.text.match(/Row \d+/g)).toEqual(ROWS.map((at) => `Row ${at}`));
  const whole = joined(kept);
  const colours = ROWS.map((at) => {
    const from = (Math.round(startOf(scale, zoom) + (at + 0.5) * 60 * scale) * whole.width + X) * 4;
    return whole.data.subarray(from, from + 3).join();
  });
  expect(colours).toEqual(ROWS.map(colourOf));
  // No row of a seam is missing, none is there twice.
  const borders = bordersOf(whole, scale, zoom);
  expect(borders).toHaveLength(39);
  const [first = 0] = borders;
  expect(Math.abs(first - startOf(scale, zoom) - 60 * scale)).toBeLessThanOrEqual(2);
  for (const [at, y] of borders.entries())
    expect(Math.abs(y - first - at * 60 * scale)).toBeLessThanOrEqual(1.5);
});

test('one that reaches below the window never shows its last rows, and the verdict says so', async () => {
  const kept = await captureWhole(await openFixture('scaled-scroller.html?height=1000'));
  const ofPx = startOf(1, 1) + 40 * 60;
  expect(remarksOf(kept)).toMatchObject([
    { is: 'clipped', atPx: joined(kept).height, ofPx, why: 'not-scrolled' },
  ]);
});

test.each([
  ['turned', 'turn=8'],
  ['zoomed and scaled', 'zoom=1.5&scale=0.5'],
])('one that is %s cannot be walked, and the verdict says so', async (_, query) => {
  const kept = await captureWhole(await openFixture(`scaled-scroller.html?${query}`));
  expect(remarksOf(kept)).toContainEqual({ is: 'parts-not-scrolled', count: 1 });
});
