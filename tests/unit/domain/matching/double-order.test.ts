import { describe, expect, it } from 'vitest';
import type { Money } from '../../../../src/domain/case/money.ts';
import {
  findDoubleOrders,
  isLikeSum,
  type PurchaseSketch,
} from '../../../../src/domain/matching/double-order.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const day = (text: string): Day => text as Day;
const ils = (minor: number): Money => ({ minor, currency: 'ILS' });

const first: PurchaseSketch = {
  merchant: 'גל אלקטרוניקה בע"מ',
  hosts: ['www.gal-electronics.co.il'],
  orderNumber: '1001',
  total: ils(129_990),
  transactionDate: day('2026-03-04'),
  items: [{ name: 'אוזניות Wave 3' }],
};
const second: PurchaseSketch = {
  merchant: 'גל אלקטרוניקה',
  orderNumber: '1002',
  total: ils(129_990),
  transactionDate: day('2026-03-04'),
};
const reasons = (bought: PurchaseSketch, known = first): readonly string[] =>
  findDoubleOrders([{ caseId: 'a', purchase: known }], bought).flatMap(({ because }) => because);

const without = (purchase: PurchaseSketch, name: keyof PurchaseSketch): PurchaseSketch =>
  Object.fromEntries(Object.entries(purchase).filter(([key]) => key !== name));

describe('an order made twice', () => {
  it.each<[string, PurchaseSketch, readonly string[]]>([
    ['the same sum on the same day', second, ['sum']],
    ['the same sum a day later', { ...second, transactionDate: day('2026-03-05') }, ['sum']],
    ['the same sum a day earlier', { ...second, transactionDate: day('2026-03-03') }, ['sum']],
    ['the same sum two days later', { ...second, transactionDate: day('2026-03-06') }, []],
    ['a sum with another delivery fee', { ...second, total: ils(132_990) }, ['sum']],
    [
      'the same sum without a day, captured within one',
      { ...without(second, 'transactionDate'), capturedOn: day('2026-03-05') },
      ['sum'],
    ],
    [
      'the same sum without a day, captured later',
      { ...without(second, 'transactionDate'), capturedOn: day('2026-03-09') },
      [],
    ],
    [
      'a known day before that of its capture',
      { ...second, transactionDate: day('2026-02-01'), capturedOn: day('2026-03-04') },
      [],
    ],
    ['another sum', { ...second, total: ils(150_000) }, []],
    ['the same number of another currency', { ...second, total: { minor: 129_990, currency: 'USD' } }, []],
    [
      'the same item a month later',
      { ...second, transactionDate: day('2026-04-04'), items: [{ name: 'אוזניות  WAVE-3' }] },
      ['item'],
    ],
    [
      'the same item and sum',
      { ...second, items: [{ name: 'כבל' }, { name: 'אוזניות Wave 3' }] },
      ['sum', 'item'],
    ],
    ['another item at another sum', { ...second, total: ils(5_000), items: [{ name: 'כבל' }] }, []],
    ['the same order', { ...second, orderNumber: '#1001' }, []],
    ['another business', { ...second, merchant: 'חשמל נטו' }, []],
    [
      'another name on the same site',
      { ...second, merchant: 'Gal', hosts: ['shop.gal-electronics.co.il'] },
      ['sum'],
    ],
    ['an unknown business', without(second, 'merchant'), []],
    ['an unknown sum', without(second, 'total'), []],
    ['an unknown day', without(second, 'transactionDate'), []],
    ['an unknown number', without(second, 'orderNumber'), ['sum']],
    ['nothing known', {}, []],
  ])('%s', (_, bought, because) => expect(reasons(bought)).toEqual(because));

  it('names every case that it may be', () => {
    const open = [
      { caseId: 'a', purchase: first },
      { caseId: 'b', purchase: { ...first, orderNumber: '900', transactionDate: day('2025-01-01') } },
      { caseId: 'c', purchase: { ...first, orderNumber: '999' } },
    ];
    expect(findDoubleOrders(open, second)).toEqual([
      { caseId: 'a', because: ['sum'] },
      { caseId: 'c', because: ['sum'] },
    ]);
    expect(findDoubleOrders([], second)).toEqual([]);
  });
});

describe('like sums', () => {
  it.each<[number, number, boolean]>([
    [10_000, 10_000, true],
    [10_000, 11_000, true],
    [10_000, 11_001, false],
    [100_000, 105_000, true],
    [100_000, 105_300, false],
    [2_000, 2_500, true],
    [2_000, 2_600, false],
    [0, 0, true],
  ])('%i and %i: %s', (one, other, like) => {
    expect(isLikeSum(ils(one), ils(other))).toBe(like);
    expect(isLikeSum(ils(other), ils(one))).toBe(like);
  });
});
