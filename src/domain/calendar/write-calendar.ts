import { type Day, shiftDay } from '../time/day.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarStamp, CalendarStamps } from './calendar-stamps.ts';

/** RFC 5545, 3.1: the most octets of a line, without its end. */
const MOST_OCTETS = 75;

const ALARM_HOUR = 9;
const DAY_HOURS = 24;

/** A date that goes out, and which of its versions it is. */
type StampedEvent = CalendarEvent & Pick<CalendarStamp, 'sequence' | 'atMs'>;

/**
 * A calendar file (RFC 5545) of some dates, as one text in UTF-8 with lines that end in CRLF. `stamps`: one of each of
 * them; wherever two files with a date were imported, the one with the higher number wins. Throws where one is missing.
 */
export function writeCalendar(events: readonly CalendarEvent[], stamps: CalendarStamps): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tikiya//Tikiya//HE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(stamped(event, stamps))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function stamped(event: CalendarEvent, stamps: CalendarStamps): StampedEvent {
  const stamp = stamps[event.uid];
  if (!stamp) throw new Error(`an event without a stamp: ${event.uid}`);
  return { ...event, sequence: stamp.sequence, atMs: stamp.atMs };
}

function eventLines({
  uid,
  day,
  title,
  notes,
  leadDays,
  isCancelled,
  sequence,
  atMs,
}: StampedEvent): string[] {
  const stamp = `${new Date(atMs).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The day after: the end of an event is no part of it.
    `DTEND;VALUE=DATE:${compact(shiftDay(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escaped(notes)}`]),
    'TRANSP:TRANSPARENT',
    ...(isCancelled ? ['STATUS:CANCELLED'] : leadDays.flatMap((lead) => alarmLines(lead, title))),
    'END:VEVENT',
  ];
}

const alarmLines = (leadDays: number, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${triggerOf(leadDays)}`,
  'END:VALARM',
];

/** From the midnight with which the day begins until nine o'clock so many days before it (after it when negative). */
function triggerOf(leadDays: number): string {
  const hours = ALARM_HOUR - leadDays * DAY_HOURS;
  const whole = Math.abs(hours);
  const days = Math.floor(whole / DAY_HOURS);
  return `${hours < 0 ? '-' : ''}P${days > 0 ? `${days}D` : ''}T${whole % DAY_HOURS}H`;
}

const compact = (day: Day): string => day.replaceAll('-', '');

/** Text as a value (3.3.11): what would end it is escaped, and control characters, which it may not have, are gone. */
function escaped(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?|\u2028|\u2029/g, '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const clean = lines.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  return clean.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** A line in pieces of 75 octets at most, each but the first behind a space; no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
