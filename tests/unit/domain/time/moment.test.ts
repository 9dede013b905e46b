import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayIn, instantAt, momentOf } from '../../../../src/domain/time/moment.ts';

const ZONE = 'Asia/Jerusalem';

describe('dayIn', () => {
  it.each([
    ['2026-11-21T21:59:59.999Z', '2026-11-21'],
    ['2026-11-21T22:00:00.000Z', '2026-11-22'], // midnight in Israel's winter
    ['2026-07-01T21:00:00.000Z', '2026-07-02'], // and in its summer
  ])('%s falls on %s in Israel', (at, day) => expect(dayIn(ZONE, Date.parse(at))).toBe(day));

  it('gives the same answer whatever the zone of the process', () => {
    const before = process.env.TZ;
    for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = zone;
      expect(dayIn(ZONE, Date.parse('2026-11-21T22:30:00Z'))).toBe('2026-11-22');
      expect(instantAt('2026-11-22' as Day, 9, ZONE)).toBe(Date.parse('2026-11-22T07:00:00Z'));
    }
    process.env.TZ = before;
  });
});

describe('instantAt', () => {
  it.each([
    ['2026-11-22', 9, '2026-11-22T07:00:00.000Z'],
    ['2026-07-01', 9, '2026-07-01T06:00:00.000Z'],
    ['2026-03-27', 0, '2026-03-26T22:00:00.000Z'], // summer time begins at 02:00 of this day
    ['2026-03-27', 9, '2026-03-27T06:00:00.000Z'],
    ['2026-10-25', 9, '2026-10-25T07:00:00.000Z'], // and ends at 02:00 of this one
  ])('%s %i:00 in Israel is %s', (day, hour, at) => {
    expect(momentOf(instantAt(day as Day, hour, ZONE), ZONE).at).toBe(at);
  });
});
