import { describe, expect, it } from 'vitest';
import { type Purchase, unknownPurchase } from '../../../../src/domain/case/purchase.ts';
import { countryOf } from '../../../../src/domain/law/country-of.ts';
import { factsOfPurchase, withFact } from '../../../../src/domain/law/purchase-facts.ts';
import { rankQuestions } from '../../../../src/domain/law/questions.ts';
import { nextStepOf } from '../../../../src/domain/next/next-step.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import { caseOf, day } from '../ladder/sample-cases.ts';

const today = day('2026-11-22');
const came = withFact(unknownPurchase, 'receivedDate', '2026-11-15');
const askedFirst = (purchase: Purchase): readonly string[] => {
  const country = countryOf(purchase.jurisdiction);
  const read = country?.read(factsOfPurchase(purchase));
  if (!country || !read?.ok) throw new Error('unreadable');
  return rankQuestions(country, read.value, today)
    .slice(0, 2)
    .map(({ fact }) => fact);
};

describe('a case that was opened by hand', () => {
  const caseOfHand = (purchase: Purchase) => ({ facts: { ...caseOf({}).facts, purchase } });

  it('is told no day before it is known where it was bought, and what', () => {
    expect(rightsOf(caseOfHand(came), [], today).dates.filter(({ right }) => right === 'cancel')).toEqual([]);
    expect(nextStepOf(caseOfHand(came), [], today).step).toEqual({ step: 'answer-questions' });
    expect(askedFirst(came)).toEqual(['channel', 'kind']);
  });

  it('is told no day when only the kind is known', () => {
    const goods = withFact(came, 'kind', 'goods');
    expect(nextStepOf(caseOfHand(goods), [], today).step).toEqual({ step: 'answer-questions' });
    expect(askedFirst(goods)[0]).toBe('channel');
  });

  it('is told the days of what was bought from afar once both are known', () => {
    const known = withFact(withFact(came, 'kind', 'goods'), 'channel', 'distance');
    expect(nextStepOf(caseOfHand(known), [], today).step).toMatchObject({
      step: 'ask',
      fact: 'disclosureDate',
      safeBy: '2026-11-29',
    });
  });
});
