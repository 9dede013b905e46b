import { expect, it } from 'vitest';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import { assess } from '../../../../src/domain/law/assess.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { drawnWeeks } from '../../../../src/ui/case-page/case/count-days.ts';

function draw(from: string, today: string) {
  const purchase = { ...emptyPurchase, receivedDate: from as Day, disclosureDate: from as Day };
  const [result] = assess(purchase, today as Day);
  return drawnWeeks(result?.reasons.flatMap(({ steps }) => steps) ?? [], today as Day);
}

it('draws the first day, rest days and the last in weeks from Sunday', () => {
  const weeks = draw('2026-11-19', '2026-11-21'); // a Thursday
  expect(weeks?.[0]?.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
  const days = weeks?.flat().filter((place) => place !== undefined) ?? [];
  expect(days).toHaveLength(15);
  expect(days.filter((day) => day.role !== 'counted').map(({ day, role }) => `${role} ${day}`)).toEqual([
    'start 2026-11-19',
    'rest 2026-11-21',
    'rest 2026-11-28',
    'end 2026-12-03',
  ]);
  expect(days.find((day) => day.isToday)?.day).toBe('2026-11-21');
  expect(days.filter((day) => day.isGone)).toHaveLength(2);
});

it('draws holidays, and the days off which the end moved, as rest', () => {
  // 14 days after 29 August 2026 is Saturday 12 September, Rosh Hashana; the 13th is its second day.
  const days = draw('2026-08-29', '2026-09-01')?.flat() ?? [];
  const role = (day: string) => days.find((place) => place?.day === day)?.role;
  expect([role('2026-09-12'), role('2026-09-13'), role('2026-09-14')]).toEqual(['rest', 'rest', 'end']);
});

it('draws nothing where there is no count', () => {
  expect(drawnWeeks([], '2026-11-21' as Day)).toBeUndefined();
});
