import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { nextEvent, subscriptionDues } from '../../../../src/domain/subscriptions/subscription-dues.ts';
import { benefit, caseOf, day, letter, of, PLAN, plan, TERM, told } from './samples.ts';

describe('its days', () => {
  const duesOf = (purchase: Purchase, entries: readonly Entry[], today: string) =>
    subscriptionDues(caseOf(purchase), entries, day(today)).map(({ event, dueOn }) => `${event} ${dueOn}`);

  it.each<[string, Purchase, readonly Entry[], readonly string[]]>([
    ['nothing known', plan(), [], []],
    [
      'a fixed term',
      TERM,
      [],
      ['notice-opens 2026-08-13', 'notice-came 2026-09-13', 'sms-came 2026-09-23', 'term-ends 2026-10-12'],
    ],
    [
      'the notice came',
      TERM,
      [told('notice', '2026-09-01', true)],
      ['sms-came 2026-09-23', 'term-ends 2026-10-12'],
    ],
    [
      'a promised price',
      plan(),
      [benefit('2026-01-01', '2026-09-30', 49_90, 99_90)],
      ['price-ends 2026-09-30'],
    ],
    ['it was ended before its term', TERM, [letter('2026-09-01', 'email')], ['deal-ends 2026-09-06']],
  ])('%s', (_name, purchase, entries, days) => {
    expect(duesOf(purchase, entries, '2026-09-02')).toEqual(days);
  });

  it('a closed case and one that is no subscription have none', () => {
    expect(subscriptionDues(caseOf(TERM, 'closed'), [], day('2026-09-01'))).toEqual([]);
    expect(subscriptionDues(caseOf({ ...PLAN, law: {} }), [], day('2026-09-01'))).toEqual([]);
  });

  it.each<[string, string, string | undefined]>([
    ['before the notice', '2026-08-01', 'notice-opens'],
    ['while it may come', '2026-08-20', 'notice-came'],
    ['a question stays until it is answered', '2026-10-01', 'notice-came'],
    ['also after the term', '2026-12-01', 'notice-came'],
  ])('what comes next: %s', (_name, today, event) => {
    expect(nextEvent(of(TERM, [], today), day(today))?.event).toBe(event);
  });

  it('nothing comes next once all is told and over', () => {
    const answers = [told('notice', '2026-09-01', true), told('sms', '2026-09-22', true)];
    expect(nextEvent(of(TERM, answers, '2026-12-01'), day('2026-12-01'))).toBeUndefined();
  });
});
