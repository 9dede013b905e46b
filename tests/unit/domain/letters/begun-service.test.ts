import { describe, expect, test } from 'vitest';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { BEGUN } from './cancellation-variants.ts';
import { factsOf, sectionOf, withLaw } from './facts-of.ts';
import { entry, ils } from './sample-cases.ts';

const idsOf = (
  letter: 'cancellation-notice' | 'refund-reminder',
  purchase: typeof BEGUN,
): readonly string[] =>
  planLetter(templateOf(letter), factsOf(letter, purchase)).paragraphs.map(({ id }) => id);

describe('a service that began before the deal was cancelled', () => {
  test('costs the fee of the law and no more: what was installed stands beside it', () => {
    const { values } = factsOf('cancellation-notice', BEGUN);
    expect([values.fee, values.installation]).toEqual([ils(49_00), ils(100_00)]);
    expect(idsOf('cancellation-notice', BEGUN)).toEqual(
      expect.arrayContaining(['fee', 'installation', 'used']),
    );
  });

  test('costs no fee where the seller came to the door', () => {
    const door = withLaw(BEGUN, { channel: 'door' });
    const { values } = factsOf('cancellation-notice', door);
    expect([values.fee, values.installation, sectionOf(values.feeLaw)]).toEqual([
      ils(0),
      ils(100_00),
      '14(ב)-(ג)',
    ]);
    expect(idsOf('cancellation-notice', door)).toContain('no-fee');
    expect(idsOf('cancellation-notice', door)).not.toContain('fee');
  });

  test('is paid for by the time of use: the whole price is not asked back, but a sum that the shopper tells', () => {
    const given = withLaw(BEGUN, { noticeDate: '2026-11-20' });
    const { values } = factsOf('refund-reminder', given);
    expect(sectionOf(values.proRataLaw)).toBe('14ה(ב1)-(ב2)');
    expect(values.refundSum).toBeUndefined();
    const { gaps } = planLetter(templateOf('refund-reminder'), factsOf('refund-reminder', given));
    expect(gaps.map(({ field }) => field)).toContain('refundSum');
    const told = factsOf('refund-reminder', given, { given: { refundSum: ils(900_00) } });
    expect(told.values.refundSum).toEqual(ils(900_00));
  });

  test('with a term: what is asked is the price less the days of use', () => {
    // Ten of 365 days of 980.
    const term = { startDate: '2026-11-10', endDate: '2027-11-10', noticeDate: '2026-11-20' };
    const { values } = factsOf('refund-reminder', withLaw(BEGUN, term));
    expect(values.proRata).toEqual(ils(26_85));
    expect(values.refundSum).toEqual(ils(980_00 - 26_85));
  });

  test('once the rest is back nothing is asked, nor said of the use', () => {
    const term = { startDate: '2026-11-10', endDate: '2027-11-10', noticeDate: '2026-11-20' };
    const back = entry('back', '2026-11-21', {
      kind: 'payment',
      direction: 'refunded',
      sum: ils(980_00 - 26_85 - 49_00),
    });
    const { values } = factsOf('written-demand', withLaw(BEGUN, term), { entries: [back] });
    expect([values.refundSum, values.proRataLaw]).toEqual([undefined, undefined]);
  });

  test('of goods, or one that has not begun, nothing is paid for its use', () => {
    const { serviceStarted: _begun, ...law } = BEGUN.law ?? {};
    expect(factsOf('cancellation-notice', { ...BEGUN, law }).values.proRataLaw).toBeUndefined();
  });
});

test('the money of a deal cancelled for a delay of which no day was agreed is due by the section on refunds', () => {
  const late = withLaw(
    { ...BEGUN, kind: 'goods', receivedDate: null },
    { kind: 'goods', reason: 'late-delivery', noticeDate: '2026-11-20', serviceStarted: false },
  );
  const { values } = factsOf('refund-reminder', late);
  expect([values.refundDueBy, sectionOf(values.refundLaw)]).toEqual(['2026-12-04', '14ה(ב)']);
});
