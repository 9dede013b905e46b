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
