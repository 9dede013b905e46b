import { describe, expect, test } from 'vitest';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { factsOf, sectionOf, withLaw } from './facts-of.ts';
import { day, entry, ils, inputOf, VACUUM } from './sample-cases.ts';

const OVER: Purchase = {
  ...VACUUM,
  transactionDate: day('2026-10-01'),
  disclosureDate: day('2026-10-01'),
  receivedDate: day('2026-10-20'),
};

describe('cancelling', () => {
  test('a notice sent today counts the refund from today, and its fee by the section on a change of mind', () => {
    const { values, standing } = factsOf('cancellation-notice', VACUUM);
    expect(sectionOf(values.cancelLaw)).toBe('14ג(ג)(1)');
    expect(sectionOf(values.refundLaw)).toBe('14ה(ב)');
    expect(values.refundDueBy).toBe('2026-12-06');
    expect(values.fee).toEqual(ils(65_00));
    expect(standing).toMatchObject({ mayCancel: true, returnBy: 'shopper', isRefundLate: false });
  });

  test('for a defect there is no fee, and the business collects', () => {
    const { values, standing } = factsOf('cancellation-notice', withLaw(VACUUM, { reason: 'defect' }));
    expect(sectionOf(values.feeLaw)).toBe('14ה(א)');
    expect(values.fee).toEqual(ils(0));
    expect(standing.returnBy).toBe('business');
  });

  test.each([
    ['the window is over', OVER],
    ['it is custom made', withLaw(VACUUM, { customMade: true })],
    [
      'decisions conflict',
      withLaw(VACUUM, { kind: 'digital-content', delivery: 'recorded-course', accessed: true }),
    ],
    ['facts contradict each other', { ...VACUUM, receivedDate: day('2026-11-01') }],
    ['it is bought for a business', withLaw(VACUUM, { purpose: 'business' })],
    ['another country’s law holds', { ...VACUUM, jurisdiction: 'XX' }],
  ])('where %s, no law is named and no day set', (_why, purchase) => {
    const { values, standing } = factsOf('cancellation-notice', purchase);
    expect(values).not.toHaveProperty('cancelLaw');
    expect(values).not.toHaveProperty('refundLaw');
    expect(values).not.toHaveProperty('refundDueBy');
    expect(values).not.toHaveProperty('fee');
    expect(standing.mayCancel).toBe(false);
  });

  test('a notice that is only planned was not given', () => {
    expect(factsOf('refund-reminder', withLaw(VACUUM, { noticeDate: '2026-11-24' })).values.noticeOn).toBe(
      undefined,
    );
  });

  test('a notice that was sent from here starts the clock, also where it was said that none was given', () => {
    const sent = entry('letter', '2026-11-16', {
      kind: 'letter',
      letter: 'cancellation-notice',
      language: 'he',
      to: 'חשמל הגליל',
      way: 'email',
      text: 'x',
      textHash: 'x',
    });
    for (const law of [{}, { noticeDate: null }]) {
      const { values } = factsOf('refund-reminder', withLaw(VACUUM, law), { entries: [sent] });
      expect(values).toMatchObject({ noticeOn: '2026-11-16', refundDueBy: '2026-11-30' });
    }
  });

  test('what is filled in counts for the law at once, and wins', () => {
    const given = { noticeOn: day('2026-11-16'), merchant: 'אחר' };
    const { values } = factsOf('refund-reminder', VACUUM, { given });
    expect(values).toMatchObject({ noticeOn: '2026-11-16', refundDueBy: '2026-11-30', merchant: 'אחר' });
  });
});

describe('money', () => {
  const cancelled = withLaw(VACUUM, { noticeDate: '2026-11-18' });

  test('what came back is no longer asked for', () => {
    const back = entry('back', '2026-11-20', { kind: 'payment', direction: 'refunded', sum: ils(300_00) });
    expect(factsOf('refund-reminder', cancelled, { entries: [back] }).values.refundSum).toEqual(ils(999_90));
  });

  test('a claim of more than the price is no refund', () => {
    expect(factsOf('council', withLaw(cancelled, { claim: 5000_00 })).values.refundSum).toEqual(ils(1299_90));
  });

  test('all of it back: nothing to ask for', () => {
    const back = entry('back', '2026-11-20', { kind: 'payment', direction: 'refunded', sum: ils(1299_90) });
    expect(factsOf('refund-reminder', cancelled, { entries: [back] }).values.refundSum).toBe(undefined);
  });
});

describe('late supply', () => {
  const { receivedDate: _came, ...ordered } = VACUUM;
  const late = withLaw({ ...ordered, receivedDate: null }, { agreedDeliveryDate: '2026-11-12' });

  test('past the agreed day it can be cancelled without a fee', () => {
    const { values, standing } = factsOf('late-supply', late);
    expect(standing.isLate).toBe(true);
    expect(sectionOf(values.lateLaw)).toBe('14ה(א)');
  });

  test.each([
    ['it is not over yet', withLaw(late, { agreedDeliveryDate: '2026-11-22' })],
    ['no day is known', { ...ordered, receivedDate: null }],
    ['it was made to order', withLaw(late, { customMade: true })],
  ])('not where %s', (_why, purchase) => {
    expect(factsOf('late-supply', purchase).values).not.toHaveProperty('lateLaw');
  });
});

describe('a fault', () => {
  const faulty = withLaw(VACUUM, { reason: 'defect', handedToServiceStation: '2026-11-18' });

  test('the repair is timed from the day it was handed in', () => {
    const { values } = factsOf('defect', faulty);
    expect(values).toMatchObject({ repairBy: '2026-11-30' });
    expect(sectionOf(values.warrantyLaw)).toBe('19');
    expect(sectionOf(values.defectLaw)).toBe('13-16');
  });

  test('not by the letter alone, nor for goods that no warranty regulation covers', () => {
    expect(factsOf('defect', withLaw(VACUUM, { reason: 'defect' })).values).not.toHaveProperty('repairBy');
    const shirt = withLaw(faulty, { goodsCategory: 'clothing' });
    expect(factsOf('defect', shirt).values).not.toHaveProperty('warrantyLaw');
    expect(
      factsOf('defect', withLaw(VACUUM, { requestDate: '2026-11-18', goodsCategory: 'toys' })).values,
    ).not.toHaveProperty('warrantyLaw');
  });
});

describe('continuing deals', () => {
  const { case: fibreCase } = inputOf('end-continuing');
  const fibre = fibreCase.facts.purchase;

  test('a notice by e-mail ends it in three business days, registered mail in six', () => {
    expect(factsOf('end-continuing', fibre).values.endsOn).toBe('2026-11-25');
    expect(factsOf('end-continuing', fibre, { way: 'registered-mail' }).values.endsOn).toBe('2026-11-30');
  });

  test('a gym ends by its own rule, in a month', () => {
    const gym = withLaw({ ...fibre }, { kind: 'gym' });
    expect(factsOf('end-continuing', gym).values).toMatchObject({
      endLaw: { rule: 'il-gym' },
      endsOn: '2026-12-22',
    });
  });

  test('goods are no continuing deal: neither ending nor the duty to look into charges is named', () => {
    expect(factsOf('end-continuing', VACUUM).values).not.toHaveProperty('endLaw');
    expect(factsOf('wrong-charge', VACUUM).values).not.toHaveProperty('overchargeLaw');
  });

  test('a complaint sent today is looked into in 10 business days and answered in 21', () => {
    expect(factsOf('wrong-charge', fibre).values).toMatchObject({
      investigateBy: '2026-12-06',
      overchargeAnswerBy: '2026-12-21',
    });
  });
});
