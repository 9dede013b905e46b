import { expect, test } from 'vitest';
import { withFact } from '../../../../src/domain/law/purchase-facts.ts';
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
  const made = withFact(VACUUM, 'channel', channel);
  expect(noticeManner(kind ? withFact(made, 'kind', kind) : made)).toBe(manner);
});
