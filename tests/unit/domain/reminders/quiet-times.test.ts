import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moveBeforeQuiet,
  moveBehindQuiet,
  type QuietTimes,
  quietStretchAt,
  waitsUntil,
} from '../../../../src/domain/reminders/quiet-times.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const ZONE = 'Asia/Jerusalem';
const rest: QuietTimes = { quietHours: null, restDays: { from: '15:00', until: '21:00' } };
const nights: QuietTimes = { quietHours: { from: '22:00', until: '08:00' }, restDays: null };
const both: QuietTimes = { ...rest, quietHours: nights.quietHours };
const late: QuietTimes = { ...rest, quietHours: { from: '20:30', until: '08:00' } };
const none: QuietTimes = { quietHours: null, restDays: null };
const ms = (iso: string): number => Date.parse(iso);
const iso = (atMs: number | undefined): string | undefined =>
  atMs === undefined ? undefined : new Date(atMs).toISOString();

// Winter time is UTC+2, summer time UTC+3. 21 November 2026 is a Saturday. In 2026 Rosh Hashana is on Saturday and
// Sunday, 12 and 13 September; Passover begins on Thursday, 2 April; Shavuot is Friday, 22 May.
describe('moving a reminder out of quiet times', () => {
  it.each<[string, QuietTimes, string, string]>([
    ['an ordinary day stays', rest, '2026-11-18T07:00:00Z', '2026-11-18T07:00:00.000Z'],
    ['Friday morning stays', rest, '2026-11-20T07:00:00Z', '2026-11-20T07:00:00.000Z'],
    ['Friday at 15:00 comes at 14:30', rest, '2026-11-20T13:00:00Z', '2026-11-20T12:30:00.000Z'],
    ['Shabbat morning comes on Friday', rest, '2026-11-21T07:00:00Z', '2026-11-20T12:30:00.000Z'],
    ['Shabbat at 21:00 stays', rest, '2026-11-21T19:00:00Z', '2026-11-21T19:00:00.000Z'],
    ['Passover morning comes on its eve', rest, '2026-04-02T06:00:00Z', '2026-04-01T11:30:00.000Z'],
    [
      'the second day of Rosh Hashana comes before the first',
      rest,
      '2026-09-13T06:00:00Z',
      '2026-09-11T11:30:00.000Z',
    ],
    [
      'a holiday on Friday and the Shabbat after it are one',
      rest,
      '2026-05-23T06:00:00Z',
      '2026-05-21T11:30:00.000Z',
    ],
    ['the middle days of Passover are no rest', rest, '2026-04-06T06:00:00Z', '2026-04-06T06:00:00.000Z'],
    ['Independence Day is no rest', rest, '2026-04-22T06:00:00Z', '2026-04-22T06:00:00.000Z'],
    ['a night comes in the evening before', nights, '2026-11-18T05:00:00Z', '2026-11-17T19:30:00.000Z'],
    ['before midnight too', nights, '2026-11-17T21:30:00Z', '2026-11-17T19:30:00.000Z'],
    ['the end of the night stays', nights, '2026-11-18T06:00:00Z', '2026-11-18T06:00:00.000Z'],
    [
      'the night before Friday is a stretch of its own',
      both,
      '2026-11-21T07:00:00Z',
      '2026-11-20T12:30:00.000Z',
    ],
    ['without quiet times all stays', none, '2026-11-21T07:00:00Z', '2026-11-21T07:00:00.000Z'],
  ])('%s', (_name, quiet, planned, comes) => {
    expect(iso(moveBeforeQuiet(ms(planned), quiet, ZONE))).toBe(comes);
  });

  it('takes the last minute between two stretches that are near each other', () => {
    const near: QuietTimes = { quietHours: { from: '08:00', until: '14:50' }, restDays: rest.restDays };
    expect(iso(moveBeforeQuiet(ms('2026-11-20T14:00:00Z'), near, ZONE))).toBe('2026-11-20T12:59:00.000Z');
  });

  it('never moves a reminder later, and never into the quiet', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const hours = fc.record({ from: time, until: time }).filter(({ from, until }) => from !== until);
    fc.assert(
      fc.property(
        fc.integer({ min: ms('2026-01-01T00:00:00Z'), max: ms('2028-01-01T00:00:00Z') }),
        hours,
        fc.boolean(),
        (atMs, quietHours, rests) => {
          const quiet: QuietTimes = { quietHours, restDays: rests ? rest.restDays : null };
          const moved = moveBeforeQuiet(atMs, quiet, ZONE);
          expect(moved).toBeLessThanOrEqual(atMs);
          expect(quietStretchAt(moved, quiet, ZONE)).toBeUndefined();
        },
      ),
    );
  });
});

describe('moving a question behind quiet times', () => {
  it.each<[string, QuietTimes, string, string]>([
    ['an ordinary day stays', rest, '2026-11-18T07:00:00Z', '2026-11-18T07:00:00.000Z'],
    ['Shabbat morning comes when it is out', rest, '2026-11-21T07:00:00Z', '2026-11-21T19:00:00.000Z'],
    [
      'the first day of Rosh Hashana comes behind the second',
      rest,
      '2026-09-12T06:00:00Z',
      '2026-09-13T18:00:00.000Z',
    ],
    [
      'a night that follows on Shabbat is one with it',
      late,
      '2026-11-21T07:00:00Z',
      '2026-11-22T06:00:00.000Z',
    ],
  ])('%s', (_name, quiet, planned, comes) => {
    expect(iso(moveBehindQuiet(ms(planned), quiet, ZONE))).toBe(comes);
  });
});

describe('a reminder that was missed and is due in the quiet', () => {
  it.each<[string, QuietTimes, string, string, string | undefined]>([
    ['comes at once on an ordinary day', rest, '2026-11-18T07:00:00Z', '2026-11-19', undefined],
    ['waits for the end of Shabbat', rest, '2026-11-21T07:00:00Z', '2026-11-23', '2026-11-21T19:00:00.000Z'],
    [
      'waits on the day itself when something of it is left',
      rest,
      '2026-11-21T07:00:00Z',
      '2026-11-21',
      '2026-11-21T19:00:00.000Z',
    ],
    ['comes in the quiet when the day would be over', both, '2026-11-17T21:00:00Z', '2026-11-17', undefined],
    [
      'waits when the day is over anyway',
      rest,
      '2026-11-21T07:00:00Z',
      '2026-11-20',
      '2026-11-21T19:00:00.000Z',
    ],
  ])('%s', (_name, quiet, now, dueOn, until) => {
    expect(iso(waitsUntil(ms(now), { dueOn: dueOn as Day, zone: ZONE }, quiet, ZONE))).toBe(until);
  });
});
