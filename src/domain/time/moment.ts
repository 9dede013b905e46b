import type { Day } from './day.ts';
import { countableZone } from './zone.ts';

/** An instant with the zone in which somebody lived it: UTC as ISO 8601 with milliseconds, zone as IANA name. */
export interface Moment {
  readonly at: string;
  readonly zone: string;
}

/** Milliseconds since 1970, handed to whatever needs to know the time. Never read the clock in the core. */
export type Clock = () => number;

// Days are counted on from these, and a year has four digits.
const [FIRST_MS, LAST_MS] = [Date.UTC(1000, 0), Date.UTC(3000, 0)];

/** Whether something can have happened at an instant (milliseconds since 1970). What a file says of itself may be any number, or none. */
export const isPossible = (atMs: number): boolean => atMs >= FIRST_MS && atMs < LAST_MS;

/** The moment of an instant (milliseconds since 1970) in a zone. */
export function momentOf(atMs: number, zone: string): Moment {
  return { at: new Date(atMs).toISOString(), zone };
}

/** The instant of a moment, in milliseconds since 1970. */
export function msOf(moment: Moment): number {
  return Date.parse(moment.at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function partsIn(zone: string, atMs: number): Record<string, string> {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone: countableZone(zone),
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return Object.fromEntries(formatter.formatToParts(atMs).map((part) => [part.type, part.value]));
}

// The platform's formatter is slow, and reminders ask for the same instants, and for the same hours of the same days, at every wake.
const days = new Map<string, Day>();
const instants = new Map<string, number>();
const KNOWN_AT_MOST = 8000;

/** The calendar day on which an instant fell in a zone. */
export function dayIn(zone: string, atMs: number): Day {
  const key = `${zone}|${atMs}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  if (days.size >= KNOWN_AT_MOST) days.clear();
  const parts = partsIn(zone, atMs);
  const day = `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}` as Day;
  days.set(key, day);
  return day;
}

/** What clocks in a zone showed at an instant (milliseconds since 1970): `HH:MM:SS`. */
export function clockIn(zone: string, atMs: number): string {
  const { hour, minute, second } = partsIn(zone, atMs);
  return `${hour}:${minute}:${second}`;
}

/** The same without its seconds: `HH:MM`. */
export function hourIn(zone: string, atMs: number): string {
  return clockIn(zone, atMs).slice(0, 'HH:MM'.length);
}

/**
 * The instant (milliseconds since 1970) at which clocks in `zone` show `hour:00` on `day`.
 * An hour that the change to summer time skips gives the instant one hour later on the clock.
 */
export function instantAt(day: Day, hour: number, zone: string): number {
  const key = `${zone}|${day}|${hour}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  if (instants.size >= KNOWN_AT_MOST) instants.clear();
  const atMs = findInstant(day, hour, zone);
  instants.set(key, atMs);
  return atMs;
}

function findInstant(day: Day, hour: number, zone: string): number {
  const wall = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);
  let guess = wall;
  for (let round = 0; round < 2; round += 1) guess = wall - offsetAt(zone, guess);
  return guess;
}

function offsetAt(zone: string, atMs: number): number {
  const p = partsIn(zone, atMs);
  const wall = Date.parse(
    `${p.year?.padStart(4, '0')}-${p.month}-${p.day}T${p.hour}:${p.minute}:${p.second}.000Z`,
  );
  return wall - Math.floor(atMs / 1000) * 1000;
}
