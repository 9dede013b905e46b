import { describe, expect, it } from 'vitest';
import { askedAt, reminderAt } from '../../../../src/domain/reminders/reminder-hour.ts';
import { type Day, shiftDay } from '../../../../src/domain/time/day.ts';
import { dayIn, instantAt } from '../../../../src/domain/time/moment.ts';

const LAW_ZONE = 'Asia/Jerusalem';
const HOUR_MS = 3_600_000;
const clock = (atMs: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(atMs);

describe('when a reminder of a day of the law comes', () => {
  // Wednesday 25 November 2026, winter time in Israel and in the north.
  it.each([
    ['nine in Israel', LAW_ZONE, '2026-11-25 09:00', '2026-11-25 09:00'],
    ['nine in London', 'Europe/London', '2026-11-25 09:00', '2026-11-25 11:00'],
    ['nine in New York', 'America/New_York', '2026-11-25 09:00', '2026-11-25 16:00'],
    ['nine in Denver, with six hours left', 'America/Denver', '2026-11-25 09:00', '2026-11-25 18:00'],
    ['the evening before in Los Angeles', 'America/Los_Angeles', '2026-11-24 19:00', '2026-11-25 05:00'],
    ['the evening before on Pago Pago', 'Pacific/Pago_Pago', '2026-11-24 19:00', '2026-11-25 08:00'],
    ['nine in Kathmandu', 'Asia/Kathmandu', '2026-11-25 09:00', '2026-11-25 05:15'],
    ['nine in Tokyo', 'Asia/Tokyo', '2026-11-25 09:00', '2026-11-25 02:00'],
    [
      'nine in Sydney, where the day has just begun',
      'Australia/Sydney',
      '2026-11-25 09:00',
      '2026-11-25 00:00',
    ],
    // At nine it is still the day before in Israel, and at the next nine there are two hours left.
    ['the evening of the day in Auckland', 'Pacific/Auckland', '2026-11-25 19:00', '2026-11-25 08:00'],
    ['the evening of the day on Kiritimati', 'Pacific/Kiritimati', '2026-11-25 19:00', '2026-11-25 07:00'],
  ])('%s', (_name, zone, there, inIsrael) => {
    const atMs = reminderAt('2026-11-25' as Day, LAW_ZONE, zone);
    expect([clock(atMs, zone), clock(atMs, LAW_ZONE)]).toEqual([there, inIsrael]);
  });

  it.each([
    // Summer time begins in Israel on Friday 27 March 2026 (a day of 23 hours) and ends on Sunday 25 October.
    ['in Israel as it begins', LAW_ZONE, '2026-03-27', '2026-03-27T06:00'],
    ['in Israel as it ends', LAW_ZONE, '2026-10-25', '2026-10-25T07:00'],
    ['in New York, which began before', 'America/New_York', '2026-03-27', '2026-03-27T13:00'],
    ['in New York between both ends', 'America/New_York', '2026-10-28', '2026-10-28T13:00'],
    ['in Denver between both ends', 'America/Denver', '2026-10-28', '2026-10-28T15:00'],
    // An hour nearer than usual: six hours are left. From the 27th on it is the evening before again.
    ['in Los Angeles between both beginnings', 'America/Los_Angeles', '2026-03-08', '2026-03-08T16:00'],
    ['in Los Angeles from then on', 'America/Los_Angeles', '2026-03-27', '2026-03-27T02:00'],
    ['on Lord Howe, half an hour of summer time', 'Australia/Lord_Howe', '2026-10-04', '2026-10-03T22:00'],
    // There it is nine just before midnight of the day before and, an hour less, just before that of the next.
    [
      'in Sydney where nine falls on midnight in Israel',
      'Australia/Sydney',
      '2026-04-04',
      '2026-04-03T22:00',
    ],
  ])('%s', (_name, zone, day, at) => {
    expect(new Date(reminderAt(day as Day, LAW_ZONE, zone)).toISOString().slice(0, 16)).toBe(at);
  });

  it('is that day in Israel then, with six hours left at least, at nine or at seven in the evening; every day, everywhere', () => {
    const seen = { morning: 0, evening: 0 };
    const zones = [
      ...[LAW_ZONE, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Etc/GMT+12', 'Australia/Sydney'],
      ...[
        'America/New_York',
        'America/Los_Angeles',
        'Australia/Lord_Howe',
        'Asia/Kathmandu',
        'Pacific/Auckland',
      ],
    ];
    for (const zone of zones)
      for (let day = '2026-01-01' as Day; day < '2027-01-01'; day = shiftDay(day, 5)) {
        const atMs = reminderAt(day, LAW_ZONE, zone);
        const label = `${zone} ${day}`;
        expect(dayIn(LAW_ZONE, atMs), label).toBe(day);
        expect(instantAt(shiftDay(day, 1), 0, LAW_ZONE) - atMs, label).toBeGreaterThanOrEqual(6 * HOUR_MS);
        const hour = clock(atMs, zone).slice(11);
        expect(['09:00', '19:00'], label).toContain(hour);
        seen[hour === '09:00' ? 'morning' : 'evening'] += 1;
        const asked = askedAt(day, LAW_ZONE, zone);
        expect(clock(asked, zone).slice(11), label).toBe('09:00');
        expect(dayIn(LAW_ZONE, asked) > day, label).toBe(true);
        expect(asked - instantAt(shiftDay(day, 1), 0, LAW_ZONE), label).toBeLessThanOrEqual(25 * HOUR_MS);
      }
    expect(Math.min(seen.morning, seen.evening)).toBeGreaterThan(100);
  });
});

describe('when it is asked what a day brought', () => {
  it.each([
    [LAW_ZONE, '2026-11-26T07:00'],
    ['America/New_York', '2026-11-26T14:00'],
    ['America/Los_Angeles', '2026-11-26T17:00'],
    // At nine there on the 26th the 25th is not over in Israel.
    ['Pacific/Kiritimati', '2026-11-26T19:00'],
    ['Australia/Sydney', '2026-11-25T22:00'],
  ])('by the clocks of %s: at nine, once the day is over in Israel', (zone, at) => {
    expect(new Date(askedAt('2026-11-25' as Day, LAW_ZONE, zone)).toISOString().slice(0, 16)).toBe(at);
  });
});
