import type { Day } from '../time/day.ts';
import type { CalendarEvent } from './calendar-event.ts';

/** As what an event of a calendar went out last. */
export interface CalendarStamp {
  /** The hash of all that stood in it. */
  readonly hash: string;
  /** RFC 5545, 3.8.7.4: of two files with the same event the one with the higher number is the newer. */
  readonly sequence: number;
  /** When it was written with that, in milliseconds since 1970. */
  readonly atMs: number;
  /** The day that it went out with; unknown of what went out before it was kept. None of its words are. */
  readonly day?: Day;
}

/** The stamps of events by their `uid`. */
export type CalendarStamps = Readonly<Record<string, CalendarStamp>>;

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

/**
 * The stamps of events that go out now, by the hashes of what stands in them. What goes out unchanged keeps its stamp, so
 * that the same dates make the same file; what changed is newer than before, whatever the clock says. Where nothing is known
 * of an event it has the minute of writing for a number: above whatever it had in files that were made before what is known
 * was lost.
 */
export function stampsFor(
  hashes: Readonly<Record<string, string>>,
  known: CalendarStamps,
  nowMs: number,
): CalendarStamps {
  const minute = Math.max(0, Math.floor(nowMs / MINUTE_MS));
  const stamps = Object.entries(hashes).map(([uid, hash]): [string, CalendarStamp] => {
    const before = Object.hasOwn(known, uid) ? known[uid] : undefined;
    if (!before) return [uid, { hash, sequence: minute, atMs: nowMs }];
    if (before.hash === hash) return [uid, before];
    const sequence = Math.max(before.sequence + 1, minute);
    return [uid, { hash, sequence, atMs: Math.max(before.atMs + SECOND_MS, nowMs) }];
  });
  return Object.fromEntries(stamps);
}

/**
 * The events that went out before, are still ahead on `today`, and are none of the case's any more: a fact that changed took
 * them away. Each is called off where it was imported (RFC 5545, 3.8.1.11), under `title`.
 */
export function vanishedEvents(
  events: readonly Pick<CalendarEvent, 'uid'>[],
  known: CalendarStamps,
  today: Day,
  title: string,
): CalendarEvent[] {
  const there = new Set(events.map(({ uid }) => uid));
  return Object.entries(known).flatMap(([uid, { day }]) =>
    there.has(uid) || day === undefined || day < today
      ? []
      : [{ uid, day, title, notes: '', leadDays: [], isCancelled: true as const }],
  );
}

/** Stamps with the days of their events, by which they can be called off later. */
export function withDays(stamps: CalendarStamps, events: readonly CalendarEvent[]): CalendarStamps {
  const told = events.flatMap(({ uid, day }) => {
    const stamp = stamps[uid];
    return stamp ? [[uid, { ...stamp, day }] as const] : [];
  });
  return { ...stamps, ...Object.fromEntries(told) };
}

/** All that stands in an event, as one text: another one wherever anything of it changed. */
export const contentOf = ({ day, title, notes, leadDays, isCancelled }: CalendarEvent): string =>
  JSON.stringify([day, title, notes, leadDays, isCancelled ?? false]);
