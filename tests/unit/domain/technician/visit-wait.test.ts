import { expect, it } from 'vitest';
import type { TechnicianContent } from '../../../../src/domain/case/entry.ts';
import { type AgreedVisit, visitWait } from '../../../../src/domain/technician/visit-wait.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const visit = (agreedOn: string, agreedFrom: string, more: Partial<TechnicianContent> = {}): AgreedVisit => ({
  content: { kind: 'technician', agreedOn: agreedOn as Day, agreedFrom, ...more },
  zone: 'Asia/Jerusalem',
});
const iso = (atMs: number | undefined): string | undefined =>
  atMs === undefined ? undefined : new Date(atMs).toISOString().slice(0, 16);
const came = { at: '2026-01-21T07:00:00.000Z', zone: 'Asia/Jerusalem' };

// Winter time in Israel is UTC+2: eight in the morning is 06:00, the end of the day 22:00.
it.each<[string, AgreedVisit[], string, string | undefined, string | undefined]>([
  ['none', [], '2026-01-21T07:00', undefined, undefined],
  ['ahead', [visit('2026-01-21', '08:00')], '2026-01-21T05:59', undefined, '2026-01-21T06:00'],
  ['due', [visit('2026-01-21', '08:00')], '2026-01-21T06:00', '2026-01-21T06:00', '2026-01-21T22:00'],
  [
    'after half past',
    [visit('2026-01-21', '08:30')],
    '2026-01-21T07:00',
    '2026-01-21T06:30',
    '2026-01-21T22:00',
  ],
  ['the day is over', [visit('2026-01-21', '08:00')], '2026-01-21T22:00', undefined, undefined],
  [
    'somebody came',
    [visit('2026-01-21', '08:00', { arrivedAt: came })],
    '2026-01-21T08:00',
    undefined,
    undefined,
  ],
  [
    'nobody came',
    [visit('2026-01-21', '08:00', { arrivedAt: null })],
    '2026-01-21T08:00',
    undefined,
    undefined,
  ],
  [
    'two: the one that was due first, until the other begins',
    [visit('2026-01-21', '12:00'), visit('2026-01-21', '08:00')],
    '2026-01-21T07:00',
    '2026-01-21T06:00',
    '2026-01-21T10:00',
  ],
])('waits: %s', (_name, visits, now, since, changes) => {
  const { sinceMs, changesMs } = visitWait(visits, Date.parse(`${now}Z`));
  expect([iso(sinceMs), iso(changesMs)]).toEqual([since, changes]);
});
