import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../../src/domain/calendar/calendar-event.ts';
import {
  type CalendarStamps,
  contentOf,
  stampsFor,
} from '../../../../src/domain/calendar/calendar-stamps.ts';
import { writeCalendar } from '../../../../src/domain/calendar/write-calendar.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const NOW = Date.parse('2026-11-22T08:30:15.250Z');
const HOUR_MS = 3_600_000;
const event = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'deadline.cancel-regret.c@tikiya',
  day: '2026-12-03' as Day,
  title: 'Cancelling',
  notes: '',
  leadDays: [1, 0],
  ...over,
});

/** Files that one computer writes one after another, with what it knows of them. */
class Writer {
  known: CalendarStamps = {};

  write(events: readonly CalendarEvent[], nowMs: number): string {
    const hashes = Object.fromEntries(events.map((one) => [one.uid, contentOf(one)]));
    const stamps = stampsFor(hashes, this.known, nowMs);
    this.known = { ...this.known, ...stamps };
    return writeCalendar(events, stamps);
  }
}

/** A calendar as RFC 5545 and 5546 have it: the higher number wins, of two with the same the later stamp. */
class Calendar {
  readonly held = new Map<string, { sequence: number; stamp: string; day: string; isOff: boolean }>();

  take(text: string): void {
    for (const part of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')) {
      const { uid, sequence, startDate } = new ICAL.Event(part);
      const stamp = String(part.getFirstPropertyValue('dtstamp'));
      const before = this.held.get(uid);
      const isNewer =
        !before || sequence > before.sequence || (sequence === before.sequence && stamp >= before.stamp);
      const isOff = part.getFirstPropertyValue('status') === 'CANCELLED';
      if (isNewer) this.held.set(uid, { sequence, stamp, day: startDate.toString(), isOff });
    }
  }
}

describe('the version of a date in calendar files', () => {
  it('is the same while nothing of it changes: the file is the same to the byte, whatever the clock says', () => {
    const writer = new Writer();
    const first = writer.write([event()], NOW);
    for (const shift of [1000, 48 * HOUR_MS, -48 * HOUR_MS])
      expect(writer.write([event()], NOW + shift)).toBe(first);
  });

  it.each<[string, Partial<CalendarEvent>]>([
    ['its day', { day: '2026-12-04' as Day }],
    ['its words', { title: 'Cancelling the deal' }],
    ['its notes', { notes: 'From Tikiya' }],
    ['its alarms', { leadDays: [0] }],
    ['that it is dealt with', { isCancelled: true }],
  ])('grows with %s, in the same minute and with a clock that went back', (_name, change) => {
    for (const shift of [0, -HOUR_MS, -400 * 24 * HOUR_MS]) {
      const [writer, calendar] = [new Writer(), new Calendar()];
      calendar.take(writer.write([event()], NOW));
      const before = calendar.held.get(event().uid);
      calendar.take(writer.write([event(change)], NOW + shift));
      const after = calendar.held.get(event().uid);
      expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
      expect(Date.parse(after?.stamp ?? '')).toBeGreaterThan(Date.parse(before?.stamp ?? ''));
    }
  });

  it('is that of its own: what changes in one leaves another as it is', () => {
    const writer = new Writer();
    const other = event({ uid: 'other@tikiya' });
    const before = new Calendar();
    before.take(writer.write([event(), other], NOW));
    const after = new Calendar();
    after.take(writer.write([event({ title: 'x' }), other], NOW + HOUR_MS));
    expect(after.held.get(other.uid)).toEqual(before.held.get(other.uid));
  });

  it('is above that of earlier files also where what was known of them is lost', () => {
    const writer = new Writer();
    const calendar = new Calendar();
    for (let count = 0; count < 5; count += 1)
      calendar.take(writer.write([event({ title: `${count}` })], NOW + count * HOUR_MS));
    writer.known = {};
    calendar.take(writer.write([event({ day: '2026-12-20' as Day })], NOW + 6 * HOUR_MS));
    expect(calendar.held.get(event().uid)?.day).toBe('2026-12-20');
  });

  it('fits what calendars take for a number, also with a clock before 1970', () => {
    const [one] = Object.values(stampsFor({ a: 'h' }, {}, -HOUR_MS));
    expect(one?.sequence).toBe(0);
    const [late] = Object.values(stampsFor({ a: 'h' }, {}, Date.parse('2999-01-01T00:00:00Z')));
    expect(late?.sequence).toBeLessThan(2 ** 31);
  });

  it('a name that every object has is no known event', () => {
    expect(stampsFor({ constructor: 'h' }, {}, NOW).constructor).toMatchObject({ hash: 'h' });
  });

  it('a calendar that takes every file in its order has the newest dates, with any clock', () => {
    const change = fc.record({
      uid: fc.constantFrom('a@tikiya', 'b@tikiya'),
      day: fc.constantFrom('2026-12-01' as Day, '2026-12-02' as Day, '2026-12-03' as Day),
      isDone: fc.boolean(),
      shiftMinutes: fc.integer({ min: -100_000, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        const [writer, calendar] = [new Writer(), new Calendar()];
        const latest = new Map<string, { day: string; isOff: boolean }>();
        for (const { uid, day, isDone, shiftMinutes } of changes) {
          const one = event({ uid, day, ...(isDone && { isCancelled: true as const }) });
          calendar.take(writer.write([one], NOW + shiftMinutes * 60_000));
          latest.set(uid, { day, isOff: isDone });
        }
        for (const [uid, expected] of latest) expect(calendar.held.get(uid)).toMatchObject(expected);
      }),
    );
  });
});
