/**
 * The clocks of some zones by the rules as they are published, reckoned by hand: neither the platform's tables nor our own
 * functions have a part in them. True of the years from 2014 on.
 */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The midnight (UTC) of the nth Sunday of a month; of the last one for `-1`. Months from 0. */
function sunday(year: number, month: number, nth: number): number {
  const first = Date.UTC(year, month, 1);
  const firstSunday = first + ((7 - new Date(first).getUTCDay()) % 7) * DAY_MS;
  if (nth > 0) return firstSunday + (nth - 1) * 7 * DAY_MS;
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * DAY_MS;
}

interface WrittenClock {
  /** Minutes east of UTC, in winter. */
  readonly winter: number;
  /** What summer adds, and when it begins and ends in a year, in milliseconds since 1970. */
  readonly summer?: {
    readonly adds: number;
    readonly begins: (year: number) => number;
    readonly ends: (year: number) => number;
  };
}

/** From the second Sunday of March to the first of November, at two in the morning. */
const american = (winter: number): WrittenClock => ({
  winter,
  summer: {
    adds: 60,
    begins: (year) => sunday(year, 2, 2) + (120 - winter) * MINUTE_MS,
    ends: (year) => sunday(year, 10, 1) + (120 - winter - 60) * MINUTE_MS,
  },
});

/** From the first Sunday of October, at two by winter's clocks, to the first of April, at two by them. */
const australian = (winter: number, adds: number, endsAt: number): WrittenClock => ({
  winter,
  summer: {
    adds,
    begins: (year) => sunday(year, 9, 1) + (120 - winter) * MINUTE_MS,
    ends: (year) => sunday(year, 3, 1) + (endsAt - winter - adds) * MINUTE_MS,
  },
});

/** The zones whose clocks are written down here. */
export const WRITTEN_CLOCKS = {
  // From the Friday before the last Sunday of March to the last Sunday of October, at two in the morning.
  'Asia/Jerusalem': {
    winter: 120,
    summer: {
      adds: 60,
      begins: (year) => sunday(year, 2, -1) - 2 * DAY_MS,
      ends: (year) => sunday(year, 9, -1) - 60 * MINUTE_MS,
    },
  },
  'Europe/London': {
    winter: 0,
    summer: {
      adds: 60,
      begins: (year) => sunday(year, 2, -1) + HOUR_MS,
      ends: (year) => sunday(year, 9, -1) + HOUR_MS,
    },
  },
  'America/New_York': american(-300),
  'America/Los_Angeles': american(-480),
  'Australia/Sydney': australian(600, 60, 180),
  'Australia/Lord_Howe': australian(630, 30, 120),
  'Asia/Tokyo': { winter: 540 },
  'Asia/Kathmandu': { winter: 345 },
  'Pacific/Kiritimati': { winter: 840 },
  'Pacific/Pago_Pago': { winter: -660 },
} as const satisfies Readonly<Record<string, WrittenClock>>;

export type WrittenZone = keyof typeof WRITTEN_CLOCKS;

/** What the clocks of a zone show at an instant, as `YYYY-MM-DDTHH:MM`. */
export function shownIn(zone: WrittenZone, atMs: number): string {
  const { winter, summer }: WrittenClock = WRITTEN_CLOCKS[zone];
  const adds = summer && isSummer(summer, atMs) ? summer.adds : 0;
  return new Date(atMs + (winter + adds) * MINUTE_MS).toISOString().slice(0, 16);
}

function isSummer({ begins, ends }: NonNullable<WrittenClock['summer']>, atMs: number): boolean {
  const year = new Date(atMs).getUTCFullYear();
  const [from, to] = [begins(year), ends(year)];
  return from < to ? atMs >= from && atMs < to : atMs < to || atMs >= from;
}
