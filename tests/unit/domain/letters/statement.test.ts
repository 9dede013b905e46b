import { expect, test } from 'vitest';
import { courtCapBelow } from '../../../../src/domain/letters/court-cap-below.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { factsOf, withLaw } from './facts-of.ts';
import { day, entry, ils, TODAY, VACUUM } from './sample-cases.ts';

test.each([
  [39_900_00, undefined],
  [39_900_01, ils(39_900_00)],
])('a claim of %i agorot in 2026: the cap that it is above is %o', (minor, cap) => {
  expect(courtCapBelow({ claimTotal: ils(minor) }, VACUUM, TODAY)).toEqual(cap);
});

test('the court step and the letter go by one cap: what is asked for on top of the price counts for it', () => {
  const purchase = withLaw(
    {
      ...VACUUM,
      total: ils(38_000_00),
      transactionDate: day('2026-10-20'),
      receivedDate: day('2026-10-22'),
      disclosureDate: day('2026-10-20'),
    },
    { noticeDate: '2026-11-01', breach: 'refund-withheld', writtenRequestDate: '2026-11-18' },
  );
  const given = { exemplarySum: ils(10_000_00), exemplaryReason: 'x' };
  const of = (more: typeof given | undefined) =>
    planLetter(
      templateOf('small-claims'),
      factsOf('small-claims', purchase, { ...(more && { given: more }) }),
    ).values;
  expect(courtCapBelow(of(undefined), purchase, TODAY)).toBeUndefined();
  expect(courtCapBelow(of(given), purchase, TODAY)).toEqual(ils(39_900_00));
});

test('without a total, in another currency or in a year that is not known nothing is said', () => {
  expect(courtCapBelow({}, VACUUM, TODAY)).toBeUndefined();
  expect(courtCapBelow({ claimTotal: { minor: 9_000_000, currency: 'USD' } }, VACUUM, TODAY)).toBeUndefined();
  expect(courtCapBelow({ claimTotal: ils(9_000_000) }, VACUUM, '2031-01-05' as typeof TODAY)).toBeUndefined();
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
