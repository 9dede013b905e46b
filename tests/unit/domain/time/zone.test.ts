import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { clockIn, dayIn, hourIn } from '../../../../src/domain/time/moment.ts';
import { countableZone, isZoneName } from '../../../../src/domain/time/zone.ts';
import { moment } from '../../../../src/schemas/values.ts';
import { formatMoment, formatTime } from '../../../../src/words/format.ts';

const LATE = Date.parse('2026-11-21T22:30:05Z');
const of = (zone: string) => ({ at: '2026-11-21T22:30:05.000Z', zone });

describe('a zone that this browser does not know', () => {
  const renamed = 'Asia/Renamed_Since';

  it('is a zone: who moves to an older computer keeps what was lived in it', () => {
    expect(v.is(moment, of(renamed))).toBe(true);
  });

  it('is counted and shown by UTC, and says so', () => {
    expect(countableZone(renamed)).toBe('UTC');
    expect(dayIn(renamed, LATE)).toBe('2026-11-21');
    expect(hourIn(renamed, LATE)).toBe('22:30');
    expect(formatTime('en', of(renamed))).toBe('22:30');
    expect(formatMoment('en', of(renamed))).toContain('22:30:05 UTC');
  });
});

describe('a zone that it knows', () => {
  it.each([
    ['Asia/Jerusalem', '2026-11-22', '00:30:05'],
    ['America/Argentina/Buenos_Aires', '2026-11-21', '19:30:05'],
    ['Etc/GMT+3', '2026-11-21', '19:30:05'],
    ['UTC', '2026-11-21', '22:30:05'],
  ])('%s has the %s, %s', (zone, day, clock) => {
    expect(isZoneName(zone)).toBe(true);
    expect(dayIn(zone, LATE)).toBe(day);
    expect(clockIn(zone, LATE)).toBe(clock);
  });

  it.each(['+03:00', '-0530'])('%s is one too, where the browser counts by offsets', (zone) => {
    expect(isZoneName(zone)).toBe(true);
  });

  it.each(Intl.supportedValuesOf('timeZone'))('%s has the form of one', (zone) => {
    expect(isZoneName(zone)).toBe(true);
  });
});

describe('what is no zone', () => {
  it.each([
    '',
    ' ',
    '../x',
    'Asia/',
    '/Asia',
    'A/B/C/D',
    'Asia/Jeru salem',
    '\u202eUTC',
    '<b>',
    'x'.repeat(99),
    '3',
  ])('%j is refused', (zone) => expect(v.is(moment, of(zone))).toBe(false));
});
