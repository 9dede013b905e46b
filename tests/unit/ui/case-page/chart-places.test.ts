import { expect, it } from 'vitest';
import type { BillPoint } from '../../../../src/domain/benefits/price-history.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { CHART, chartPlaces, stepPath } from '../../../../src/ui/case-page/money/chart-places.ts';

const point = (day: string, minor: number): BillPoint => ({
  entryId: day,
  day: day as Day,
  sum: { minor, currency: 'ILS' },
});
const points = [point('2026-01-01', 50_00), point('2026-01-31', 50_00), point('2026-03-02', 100_00)];
const { width, height, edge } = CHART;

it('time runs along the line of reading, the sum upwards from zero', () => {
  const places = chartPlaces(points, 'ltr');
  expect(places.map(({ x }) => x)).toEqual([edge, width / 2, width - edge]);
  expect(places.map(({ y }) => y)).toEqual([height / 2, height / 2, edge]);
  expect(chartPlaces(points, 'rtl').map(({ x }) => x)).toEqual([width - edge, width / 2, edge]);
  expect(stepPath(places)).toBe(`M${edge} 48H160V48H312V${edge}`);
});

it('one bill, or several of one day, have a place', () => {
  expect(chartPlaces([point('2026-01-01', 0)], 'ltr')).toEqual([
    { entryId: '2026-01-01', x: edge, y: height - edge, isTooMuch: false },
  ]);
  expect(chartPlaces([], 'ltr')).toEqual([]);
});
