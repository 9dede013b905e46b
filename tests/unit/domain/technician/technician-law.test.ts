import { expect, it } from 'vitest';
import type { TechnicianContent } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import { technicianAnswer, visitPurposes } from '../../../../src/domain/technician/technician-law.ts';
import { VISIT_PURPOSES } from '../../../../src/domain/technician/visit-purpose.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const ZONE = 'Asia/Jerusalem';
const visit = (more: Partial<TechnicianContent> = {}): TechnicianContent => ({
  kind: 'technician',
  agreedOn: '2026-11-22' as Day,
  agreedFrom: '08:00',
  purpose: 'connected-service',
  ...more,
});
const israel = (time: string, day = '2026-11-22'): number => Date.parse(`${day}T${time}:00+02:00`);
const answer = (content: TechnicianContent, now: number) =>
  technicianAnswer(content, emptyPurchase, now, ZONE);
const came = (time: string, day?: string) => ({
  arrivedAt: { at: new Date(israel(time, day)).toISOString(), zone: ZONE },
});

it.each([
  ['on the hour', came('08:00'), 0],
  ['two hours late is lawful', came('10:00'), 0],
  ['just under four hours late', came('11:59'), 0],
  ['four hours late', came('12:00'), 30_000],
  ['five hours late', came('13:00'), 60_000],
  ['past midnight', came('00:30', '2026-11-23'), 60_000],
  ['two days later', came('08:00', '2026-11-24'), 60_000],
  ['nobody', { arrivedAt: null }, 60_000],
  // The end of a window counts.
  ['four hours after the end of the window', { agreedUntil: '10:00', ...came('14:00') }, 30_000],
])('%s gives what the engine says', (_name, more, agorot) => {
  expect(answer(visit(more), israel('20:00', '2026-11-25'))?.gives.compensation).toBe(agorot);
});

it('tells while one waits what it would be if somebody came now', () => {
  expect(answer(visit(), israel('11:00'))?.gives.compensation).toBe(0);
  expect(answer(visit(), israel('12:30'))?.gives.compensation).toBe(30_000);
  expect(answer(visit(), israel('14:00'))?.gives.compensation).toBe(60_000);
  expect(answer(visit(), israel('12:00', '2026-11-21'))).toBeUndefined();
});

it('asks what the visit was for', () => {
  const { purpose: _purpose, ...unsaid } = visit({ arrivedAt: null });
  expect(answer(unsaid, israel('20:00'))).toMatchObject({ state: 'needs-fact', missing: ['category'] });
  expect(visitPurposes('IL')).toEqual(VISIT_PURPOSES);
  expect(visitPurposes('XX')).toEqual([]);
});
