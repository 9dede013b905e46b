import { describe, expect, test } from 'vitest';
import { nextStepOf } from '../../../../src/domain/next/next-step.ts';
import { withLaw } from '../letters/facts-of.ts';
import { day, VACUUM } from '../letters/sample-cases.ts';
import { purchaseOf, workedCases } from '../letters/worked-purchases.ts';

const groundOf = (purchase: typeof VACUUM, today: string) =>
  nextStepOf({ facts: { title: '', status: 'open', purchase, hosts: [] } }, [], day(today));

test('over the worked cases, what the law answered is never called not computed', () => {
  const seen = new Set<string>();
  for (const one of workedCases) {
    if (one.topic && one.topic !== 'cancellation') continue;
    const [purchase, today] = purchaseOf(one);
    const { step, cancel } = groundOf(purchase, today);
    seen.add(`${cancel?.state} ${step.step}`);
  }
  expect([...seen]).toEqual(expect.arrayContaining(['contested contested', 'none no-right']));
  expect([...seen].filter((one) => /^(contested|none) not-computed/.test(one))).toEqual([]);
});

describe('the terms of the business', () => {
  // Until 29 November by the law, and by the shop's own terms until 14 January.
  const generous = withLaw(VACUUM, { policyDays: 60 });

  test('count where the time of the law is over', () => {
    expect(groundOf(generous, '2026-12-10').step).toEqual({ step: 'own-terms', day: '2027-01-14' });
    expect(groundOf(generous, '2027-01-14').step.step).toBe('own-terms');
    expect(groundOf(generous, '2027-01-15').step.step).toBe('passed');
  });

  test('count where the law gives nothing', () => {
    const food = withLaw(generous, { goodsCategory: 'perishable' });
    expect(groundOf(food, '2026-12-10').step).toMatchObject({ step: 'own-terms' });
    expect(groundOf(withLaw(VACUUM, { goodsCategory: 'perishable' }), '2026-12-10').step.step).toBe(
      'no-right',
    );
  });

  test('say nothing while the law runs, nor where none better were told', () => {
    expect(groundOf(generous, '2026-11-24').step.step).toBe('cancel-until');
    expect(groundOf(VACUUM, '2026-12-10').step.step).toBe('passed');
  });
});
