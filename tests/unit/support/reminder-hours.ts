import { type DueKind, isAskedAfter } from '../../../src/domain/reminders/reminder.ts';
import type { ReminderSettings } from '../../../src/domain/settings/settings.ts';
import type { Day } from '../../../src/domain/time/day.ts';

/** When reminders should come, worked out by another way than the product's: by clocks that are read, step by step. */
const MINUTE_MS = 60_000;
/** Quiet begins and ends at half hours, and some zones are a quarter of an hour apart from others. */
const QUARTER_MS = 15 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;
export const LAW_ZONE = 'Asia/Jerusalem';

/** The holidays of the closed list in the simulated years, from a printed calendar. */
const HOLIDAYS = new Set([
  ...['2026-04-02', '2026-04-08', '2026-05-22', '2026-09-12', '2026-09-13', '2026-09-21', '2026-09-26'],
  ...['2026-10-03', '2027-04-22', '2027-04-28', '2027-06-11'],
]);

/** What is chosen when nothing was: written out, so that a change of it shows. */
const USUAL = [7, 2, 1, 0];
export const USUAL_LEADS: Readonly<Record<DueKind, readonly number[]>> = {
  deadline: USUAL,
  owed: [],
  step: [0],
  'follow-up': [0],
  promise: USUAL,
  benefit: USUAL,
  'bill-check': [0],
  'term-end': USUAL,
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD HH:MM` on the clocks of a zone. */
function readClock(atMs: number, timeZone = LAW_ZONE): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(timeZone, clock);
  }
  return clock.format(atMs);
}

export const dayAt = (atMs: number): Day => readClock(atMs).slice(0, 10) as Day;

const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);

/** The instant at which those clocks show an hour of a day; none of the hours asked for is skipped by any change of them. */
function instantOf(day: string, time: string): number {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let atMs = wanted;
  for (let round = 0; round < 2; round += 1)
    atMs += wanted - Date.parse(`${readClock(atMs).replace(' ', 'T')}:00Z`);
  return atMs;
}

/** The end of a day. */
const overMs = (day: Day): number => instantOf(dayAfter(day, 1), '00:00');

const isRest = (day: string): boolean => HOLIDAYS.has(day) || new Date(`${day}T12:00:00Z`).getUTCDay() === 6;

/** When it is quiet: as was chosen, by the clocks of the zone that the shopper lives in. */
export interface Quiet {
  readonly settings: ReminderSettings;
  readonly zone: string;
}

/** Whether nothing may come at an instant. */
export function isQuietAt(atMs: number, { settings: { quietHours, restDays }, zone }: Quiet): boolean {
  if (!quietHours && !restDays) return false;
  const [day = '', time = ''] = readClock(atMs, zone).split(' ');
  if (quietHours) {
    const { from, until } = quietHours;
    if (from < until ? from <= time && time < until : time >= from || time < until) return true;
  }
  if (!restDays) return false;
  return (isRest(day) && time < restDays.until) || (isRest(dayAfter(day, 1)) && time >= restDays.from);
}

/** The end of the quiet in which an instant lies. */
export function quietEndMs(atMs: number, quiet: Quiet): number {
  let endMs = Math.floor(atMs / QUARTER_MS) * QUARTER_MS;
  while (isQuietAt(endMs, quiet)) endMs += QUARTER_MS;
  return endMs;
}

/** Whether something of a day may come in the quiet, because the day would be over when that is. */
export const cannotWait = (atMs: number, day: Day, quiet: Quiet): boolean =>
  atMs < overMs(day) && quietEndMs(atMs, quiet) >= overMs(day);

/** When a reminder comes: `fireAtMs`, and where that had gone by when its date became known, `knownLateMs`. */
export interface Hour {
  readonly leadDays: number;
  readonly fireAtMs: number;
  readonly knownLateMs: number;
}

const SIX_HOURS_MS = 6 * 60 * MINUTE_MS;

/** The first instant from one on at which clocks in a zone show an hour; back in time with a negative step. */
function nextAt(time: string, fromMs: number, zone: string, stepMs = QUARTER_MS): number {
  let atMs = fromMs;
  while (readClock(atMs, zone).slice(11) !== time) atMs += stepMs;
  return atMs;
}

/** At nine where the shopper lives while it is that day by the law; with less than six hours of it left, the evening before. */
function plannedMs(day: string, { zone }: Quiet): number {
  const nineMs = nextAt('09:00', instantOf(day, '00:00'), zone);
  const isTooLate = overMs(day as Day) - nineMs < SIX_HOURS_MS;
  return isTooLate ? nextAt('19:00', nineMs, zone, -QUARTER_MS) : nineMs;
}

/** The hours of a date, one for each lead time and, of what was to come, the morning after. */
export function hoursOf(kind: DueKind, dueOn: Day, quiet: Quiet): readonly Hour[] {
  const leads = quiet.settings.leadDays[kind].map((leadDays): Hour => {
    const knownLateMs = plannedMs(dayAfter(dueOn, -leadDays), quiet);
    let beforeMs = knownLateMs;
    while (isQuietAt(beforeMs, quiet)) beforeMs -= QUARTER_MS;
    // Half an hour before the quiet begins.
    const fireAtMs = beforeMs === knownLateMs ? knownLateMs : beforeMs - QUARTER_MS;
    return { leadDays, fireAtMs, knownLateMs };
  });
  if (!isAskedAfter(kind)) return leads;
  const askedMs = nextAt('09:00', overMs(dueOn), quiet.zone);
  const fireAtMs = isQuietAt(askedMs, quiet) ? quietEndMs(askedMs, quiet) : askedMs;
  return [...leads, { leadDays: -1, fireAtMs, knownLateMs: fireAtMs }];
}
