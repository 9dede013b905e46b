import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Day,
  daysBetween,
  parseCountedDay,
  parseDay,
  shiftDay,
  weekdayOf,
} from '../../../../src/domain/time/day.ts';

const day = fc.integer({ min: -20_000, max: 30_000 }).map((n) => shiftDay('2000-01-01' as Day, n));

describe('parseDay', () => {
  it.each(['2026-02-28', '2024-02-29', '1999-12-31', '1000-01-01', '2999-12-31'])('takes %s', (text) =>
    expect(parseDay(text)).toBe(text),
  );
  it.each([
    '2026-02-29',
    '2026-02-31',
    '2026-13-01',
    '2026-1-1',
    '26-01-01',
    ' 2026-01-01',
    '0202-01-05',
    '3000-01-01',
    '9999-12-31',
    '',
    null,
    5,
    undefined,
  ])('refuses %s', (text) => expect(parseDay(text)).toBeUndefined());
});

it('takes a day that was counted from another, as long as days can be counted on from it', () => {
  const far = [
    '2026-02-28',
    '3000-01-01',
    '8999-12-31',
    '9000-01-01',
    '9999-12-31',
    '0999-12-31',
    '3001-02-29',
  ];
  expect(far.filter(parseCountedDay)).toEqual(['2026-02-28', '3000-01-01', '8999-12-31']);
});

describe('shiftDay', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-27', 1, '2026-03-28'], // Israel moves its clocks this night
    ['2026-10-24', 2, '2026-10-26'], // and back on the 25th
    ['2011-12-29', 1, '2011-12-30'], // a day that Samoa skipped is still a day of the calendar
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (from, count, to) => expect(shiftDay(from as Day, count)).toBe(to));

  it('counts back what it counted', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        expect(daysBetween(from, shiftDay(from, count))).toBe(count);
      }),
    );
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2026-11-21', 6],
    ['2026-11-22', 0],
    ['2026-01-20', 2],
  ])('%s is weekday %i', (text, weekday) => expect(weekdayOf(text as Day)).toBe(weekday));
});
