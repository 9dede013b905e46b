import { describe, expect, it } from 'vitest';
import { emptyPurchase, type Purchase } from '../../../../src/domain/case/purchase.ts';
import { type AskedFact, cancelStepOf } from '../../../../src/domain/next/cancel-step.ts';
import { cancelAnswerOf } from '../../../../src/domain/rights/cancel-answer.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { rightsOfPurchase } from '../law/right-to-cancel.ts';

const today = '2026-11-21' as Day;
const came = '2026-11-19' as Day;

const answer = (purchase: Purchase, on: Day) => cancelAnswerOf(purchase, rightsOfPurchase(purchase, on));

function step(purchase: Partial<Purchase>, unknown: readonly AskedFact[] = []): unknown {
  const whole = { ...emptyPurchase, ...purchase, ...(unknown.length > 0 && { unknown }) };
  return cancelStepOf(whole, answer(whole, today), today);
}

describe('the step by the right to cancel', () => {
  it('asks for the delivery first, then for the document', () => {
    expect(step({})).toEqual({ step: 'ask', fact: 'receivedDate' });
    expect(step({ receivedDate: came })).toEqual({
      step: 'ask',
      fact: 'disclosureDate',
      safeBy: '2026-12-03',
    });
  });

  it('does not ask again for what is not known, and still says what is safe', () => {
    expect(step({}, ['receivedDate'])).toEqual({ step: 'ask', fact: 'disclosureDate' });
    expect(step({}, ['receivedDate', 'disclosureDate'])).toEqual({
      step: 'find-out',
      fact: 'receivedDate',
    });
    expect(step({ receivedDate: came }, ['disclosureDate'])).toEqual({
      step: 'cancel-until',
      day: '2026-12-03',
      daysLeft: 12,
      isLastDay: false,
    });
  });

  it('says until when once both are known', () => {
    expect(step({ receivedDate: came, disclosureDate: came })).toEqual({
      step: 'cancel-until',
      day: '2026-12-03',
      daysLeft: 12,
      isLastDay: true,
    });
  });

  it('counts the last day itself as zero days left', () => {
    const day = '2026-11-08' as Day; // 14 days on: Sunday 22 November
    const purchase = { ...emptyPurchase, receivedDate: day, disclosureDate: day };
    const last = '2026-11-22' as Day;
    expect(cancelStepOf(purchase, answer(purchase, last), last)).toMatchObject({
      step: 'cancel-until',
      daysLeft: 0,
    });
  });

  it('tells apart what has not come, what never came and what is over', () => {
    expect(step({ receivedDate: null, disclosureDate: came })).toEqual({ step: 'wait-for-delivery' });
    expect(step({ receivedDate: came, disclosureDate: null })).toEqual({ step: 'no-document' });
    expect(step({ receivedDate: '2026-10-01' as Day, disclosureDate: '2026-10-01' as Day })).toEqual({
      step: 'passed',
      day: '2026-10-15',
    });
  });

  it('asks about the document before it says that a date has passed', () => {
    expect(step({ receivedDate: '2026-10-01' as Day })).toMatchObject({
      step: 'ask',
      fact: 'disclosureDate',
    });
  });

  it('never says that the time is over while only the safe date has passed', () => {
    expect(step({ receivedDate: '2026-10-01' as Day }, ['disclosureDate'])).toEqual({
      step: 'find-out',
      fact: 'disclosureDate',
      safeBy: '2026-10-15',
    });
  });

  it('sends to the questions for another kind', () => {
    expect(step({ kind: 'other', receivedDate: came })).toEqual({ step: 'answer-questions' });
    expect(step({ law: { channel: 'store' }, receivedDate: came, disclosureDate: came })).toEqual({
      step: 'answer-questions',
    });
  });
});
