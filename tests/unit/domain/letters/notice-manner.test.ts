import { expect, test } from 'vitest';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { noticeManner } from '../../../../src/domain/letters/notice-manner.ts';
import { VACUUM } from './sample-cases.ts';

test.each([
  ['distance', undefined, 'listed'],
  ['door', undefined, 'listed'],
  ['door', 'timeshare', 'written'],
  ['distance', 'gym', 'written'],
  ['store', undefined, 'free'],
  ['event', undefined, 'free'],
] as const)('a notice about a deal made by %s, of kind %s, is given: %s', (channel, kind, manner) => {
  const { law: _, ...purchase }: Purchase = VACUUM;
  const made = { ...purchase, channel, ...(kind && { law: { kind } }) } as Purchase;
  expect(noticeManner(made)).toBe(manner);
});
