import { describe, expect, test } from 'vitest';
import type { LawFacts } from '../../../../src/domain/case/purchase.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import { factsOf, withLaw } from '../letters/facts-of.ts';
import { day, TODAY, VACUUM } from '../letters/sample-cases.ts';

const { receivedDate: _came, ...ORDERED } = VACUUM;
const PURCHASE = { ...ORDERED, transactionDate: day('2026-10-20'), receivedDate: null };
/** The fee of cancelling on the card, and in the letter, in minor units. */
const feesOf = (law: LawFacts) => {
  const purchase = withLaw(PURCHASE, law);
  const subject = { facts: { title: '', status: 'open', purchase, hosts: [] } } as const;
  const card = rightsOf(subject, [], TODAY).answers.find(({ right }) => right === 'cancel');
  return [card?.costs.fee, factsOf('cancellation-notice', purchase).values.fee?.minor];
};

describe('goods that should have come and did not', () => {
  test('cost no fee to cancel, on the card as in the letter, also where no reason was told', () =>
    expect(feesOf({ agreedDeliveryDate: '2026-11-12' })).toEqual([0, 0]));

  test.each<[string, LawFacts]>([
    ['before that day', { agreedDeliveryDate: '2026-11-30' }],
    ['that were cancelled before it', { agreedDeliveryDate: '2026-11-12', noticeDate: '2026-11-10' }],
    ['cancelled for another reason', { agreedDeliveryDate: '2026-11-12', reason: 'change-of-mind' }],
  ])('cost the usual one %s', (_name, law) => {
    const [card, letter] = feesOf(law);
    expect(card).toBe(65_00);
    expect(letter).toBe(card);
  });
});
