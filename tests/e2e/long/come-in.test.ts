import type { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { joined } from '../support/capture.ts';
import { captureWhole, openFixture, remarksOf } from '../support/whole-page.ts';

const ROWS = 36;

/** The rows of the fixture that a picture shows in full colour, with how many of its pixels each takes. */
function rowsIn(picture: PNG): string[] {
  const heights = new Map<number, number>();
  for (let y = 0; y < picture.height; y += 1) {
    const [red = 0, green = 0, blue = 0] = picture.data.subarray((y * picture.width + 50) * 4);
    if (red + green === 255 && blue === 77) heights.set(red, (heights.get(red) ?? 0) + 1);
  }
  return [...heights].map(([row, height]) => `${row}: ${height}`);
}

test.each(['once', 'again', 'timeline'])(
  'what a page shows only once it is some way up the window is captured as it is seen there: %s',
  async (how) => {
    const open = await openFixture(`come-in.html?${how}`);
    const kept = await captureWhole(open);
    expect(rowsIn(joined(kept))).toEqual(Array.from({ length: ROWS }, (_none, row) => `${row}: 100`));
    expect(remarksOf(kept)).toEqual([]);
  },
);
