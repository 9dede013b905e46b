import { expect, test } from 'vitest';
import { joined } from '../support/capture.ts';
import { captureWhole, openFixture, remarksOf } from '../support/whole-page.ts';

test('a feed without an end that uses its elements again stops by the rule, and says so', async () => {
  const kept = await captureWhole(await openFixture('recycling-feed.html'));
  expect(remarksOf(kept)).toMatchObject([{ is: 'clipped', why: 'keeps-growing' }]);
  const { height } = joined(kept);
  expect(height).toBeGreaterThan(10_000);
  expect(height).toBeLessThan(60_000);
});
