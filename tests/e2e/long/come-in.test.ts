import type { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { beginCapture, joined, readKept, savedBy } from '../support/capture.ts';
import { shownOn } from '../support/on-page.ts';
import { captureWhole, openFixture, remarksOf } from '../support/whole-page.ts';

const ROWS = 36;
const WHOLE = Array.from({ length: ROWS }, (_none, row) => `${row}: 100`);

/** The rows of the fixture that a picture shows in full colour, with how many of its pixels each takes. */
function rowsIn(picture: PNG): string[] {
  const heights = new Map<number, number>();
  for (let y = 0; y < picture.height; y += 1) {
    const [red = 0, green = 0, blue = 0] = picture.data.subarray((y * picture.width + 50) * 4);
    if (red + green === 255 && blue === 77) heights.set(red, (heights.get(red) ?? 0) + 1);
  }
  return [...heights].map(([row, height]) => `${row}: ${height}`);
}

test.each(['once', 'again', 'timeline', 'framed'])(
  'what a page shows only once it is some way up the window is captured as it is seen there: %s',
  async (how) => {
    const open = await openFixture(`come-in.html?${how}`);
    const kept = await captureWhole(open);
    expect(rowsIn(joined(kept))).toEqual(WHOLE);
    expect(remarksOf(kept)).toEqual([]);
  },
);

test.each(['once', 'again'])('so it is in an element that is longer than the window: %s', async (how) => {
  const { store, tab, page } = await openFixture(`come-in.html?${how}`);
  const draftId = await beginCapture(store, tab, 'element');
  await shownOn(page);
  await page.mouse.move(400, 150);
  // From the row to all of them.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const kept = await readKept(store, await savedBy(store, draftId, 60_000));
  expect(rowsIn(joined(kept))).toEqual(WHOLE);
  expect(remarksOf(kept)).toEqual([]);
});
