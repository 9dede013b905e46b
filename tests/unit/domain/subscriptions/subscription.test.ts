import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { goesOn, subscriptionOf } from '../../../../src/domain/subscriptions/subscription.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { benefit, bill, caseOf, day, ils, letter, of, PLAN, plan, TERM, told } from './samples.ts';

it.each<[string, Purchase, boolean]>([
  ['goods', { ...PLAN, kind: 'goods', law: {} }, false],
  ['a service given once', { ...PLAN, law: { kind: 'one-off-service' } }, false],
  ['something of no known kind', { ...PLAN, law: {} }, false],
  ['a service that goes on', plan(), true],
  ['a gym', plan({ kind: 'gym' }), true],
  ['a private medical service', plan({ kind: 'medical-service' }), true],
])('%s: a subscription or not', (_name, purchase, isOne) => {
  expect(subscriptionOf(caseOf(purchase), [], day('2026-09-01')) !== undefined).toBe(isOne);
  expect(goesOn(purchase)).toBe(isOne);
});

it.each<[string, Purchase, Day | null | undefined]>([
  ['not known', plan(), undefined],
  ['none', plan({ endDate: null }), null],
  ['a day', TERM, day('2026-10-12')],
])('the end of the term: %s', (_name, purchase, endsOn) => {
  expect(of(purchase, [], '2026-09-01').termEndsOn).toBe(endsOn);
});

describe('the notices before a term ends on 12 October 2026 (21 days before is Yom Kippur)', () => {
  const statesOn = (today: string, entries: readonly Entry[] = []) =>
    of(TERM, entries, today).window?.notices.map(({ notice, from, until, state }) => [
      notice,
      from,
      until,
      state,
    ]);

  it.each<[string, string, string]>([
    ['2026-08-12', 'ahead', 'ahead'],
    ['2026-08-13', 'may-come', 'ahead'],
    ['2026-09-12', 'may-come', 'ahead'],
    ['2026-09-13', 'asks', 'ahead'],
    ['2026-09-22', 'asks', 'may-come'],
    ['2026-09-23', 'asks', 'asks'],
  ])('on %s: %s and %s', (today, notice, sms) => {
    expect(statesOn(today)).toEqual([
      ['notice', '2026-08-13', '2026-09-12', notice],
      ['sms', '2026-09-22', '2026-09-22', sms],
    ]);
  });

  it.each<[string, Entry, string]>([
    ['too early', told('notice', '2026-08-01', true), 'came-early'],
    ['in time', told('notice', '2026-09-12', true), 'came'],
    ['too late', told('notice', '2026-09-13', true), 'came-late'],
    ['not at all', told('notice', '2026-09-20', false), 'missing'],
  ])('the notice came %s', (_name, said, state) => {
    expect(statesOn('2026-10-01', [said])?.[0]?.[3]).toBe(state);
  });

  it('the newest answer counts, and one about another end does not', () => {
    const [first, second] = [told('notice', '2026-09-14', false), told('notice', '2026-09-16', true)];
    expect(statesOn('2026-10-01', [second, first])?.[0]?.[3]).toBe('came-late');
    expect(statesOn('2026-10-01', [told('notice', '2025-09-01', true, '2025-10-12')])?.[0]?.[3]).toBe('asks');
  });

  it('cites where the law says so', () => {
    expect(of(TERM, [], '2026-09-01').window?.citation).toMatchObject({
      rule: 'il-cont-fixed-term',
      section: '13א',
    });
  });

  it('there are none without an end', () => {
    expect(of(plan({ endDate: null }), [], '2026-09-01').window).toBeUndefined();
    expect(of(plan(), [], '2026-09-01').window).toBeUndefined();
  });
});

describe('the price of a month', () => {
  it.each<[string, readonly Entry[], object | undefined]>([
    ['nothing is recorded', [], undefined],
    [
      'a promised price',
      [benefit('2026-01-01', '2026-12-31', 49_90, 99_90)],
      { sum: ils(49_90), from: 'benefit' },
    ],
    [
      'one that is over',
      [benefit('2025-01-01', '2025-12-31', 49_90, 99_90)],
      { sum: ils(99_90), from: 'benefit' },
    ],
    ['one that has not begun', [benefit('2026-11-01', '2026-12-31', 49_90)], undefined],
    [
      'the newest bill, before any promise',
      [bill('2026-08-10', 59_90), benefit('2026-01-01', '2026-12-31', 49_90), bill('2026-07-10', 49_90)],
      { sum: ils(59_90), from: 'bill', on: '2026-08-10', crept: { from: ils(49_90), to: ils(59_90) } },
    ],
    ['a bill alone has not crept up', [bill('2026-08-10', 59_90)], { sum: ils(59_90), from: 'bill' }],
  ])('%s', (_name, entries, price) => {
    const found = of(plan(), entries, '2026-09-01').price;
    if (price) expect(found).toMatchObject(price);
    else expect(found).toBeUndefined();
  });

  it('a fact of the purchase, in its minor units', () => {
    expect(of(plan({ monthlyPrice: 89_00 }), [], '2026-09-01').price).toEqual({
      sum: ils(89_00),
      from: 'facts',
    });
  });

  it('the next end of a promised price, and what comes after it', () => {
    const promised = benefit('2026-01-01', '2026-09-30', 49_90, 99_90);
    expect(of(plan(), [promised], '2026-09-30').priceEnd).toEqual({
      entryId: 'benefit',
      lastDay: '2026-09-30',
      after: ils(99_90),
    });
    expect(of(plan(), [promised], '2026-10-01').priceEnd).toBeUndefined();
  });
});

describe('ending it', () => {
  it.each<[string, Purchase, readonly Entry[], string, object]>([
    // Three business days from Sunday 22 November.
    [
      'a notice today',
      plan(),
      [],
      '2026-11-22',
      { isGiven: false, latest: '2026-11-25', mustBeWritten: false },
    ],
    [
      'one sent by e-mail',
      plan(),
      [letter('2026-11-22', 'email')],
      '2026-11-24',
      { isGiven: true, latest: '2026-11-25' },
    ],
    [
      'one posted by registered mail',
      plan(),
      [letter('2026-12-07', 'registered-mail')],
      '2026-12-08',
      { isGiven: true, earliest: '2026-12-14', latest: '2026-12-15' },
    ],
    [
      'one told in the facts',
      plan({ noticeDate: '2026-11-22', noticeMethod: 'phone' }),
      [],
      '2026-11-23',
      { isGiven: true },
    ],
    [
      'a gym',
      plan({ kind: 'gym' }),
      [],
      '2026-10-05',
      { isGiven: false, latest: '2026-11-05', mustBeWritten: true },
    ],
    [
      'a gym, a notice by telephone is none',
      plan({ kind: 'gym', noticeDate: '2026-10-01', noticeMethod: 'phone' }),
      [],
      '2026-10-05',
      { isGiven: false, latest: '2026-11-05', mustBeWritten: true },
    ],
  ])('%s', (_name, purchase, entries, today, ending) => {
    expect(of(purchase, entries, today).ending).toMatchObject(ending);
  });

  it('tells of bills after the end', () => {
    const bills = [bill('2026-10-10', 50_00), bill('2026-12-10', 50_00), bill('2026-11-10', 50_00)];
    expect(of(TERM, bills, '2026-12-11').billedAfterEnd.map(({ on }) => on)).toEqual([
      '2026-11-10',
      '2026-12-10',
    ]);
    expect(of(plan(), bills, '2026-12-11').billedAfterEnd).toEqual([]);
    const ended = of(plan(), [...bills, letter('2026-11-22', 'email')], '2026-12-11');
    expect(ended.billedAfterEnd.map(({ on }) => on)).toEqual(['2026-12-10']);
  });
});
