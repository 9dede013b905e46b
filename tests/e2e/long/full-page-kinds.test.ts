import { expect, test } from 'vitest';
import { beginCapture, readKept, savedBy } from '../support/capture.ts';
import { atPicture, captureWhole, openFixture, remarksOf } from '../support/whole-page.ts';
import { expectColumns, expectLongPage } from '../support/whole-page-cases.ts';

const LONG = 'long-page.html?height=8064&plain';

test.each([
  { name: 'with scroll bars', options: { hasScrollBars: true } },
  {
    name: 'with two pixels of the screen for one of the page',
    options: { arguments: ['--force-device-scale-factor=2'] },
  },
])('12,000 px with lazy pictures and things that stick, pixel by pixel, $name', ({ options }) =>
  expectLongPage(options),
);

test.each([
  { name: 'right to left', zoom: 1, options: {} },
  { name: 'at 150 %', zoom: 1.5, options: {} },
  {
    name: 'at 150 % on a fine screen',
    zoom: 1.5,
    options: { arguments: ['--force-device-scale-factor=2'] },
  },
  {
    name: 'with one and a half pixels of the screen for one',
    zoom: 1,
    options: { arguments: ['--force-device-scale-factor=1.5'] },
  },
])('a wide page from right to left is captured in columns, $name', ({ zoom, options }) =>
  expectColumns(zoom, options),
);

test('Escape on the page stops it, too', async () => {
  const open = await openFixture(LONG);
  const draftId = await beginCapture(open.store, open.tab, 'full-page');
  await atPicture(open, draftId, 2);
  await open.page.bringToFront();
  await open.page.keyboard.press('Escape');
  const kept = await readKept(open.store, await savedBy(open.store, draftId));
  expect(remarksOf(kept)).toMatchObject([{ is: 'clipped', why: 'stopped' }]);
});

test('a clock that ticks is no change', async () => {
  const open = await openFixture('changing-page.html?clock');
  expect(remarksOf(await captureWhole(open))).toEqual([]);
});

test('pictures that do not come are waited for in bounds, and counted', async () => {
  const open = await openFixture('long-page.html?height=2464&slow=90000');
  const kept = await captureWhole(open);
  expect(remarksOf(kept)).toEqual([{ is: 'still-loading', pictures: 4 }]);
});
