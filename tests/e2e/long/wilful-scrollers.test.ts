import { expect, test } from 'vitest';
import { joined } from '../support/capture.ts';
import { captureWhole, openFixture, remarksOf, stateOf } from '../support/whole-page.ts';

test('a list that is built from its end, and counts its scrolling from there, is captured from its start', async () => {
  const open = await openFixture('upward-list.html');
  await open.page.$eval('main', (main) => main.scrollTo({ top: -700 }));
  const before = await stateOf(open.page);
  const kept = await captureWhole(open);
  expect(remarksOf(kept)).toEqual([]);
  expect(await stateOf(open.page)).toEqual(before);
  const whole = joined(kept);
  expect(whole.height).toBe(4_000);
  const lines = Array.from({ length: 20 }, (_gap, at) => {
    const from = ((at * 200 + 100) * whole.width + 700) * 4;
    return (whole.data[from] ?? 0) / 12;
  });
  expect(lines).toEqual(Array.from({ length: 20 }, (_gap, at) => 19 - at));
});

test('a page that scrolls itself back ends there, and nobody is said to have left it', async () => {
  const open = await openFixture('long-page.html?height=4064&plain');
  await open.page.evaluate(() =>
    addEventListener('scroll', () => {
      if (scrollY > 900) scrollTo({ top: 464, behavior: 'instant' });
    }),
  );
  const kept = await captureWhole(open);
  const atPx = joined(kept).height;
  expect(remarksOf(kept)).toMatchObject([{ is: 'clipped', atPx, ofPx: 4_064, why: 'not-scrolled' }]);
});
