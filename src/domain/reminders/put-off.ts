import { type Day, shiftDay } from '../time/day.ts';
import { dayIn, instantAt } from '../time/moment.ts';
import { type Due, endsWithItsDay } from './due.ts';
import { moveBeforeQuiet, type QuietTimes, quietStretchAt } from './quiet-times.ts';

/** For how long a date can be put off with one press. */
export const LATER_CHOICES = ['hour', 'evening', 'tomorrow'] as const;

/** Until when a date is put off: one of these, or the morning of a day. */
export type Later = (typeof LATER_CHOICES)[number] | { readonly on: Day };

/** What one press puts off by. */
export type UsualLater = (typeof LATER_CHOICES)[number];

/** What decides whether, and until when, a date can be put off. */
export interface PutOffGround {
  readonly nowMs: number;
  /** The zone that the shopper lives in: evening, morning and quiet are theirs. */
  readonly zone: string;
  readonly quiet: QuietTimes;
}

const HOUR_MS = 60 * 60_000;
const EVENING_HOUR = 19;
const MORNING_HOUR = 9;
/** How far ahead a date can be put off. */
const MOST_DAYS = 365;

/**
 * The instant until which a date is put off; undefined where that cannot be chosen: the evening is over, the day is none that
 * is ahead, or nothing could be done any more then. In quiet times it comes at their end, or before them where the end is too late.
 */
export function putOffUntil(
  later: Later,
  due: Due,
  { nowMs, zone, quiet }: PutOffGround,
): number | undefined {
  const wantedMs = instantOf(later, nowMs, zone);
  if (wantedMs === undefined || wantedMs <= nowMs) return undefined;
  const stretch = quietStretchAt(wantedMs, quiet, zone);
  const inTime = (atMs: number): boolean => !endsWithItsDay(due.kind) || dayIn(due.zone, atMs) <= due.dueOn;
  const beforeMs = moveBeforeQuiet(wantedMs, quiet, zone);
  return [stretch?.untilMs ?? wantedMs, beforeMs, wantedMs].find((atMs) => atMs > nowMs && inTime(atMs));
}

function instantOf(later: Later, nowMs: number, zone: string): number | undefined {
  const today = dayIn(zone, nowMs);
  if (later === 'hour') return nowMs + HOUR_MS;
  if (later === 'evening') {
    const eveningMs = instantAt(today, EVENING_HOUR, zone);
    // So near, it is no other choice than the hour.
    return eveningMs - nowMs >= HOUR_MS ? eveningMs : undefined;
  }
  const day = later === 'tomorrow' ? shiftDay(today, 1) : later.on;
  return day > today && day <= shiftDay(today, MOST_DAYS) ? instantAt(day, MORNING_HOUR, zone) : undefined;
}

/**
 * What "later" means on a notification, where there is room for one choice: this evening, else tomorrow, else in an hour;
 * the first of them that every one of its dates can be put off by.
 */
export function usualLater(dues: readonly Due[], ground: PutOffGround): UsualLater {
  const choices = ['evening', 'tomorrow'] as const;
  return choices.find((one) => dues.every((due) => putOffUntil(one, due, ground) !== undefined)) ?? 'hour';
}
