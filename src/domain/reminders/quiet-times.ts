import { restReasonOf } from '../law/il/rest-days.ts';
import type { QuietHours, ReminderSettings } from '../settings/settings.ts';
import { type Day, shiftDay } from '../time/day.ts';
import { dayIn, instantAt } from '../time/moment.ts';

/**
 * When no notification may come: a rest of the shopper's, so by the clocks of the zone that the shopper lives in, also on
 * Shabbat and holidays. Only which days are holidays is as the law has it.
 */
export type QuietTimes = Pick<ReminderSettings, 'quietHours' | 'restDays'>;

/** A stretch of time, in milliseconds since 1970; its end is no part of it. */
interface Stretch {
  readonly fromMs: number;
  readonly untilMs: number;
}

const MINUTE_MS = 60_000;

/** How long before a quiet stretch begins a reminder comes that would fall into it. */
const BEFORE_MS = 30 * MINUTE_MS;

/** Rest days that follow each other with their eves make stretches of four days at most; a day more on each side. */
const DAYS_AROUND = 5;

/** The instant at which clocks in `zone` show `time` (`HH:MM`) on `day`. */
function instantOf(day: Day, time: string, zone: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return instantAt(day, hour ?? 0, zone) + (minute ?? 0) * MINUTE_MS;
}

/** Shabbat and the holidays on which the law counts a day of rest. */
function isDayOfRest(day: Day): boolean {
  const reason = restReasonOf(day);
  return reason === 'saturday' || reason === 'holiday';
}

function daily(day: Day, { from, until }: QuietHours, zone: string): Stretch {
  const lastDay = until > from ? day : shiftDay(day, 1);
  return { fromMs: instantOf(day, from, zone), untilMs: instantOf(lastDay, until, zone) };
}

const ofRestDay = (day: Day, { from, until }: QuietHours, zone: string): Stretch => ({
  fromMs: instantOf(shiftDay(day, -1), from, zone),
  untilMs: instantOf(day, until, zone),
});

/** The quiet stretch in which an instant lies, as long as it is without a break; undefined when it lies in none. */
export function quietStretchAt(
  atMs: number,
  { quietHours, restDays }: QuietTimes,
  zone: string,
): Stretch | undefined {
  if (!quietHours && !restDays) return undefined;
  const today = dayIn(zone, atMs);
  const around = (days: number): Stretch[] => {
    const found: Stretch[] = [];
    for (let shift = -days; shift <= days; shift += 1) {
      const day = shiftDay(today, shift);
      if (quietHours) found.push(daily(day, quietHours, zone));
      if (restDays && isDayOfRest(day)) found.push(ofRestDay(day, restDays, zone));
    }
    return found;
  };
  const isIn = ({ fromMs, untilMs }: Stretch): boolean => fromMs <= atMs && atMs < untilMs;
  // Most instants lie in none, and none is longer than from an eve to the day after it.
  if (!around(1).some(isIn)) return undefined;
  const stretches = around(DAYS_AROUND);
  stretches.sort((a, b) => a.fromMs - b.fromMs);
  let whole: Stretch | undefined;
  for (const next of stretches) {
    if (whole && next.fromMs <= whole.untilMs)
      whole = { fromMs: whole.fromMs, untilMs: Math.max(whole.untilMs, next.untilMs) };
    else if (whole && whole.untilMs > atMs) break;
    else whole = next;
  }
  return whole && isIn(whole) ? whole : undefined;
}

/** When what asks about a day that is over comes, planned for `fireAtMs`: the same instant, or the end of the quiet stretch. */
export const moveBehindQuiet = (fireAtMs: number, quiet: QuietTimes, zone: string): number =>
  quietStretchAt(fireAtMs, quiet, zone)?.untilMs ?? fireAtMs;

/**
 * When a reminder comes that was planned for `fireAtMs`: the same instant, or half an hour before the quiet stretch in
 * which that lies. Earlier only, so that nobody hears of a date when it is too late to act.
 */
export function moveBeforeQuiet(fireAtMs: number, quiet: QuietTimes, zone: string): number {
  const stretch = quietStretchAt(fireAtMs, quiet, zone);
  if (!stretch) return fireAtMs;
  const before = stretch.fromMs - BEFORE_MS;
  // Two stretches with less than that between them: the last moment of the time between.
  return quietStretchAt(before, quiet, zone) ? stretch.fromMs - MINUTE_MS : before;
}

/**
 * Until when a reminder of a date that is due now has to wait, because it is quiet now by the clocks of `zone` (it was
 * missed: the browser was closed); undefined when it may come at once. Never beyond the end of that day in the date's own
 * zone: then it comes in the quiet.
 */
export function waitsUntil(
  nowMs: number,
  of: { readonly dueOn: Day; readonly zone: string },
  quiet: QuietTimes,
  zone: string,
): number | undefined {
  const stretch = quietStretchAt(nowMs, quiet, zone);
  const dayIsOverMs = instantAt(shiftDay(of.dueOn, 1), 0, of.zone);
  // What is over already can wait, too.
  const wouldMiss = nowMs < dayIsOverMs && stretch !== undefined && stretch.untilMs >= dayIsOverMs;
  return stretch && !wouldMiss ? stretch.untilMs : undefined;
}
