import { describe, expect, it } from 'vitest';
import { emptyPurchase, type LawFacts } from '../../../../src/domain/case/purchase.ts';
import { creativeOutcomes, dealGroupOf } from '../../../../src/domain/strength/creative.ts';

describe('what else can be asked for', () => {
  const facts = (law: LawFacts, wanted?: readonly ('replacement' | 'refund' | 'apology')[]) => ({
    purchase: { ...emptyPurchase, kind: 'other' as const, law },
    ...(wanted && { wanted }),
  });
  it.each<[LawFacts, string, string]>([
    [{ kind: 'gym' }, 'continuing', 'free-month'],
    [{ kind: 'course' }, 'lessons', 'extension'],
    [{ kind: 'travel' }, 'travel', 'credit'],
    [{}, 'service', 'extra-service'],
  ])('%j', (law, group, first) => {
    expect(dealGroupOf(facts(law))).toBe(group);
    expect(creativeOutcomes(facts(law))[0]).toBe(first);
  });
  it('what is wanted comes first, and what does not fit never', () => {
    const goods = { ...facts({}), purchase: emptyPurchase };
    expect(creativeOutcomes({ ...goods, wanted: ['refund', 'apology', 'replacement'] })).toEqual([
      'apology',
      'replacement',
      'credit',
      'extension',
      'extra-service',
    ]);
    expect(creativeOutcomes(goods)).not.toContain('free-month');
  });
});
