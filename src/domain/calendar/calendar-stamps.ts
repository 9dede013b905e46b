import type { CalendarEvent } from './calendar-event.ts';

/** As what an event of a calendar went out last. */
export interface CalendarStamp {
  /** The hash of all that stood in it. */
  readonly hash: string;
  /** RFC 5545, 3.8.7.4: of two files with the same event the one with the higher number is the newer. */
  readonly sequence: number;
  /** When it was written with that, in milliseconds since 1970. */
  readonly atMs: number;
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

/** All that stands in an event, as one text: another one wherever anything of it changed. */
export const contentOf = ({ day, title, notes, leadDays, isCancelled }: CalendarEvent): string =>
  JSON.stringify([day, title, notes, leadDays, isCancelled ?? false]);
