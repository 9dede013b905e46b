import { expect, test } from 'vitest';
import { isAboveCourtCap } from '../../../../src/domain/letters/above-court-cap.ts';
import { factsOf } from './facts-of.ts';
import { entry, ils, TODAY, VACUUM } from './sample-cases.ts';

test.each([
  [39_900_00, false],
  [39_900_01, true],
])('a claim of %i agorot in 2026: above the cap %s', (minor, isAbove) => {
  expect(isAboveCourtCap({ claimTotal: ils(minor) }, VACUUM, TODAY)).toBe(isAbove);
});

test('without a total, in another currency or in a year that is not known nothing is said', () => {
  expect(isAboveCourtCap({}, VACUUM, TODAY)).toBe(false);
  expect(isAboveCourtCap({ claimTotal: { minor: 9_000_000, currency: 'USD' } }, VACUUM, TODAY)).toBe(false);
  expect(isAboveCourtCap({ claimTotal: ils(9_000_000) }, VACUUM, '2031-01-05' as typeof TODAY)).toBe(false);
});

test('a statement of facts tells every approach, a letter the newest twelve', () => {
  const entries = Array.from({ length: 15 }, (_, at) =>
    entry(`call-${at}`, `2026-11-${String(at + 1).padStart(2, '0')}`, {
      kind: 'contact',
      channel: 'phone',
      direction: 'out',
      text: '',
    }),
  );
  const daysIn = (letter: 'small-claims' | 'written-demand') =>
    factsOf(letter, VACUUM, { entries }).values.attempts?.map(({ day }) => day);
  expect(daysIn('small-claims')).toHaveLength(15);
  expect(daysIn('written-demand')?.at(0)).toBe('2026-11-04');
});
