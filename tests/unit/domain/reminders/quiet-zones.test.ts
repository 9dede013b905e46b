import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Due } from '../../../../src/domain/reminders/due.ts';
import { NO_MARKS } from '../../../../src/domain/reminders/due-mark.ts';
import { planReminders } from '../../../../src/domain/reminders/plan-reminders.ts';
import { putOffUntil } from '../../../../src/domain/reminders/put-off.ts';
import { quietStretchAt, waitsUntil } from '../../../../src/domain/reminders/quiet-times.ts';
import { askedAt, reminderAt } from '../../../../src/domain/reminders/reminder-hour.ts';
import { type ReminderSettings, USUAL_REMINDERS } from '../../../../src/domain/settings/settings.ts';
import { type Day, shiftDay } from '../../../../src/domain/time/day.ts';

const LAW_ZONE = 'Asia/Jerusalem';
const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  LAW_ZONE,
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;
const ms = (iso: string): number => Date.parse(iso);
const NOW = ms('2026-11-10T10:00:00Z');
const NIGHTS: ReminderSettings = {
  ...USUAL_REMINDERS,
  restDays: null,
  quietHours: { from: '22:00', until: '08:00' },
};
const RESTS: ReminderSettings = { ...USUAL_REMINDERS, quietHours: null };
const dueOn = (day: string, kind: Due['kind'] = 'deadline'): Due => ({
  caseId: 'c',
  kind,
  subject: 's',
  dueOn: day as Day,
  isLastDay: true,
  zone: LAW_ZONE,
});
const minute = (atMs: number | undefined): string | undefined =>
  atMs === undefined ? undefined : new Date(atMs).toISOString().slice(0, 16);
const firesAt = (due: Due, settings: ReminderSettings, zone: string, leadDays: number) =>
  minute(
    planReminders([], [due], NOW, settings, NO_MARKS, zone).add.find((one) => one.leadDays === leadDays)
      ?.fireAtMs,
  );

// Wednesday 25 November 2026; winter time, nine in Israel is seven o'clock in UTC. The 21st is a Saturday.
describe('quiet is by the clock that the shopper lives by', () => {
  it.each<[string, string, string]>([
    ['stays in Israel at nine', LAW_ZONE, '2026-11-25T07:00'],
    ['stays in New York at nine', 'America/New_York', '2026-11-25T14:00'],
    ['stays in Los Angeles in the evening before', 'America/Los_Angeles', '2026-11-25T03:00'],
    ['stays in Kathmandu at nine', 'Asia/Kathmandu', '2026-11-25T03:15'],
    ['stays on Kiritimati in the evening', 'Pacific/Kiritimati', '2026-11-25T05:00'],
  ])('with quiet nights the reminder of a day %s', (_name, zone, comes) => {
    expect(firesAt(dueOn('2026-11-25'), NIGHTS, zone, 0)).toBe(comes);
  });

  it.each<[string, string, string]>([
    ['in Israel at half past five', LAW_ZONE, '2026-11-24T15:30'],
    ['in New York, there too', 'America/New_York', '2026-11-24T22:30'],
    ['in Los Angeles, whose evening it would have been', 'America/Los_Angeles', '2026-11-25T01:30'],
  ])('with evenings quiet until ten it comes before them %s', (_name, zone, comes) => {
    const evenings = { ...NIGHTS, quietHours: { from: '18:00', until: '10:00' } };
    expect(firesAt(dueOn('2026-11-25'), evenings, zone, 0)).toBe(comes);
  });

  it.each<[string, string, string]>([
    ['on Friday afternoon in Israel', LAW_ZONE, '2026-11-20T12:30'],
    ['on Friday afternoon in New York', 'America/New_York', '2026-11-20T19:30'],
    ['on Friday afternoon on Kiritimati, which ends first', 'Pacific/Kiritimati', '2026-11-20T00:30'],
    ['on Friday afternoon on Pago Pago', 'Pacific/Pago_Pago', '2026-11-21T01:30'],
  ])('that of a Saturday comes %s', (_name, zone, comes) => {
    expect(firesAt(dueOn('2026-11-21'), RESTS, zone, 0)).toBe(comes);
  });

  it('that of a Sunday stays where it is morning, and comes before Shabbat where it would be the evening of it', () => {
    expect(firesAt(dueOn('2026-11-22'), RESTS, 'America/New_York', 0)).toBe('2026-11-22T14:00');
    expect(firesAt(dueOn('2026-11-22'), RESTS, 'America/Los_Angeles', 0)).toBe('2026-11-20T22:30');
    expect(firesAt(dueOn('2026-11-22'), RESTS, 'Pacific/Pago_Pago', 0)).toBe('2026-11-21T01:30');
  });

  it('what is asked waits for the end of the shopper’s night', () => {
    const due = dueOn('2026-11-24', 'promise');
    const long = { ...NIGHTS, quietHours: { from: '22:00', until: '10:30' } };
    expect(firesAt(due, NIGHTS, 'America/New_York', -1)).toBe('2026-11-25T14:00');
    expect(firesAt(due, long, LAW_ZONE, -1)).toBe('2026-11-25T08:30');
    expect(firesAt(due, long, 'America/New_York', -1)).toBe('2026-11-25T15:30');
  });

  it('what was missed waits in the shopper’s night, but not beyond the end of the day by the law', () => {
    const due = dueOn('2026-11-25');
    const wait = (now: string, zone: string) => minute(waitsUntil(ms(now), due, NIGHTS, zone));
    expect(wait('2026-11-25T07:00:00Z', LAW_ZONE)).toBeUndefined();
    expect(wait('2026-11-25T07:00:00Z', 'America/New_York')).toBe('2026-11-25T13:00');
    // In Israel the day ends at 22:00 UTC, long after the night on Kiritimati.
    expect(wait('2026-11-25T12:00:00Z', 'Pacific/Kiritimati')).toBe('2026-11-25T18:00');
    // In Tokyo the night ends at 23:00 UTC: in Israel the day is over by then.
    expect(wait('2026-11-25T19:00:00Z', 'Asia/Tokyo')).toBeUndefined();
  });

  it('what is put off comes outside of the shopper’s quiet', () => {
    const put = (zone: string) =>
      minute(
        putOffUntil('hour', dueOn('2026-11-29', 'promise'), {
          nowMs: ms('2026-11-25T19:30:00Z'),
          zone,
          quiet: NIGHTS,
        }),
      );
    expect(put('America/New_York')).toBe('2026-11-25T20:30');
    expect(put(LAW_ZONE)).toBe('2026-11-26T06:00');
  });
});

it('in every zone none is planned into the quiet, and none before a date comes later than its hour', () => {
  const hour = fc
    .integer({ min: 0, max: 47 })
    .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
  const hours = fc.option(fc.record({ from: hour, until: hour }).filter(({ from, until }) => from !== until));
  let moved = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      hours,
      hours,
      fc.integer({ min: 15, max: 500 }),
      fc.constantFrom('deadline' as const, 'promise' as const),
      (zone, quietHours, restDays, days, kind) => {
        const settings = { ...USUAL_REMINDERS, quietHours, restDays };
        const due = dueOn(shiftDay('2026-11-10' as Day, days), kind);
        const { add } = planReminders([], [due], NOW, settings, NO_MARKS, zone);
        expect(add).toHaveLength(kind === 'promise' ? 5 : 4);
        for (const { leadDays, fireAtMs } of add) {
          expect(quietStretchAt(fireAtMs, settings, zone)).toBeUndefined();
          const day = shiftDay(due.dueOn, -leadDays);
          const plannedMs =
            leadDays < 0 ? askedAt(due.dueOn, LAW_ZONE, zone) : reminderAt(day, LAW_ZONE, zone);
          if (leadDays < 0) expect(fireAtMs).toBeGreaterThanOrEqual(plannedMs);
          else expect(fireAtMs).toBeLessThanOrEqual(plannedMs);
          if (fireAtMs !== plannedMs) moved += 1;
        }
      },
    ),
  );
  expect(moved).toBeGreaterThan(0);
});
