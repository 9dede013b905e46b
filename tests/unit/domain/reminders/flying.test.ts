import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Due } from '../../../../src/domain/reminders/due.ts';
import { NO_MARKS } from '../../../../src/domain/reminders/due-mark.ts';
import { planReminders } from '../../../../src/domain/reminders/plan-reminders.ts';
import type { Reminder } from '../../../../src/domain/reminders/reminder.ts';
import { type ReminderSettings, USUAL_REMINDERS } from '../../../../src/domain/settings/settings.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { shownIn, WRITTEN_CLOCKS, type WrittenZone } from './written-clocks.ts';

const LAW_ZONE = 'Asia/Jerusalem';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const QUARTER_MS = HOUR_MS / 4;
const SETTINGS: ReminderSettings = { ...USUAL_REMINDERS, quietHours: null, restDays: null };
const LEADS = SETTINGS.leadDays.deadline;
const ZONES = Object.keys(WRITTEN_CLOCKS) as WrittenZone[];

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

/** The instant of a reminder, found by looking at the clocks of both zones at every quarter of an hour. */
function expectedAt(day: string, zone: WrittenZone): number {
  const noon = Date.parse(`${day}T12:00Z`);
  const quarters = Array.from({ length: 4 * 24 * 6 }, (_, at) => noon - 3 * DAY_MS + at * QUARTER_MS);
  const ofDay = quarters.filter((at) => shownIn(LAW_ZONE, at).startsWith(day));
  const [start = Number.NaN, end = Number.NaN] = [ofDay[0], (ofDay.at(-1) ?? Number.NaN) + QUARTER_MS];
  const nine = quarters.find((at) => at >= start && shownIn(zone, at).endsWith('T09:00')) ?? Number.NaN;
  if (zone === LAW_ZONE || end - nine >= 6 * HOUR_MS) return nine;
  const evening = `${dayBefore(shownIn(zone, nine).slice(0, 10), 1)}T19:00`;
  return quarters.find((at) => shownIn(zone, at) === evening) ?? Number.NaN;
}

const shown = (atMs: number | undefined): string =>
  atMs === undefined ? 'none' : new Date(atMs).toISOString().slice(0, 16);

const dueOn = (day: string): Due => ({
  caseId: 'c',
  kind: 'deadline',
  subject: 's',
  dueOn: day as Day,
  isLastDay: true,
  zone: LAW_ZONE,
});

/** Days of every season, and the week around each change of the clocks anywhere. */
const someDay = fc
  .oneof(
    fc.integer({ min: 0, max: 364 * 3 }).map((days) => Date.UTC(2025, 5, 1) + days * DAY_MS),
    fc
      .tuple(
        fc.constantFrom(
          '2026-03-08',
          '2026-03-27',
          '2026-03-29',
          '2026-04-05',
          '2026-10-04',
          '2026-10-25',
          '2026-11-01',
        ),
        fc.integer({ min: -3, max: 9 }),
      )
      .map(([day, days]) => Date.parse(`${day}T00:00Z`) + days * DAY_MS),
  )
  .map((atMs) => new Date(atMs).toISOString().slice(0, 10));

it('reads the written clocks as the platform reads its own', () => {
  const zone = fc.constantFrom(...ZONES);
  const at = fc.integer({ min: Date.UTC(2025, 0) / QUARTER_MS, max: Date.UTC(2029, 0) / QUARTER_MS });
  fc.assert(
    fc.property(zone, at, (timeZone, quarter) => {
      const atMs = quarter * QUARTER_MS;
      const format = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
      const platform = new Intl.DateTimeFormat('sv-SE', format).format(atMs).replace(' ', 'T');
      expect(shownIn(timeZone, atMs)).toBe(platform);
    }),
    { numRuns: 2_000 },
  );
});

it('moves every reminder that is ahead to its hour in the zone that the shopper flew to, and loses none', () => {
  const flight = fc.record({
    zone: fc.constantFrom(...ZONES),
    /** Hours since the last look. */
    after: fc.integer({ min: 1, max: 80 }),
  });
  fc.assert(
    fc.property(someDay, fc.array(flight, { minLength: 1, maxLength: 8 }), (day, flights) => {
      let stored: readonly Reminder[] = [];
      const expected = new Map<number, number>();
      let nowMs = Date.parse(`${day}T03:10Z`) - 10 * DAY_MS;
      for (const { zone, after } of flights) {
        nowMs += after * HOUR_MS;
        const { add, drop } = planReminders(stored, [dueOn(day)], nowMs, SETTINGS, NO_MARKS, zone);
        const changed = new Set([...drop, ...add.map(({ id }) => id)]);
        stored = [...stored.filter(({ id }) => !changed.has(id)), ...add];
        for (const lead of LEADS) {
          const before = expected.get(lead);
          const at = expectedAt(dayBefore(day, lead), zone);
          // What has come stays as it was, and nobody is reminded of the past.
          if (at > nowMs && (before === undefined || before > nowMs)) expected.set(lead, at);
        }
        const label = `${day} seen in ${zone} at ${shown(nowMs)}`;
        for (const lead of LEADS) {
          const own = stored.filter(({ leadDays }) => leadDays === lead);
          expect(own.length, label).toBe(expected.has(lead) ? 1 : 0);
          expect(shown(own[0]?.fireAtMs), `${label}, ${lead} days before`).toBe(shown(expected.get(lead)));
        }
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
