import { describe, expect, it } from 'vitest';
import { decimalOf, parseMoney } from '../../../../src/domain/case/money.ts';

describe('parseMoney', () => {
  it.each([
    ['1299.90', 'ILS', 129990],
    ['1299.9', 'ILS', 129990],
    ['0.07', 'ILS', 7],
    ['1299', 'JPY', 1299],
    ['1.10', 'ILS', 110], // 1.1 * 100 is 110.00000000000001 in floats
  ])('%s %s', (amount, currency, minor) => expect(parseMoney(amount, currency)).toEqual({ minor, currency }));

  it.each([
    ['-1', 'ILS'],
    ['1,299.90', 'ILS'],
    ['12.345', 'ILS'],
    ['', 'ILS'],
    ['1e5', 'ILS'],
    ['5', 'shekel'],
    ['9999999999999', 'ILS'],
  ])('refuses %s %s', (amount, currency) => expect(parseMoney(amount, currency)).toBeUndefined());
});

describe('decimalOf', () => {
  it.each([
    [129990, 'ILS', '1299.90'],
    [7, 'ILS', '0.07'],
    [1299, 'JPY', '1299'],
  ])('%i %s is %s', (minor, currency, text) => expect(decimalOf({ minor, currency })).toBe(text));
});
