import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarEvent } from '../../../../src/domain/calendar/calendar-event.ts';
import { stampsFor } from '../../../../src/domain/calendar/calendar-stamps.ts';
import { writeCalendar } from '../../../../src/domain/calendar/write-calendar.ts';
import type { DateKey } from '../../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const NOW = Date.parse('2026-11-22T08:30:15.250Z');

/** The file of dates that went out for the first time. */
const written = (events: readonly CalendarEvent[]): string =>
  writeCalendar(events, stampsFor(Object.fromEntries(events.map(({ uid }) => [uid, 'hash'])), {}, NOW));

/** What a parser of somebody else's makes of a file. */
function read(text: string): { readonly event: ICAL.Event; readonly component: ICAL.Component }[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => ({ event: new ICAL.Event(component), component }));
}

const event = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'deadline.cancel-regret.c@tikiya',
  day: '2026-12-03' as Day,
  title: 'Cancelling the purchase',
  notes: '',
  leadDays: [7, 2, 1, 0],
  ...over,
});

const lines = (text: string): string[] => text.split('\r\n');
const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  it('is a whole day with its alarms at nine, as another parser reads it', () => {
    const [one] = read(written([event()]));
    expect(one?.event.startDate.isDate).toBe(true);
    expect(one?.event.startDate.toString()).toBe('2026-12-03');
    expect(one?.event.endDate.toString()).toBe('2026-12-04');
    expect(one?.event.uid).toBe('deadline.cancel-regret.c@tikiya');
    const start = one?.event.startDate;
    const rings = one?.component.getAllSubcomponents('valarm').map((alarm) => {
      const at = start?.clone();
      if (at) at.isDate = false;
      at?.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return at?.toString();
    });
    expect(rings).toEqual([
      '2026-11-26T09:00:00',
      '2026-12-01T09:00:00',
      '2026-12-02T09:00:00',
      '2026-12-03T09:00:00',
    ]);
  });

  it('crosses out what was dealt with, under the name that it has, and rings no more', () => {
    const [before] = read(written([event()]));
    const [done] = read(written([event({ isCancelled: true })]));
    expect(before?.component.getFirstPropertyValue('status')).toBeNull();
    expect(done?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(done?.component.getAllSubcomponents('valarm')).toEqual([]);
    expect(done?.event.uid).toBe(before?.event.uid);
  });

  it('asks on the morning after', () => {
    const text = written([event({ leadDays: [-1] })]);
    expect(text).toContain('TRIGGER:P1DT9H\r\n');
  });

  it('ends each line with CRLF and has at most 75 octets on it, without cutting a character', () => {
    const title = `${'שואב אבק 🧹 "רובוטי", שלא הגיע; '.repeat(9)}סוף`;
    const text = written([event({ title })]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines(text).map(octets))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(read(text)[0]?.event.summary).toBe(title);
  });

  it.each([
    ['Hebrew', 'החזר על אוזניות'],
    ['quotes', 'the "late" courier, and ‘his’ one'],
    ['what ends a value', 'a; b, c\\n \\ d: e'],
    ['new lines of every kind', 'one\ntwo\r\nthree\rfour'],
    ['emoji of several parts', '👩‍👩‍👧‍👦 🇮🇱 🧹'.repeat(12)],
    ['markup of a calendar', 'END:VEVENT\r\nBEGIN:VALARM'],
  ])('keeps %s', (_name, title) => {
    const found = read(written([event({ title, notes: title })]));
    const expected = title.replace(/\r\n?/g, '\n');
    expect(found).toHaveLength(1);
    expect(found[0]?.event.summary).toBe(expected);
    expect(found[0]?.event.description).toBe(expected);
  });

  it('keeps any text of any length, without control characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 0, max: 80 }),
        (raw, pad) => {
          const title = `${'x'.repeat(pad)}${raw}`;
          const text = written([event({ title })]);
          expect(Math.max(...lines(text).map(octets))).toBeLessThanOrEqual(75);
          const expected = title
            .replace(/\r\n?|\u2028|\u2029/g, '\n')
            // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not be there
            .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
          expect(read(text)[0]?.event.summary ?? '').toBe(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the name of a date', () => {
  const key: DateKey = {
    caseId: 'c',
    kind: 'deadline',
    subject: 'cancel-regret',
    dueOn: '2026-12-03' as Day,
  };
  const named = (over: Partial<DateKey>): CalendarEvent =>
    calendarEvent({ ...key, ...over }, { title: 't', notes: '' }, [0]);

  it('stays when the date moves, so that a file imported again moves it', () => {
    const after = named({ dueOn: '2026-12-10' as Day });
    expect(after.uid).toBe(named({}).uid);
    const [fresh] = read(written([after]));
    expect(fresh?.event.uid).toBe(after.uid);
    expect(String(fresh?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T08:30:15Z');
  });

  it('has a version, or is not written', () => {
    expect(() => writeCalendar([named({})], {})).toThrow('without a stamp');
  });

  it.each<[string, Partial<DateKey>]>([
    ['another case', { caseId: 'd' }],
    ['another right', { subject: 'cancel.refundDueBy' }],
    ['another kind', { kind: 'owed' }],
  ])('is another for %s', (_name, over) => expect(named(over).uid).not.toBe(named({}).uid));

  it('has the day in it where one entry has a date in many months', () => {
    const bill = { kind: 'bill-check', subject: 'e' } as const;
    expect(named({ ...bill, dueOn: '2027-01-03' as Day }).uid).not.toBe(named(bill).uid);
  });

  it('asks on the morning after about what was to come', () => {
    expect(named({ kind: 'owed' }).leadDays).toEqual([0, -1]);
    expect(named({ kind: 'deadline' }).leadDays).toEqual([0]);
  });
});
