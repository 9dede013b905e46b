import { expect, it } from 'vitest';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import type { CaseRow } from '../../../../src/storage/rows.ts';
import { orderCases } from '../../../../src/ui/case-page/home/order-cases.ts';

const nowMs = Date.parse('2026-11-21T10:00:00Z');

function row(id: string, touchedAtMs: number, came?: string, status: 'open' | 'closed' = 'open'): CaseRow {
  const day = came as Day | undefined;
  return {
    id,
    touchedAtMs,
    version: 1,
    entryCount: 0,
    createdAt: { at: '2026-11-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
    facts: {
      title: id,
      status,
      hosts: [],
      purchase: { ...emptyPurchase, ...(day && { receivedDate: day, disclosureDate: day }) },
    },
  };
}

it('puts what needs attention first, by its date, and then what was touched last', () => {
  const { open, closed } = orderCases(
    [
      row('touched lately', 900),
      row('far', 800, '2026-11-19'), // 3 December: not within a week
      row('in five days', 100, '2026-11-12'),
      row('in three days', 50, '2026-11-10'),
      row('passed', 700, '2026-10-01'),
      row('closed', 1_000, '2026-11-10', 'closed'),
    ],
    nowMs,
  );
  expect(open.map(({ row: { id }, next }) => [id, next?.daysLeft])).toEqual([
    ['in three days', 3],
    ['in five days', 5],
    ['touched lately', undefined],
    ['far', 12],
    ['passed', undefined],
  ]);
  expect(closed.map(({ row: { id }, next }) => [id, next])).toEqual([['closed', undefined]]);
});
