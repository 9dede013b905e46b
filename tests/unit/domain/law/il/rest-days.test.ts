import { describe, expect, it } from 'vitest';
import { restReasonOf } from '../../../../../src/domain/law/il/rest-days.ts';
import { type Day, shiftDay, weekdayOf } from '../../../../../src/domain/time/day.ts';
import { holidaysOf, independenceDayOf } from './hebrew-arithmetic.ts';

// Facts of the rule sheet, part 2.2.
const HOLIDAYS: Record<string, string> = {
  2024: '04-23 04-29 06-12 10-03 10-04 10-12 10-17 10-24',
  2025: '04-13 04-19 06-02 09-23 09-24 10-02 10-07 10-14',
  2026: '04-02 04-08 05-22 09-12 09-13 09-21 09-26 10-03',
  2027: '04-22 04-28 06-11 10-02 10-03 10-11 10-16 10-23',
  2028: '04-11 04-17 05-31 09-21 09-22 09-30 10-05 10-12',
};
const INDEPENDENCE = ['2025-05-01', '2026-04-22', '2027-05-12'];

describe('against an arithmetic Hebrew calendar', () => {
  const years = Array.from({ length: 41 }, (_, index) => 2020 + index);

  it.each(years)('the platform gives exactly the rest and sabbatical days of %i', (year) => {
    const found: string[] = [];
    for (let day = `${year}-01-01` as Day; day.startsWith(String(year)); day = shiftDay(day, 1)) {
      const reason = restReasonOf(day);
      if (reason) found.push(`${day} ${reason}`);
    }
    const computed = new Map<Day, string>();
    for (let day = `${year}-01-01` as Day; day.startsWith(String(year)); day = shiftDay(day, 1)) {
      if (weekdayOf(day) === 6) computed.set(day, 'saturday');
    }
    for (const day of holidaysOf(year)) if (!computed.has(day)) computed.set(day, 'holiday');
    computed.set(independenceDayOf(year), 'sabbatical');
    expect(found).toEqual([...computed].map(([day, reason]) => `${day} ${reason}`).sort());
  });
});

describe('restReasonOf', () => {
  it.each(Object.keys(HOLIDAYS))('finds exactly the rest days of %s', (year) => {
    const found: string[] = [];
    for (let day = `${year}-01-01` as Day; day.startsWith(year); day = shiftDay(day, 1)) {
      const reason = restReasonOf(day);
      // A holiday on a Saturday is a rest day either way.
      if (reason === 'holiday' || (reason === 'saturday' && HOLIDAYS[year]?.includes(day.slice(5))))
        found.push(day.slice(5));
    }
    expect(found.join(' ')).toBe(HOLIDAYS[year]);
  });

  it.each(INDEPENDENCE)('keeps Independence Day on %s, and on that day only', (kept) => {
    const found: string[] = [];
    for (
      let day = `${kept.slice(0, 4)}-04-01` as Day;
      day < `${kept.slice(0, 4)}-06-01`;
      day = shiftDay(day, 1)
    ) {
      if (restReasonOf(day) === 'sabbatical') found.push(day);
    }
    expect(found).toEqual([kept]);
  });

  it.each(['2026-04-03', '2026-09-11', '2026-03-03', '2026-07-23', '2026-12-06'])(
    'hol hamoed, holiday eves, Purim, Tisha B’Av and Hanukkah do not rest: %s',
    (day) => expect(restReasonOf(day as Day)).toBeUndefined(),
  );
});
