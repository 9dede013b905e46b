import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type ReminderSettings, USUAL_REMINDERS } from '../../../src/domain/settings/settings.ts';
import { type Day, shiftDay } from '../../../src/domain/time/day.ts';
import { instantAt } from '../../../src/domain/time/moment.ts';
import { LONGEST_SLEEP_MS } from '../../../src/services/reconcile.ts';
import { type Happening, ReminderYears } from '../support/reminder-years.ts';

const LAW_ZONE = 'Asia/Jerusalem';
const ZONES = [
  'Asia/Jerusalem',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Atlantic/Azores',
];
const FIRST = '2026-01-01' as Day;
const LATE_MS = 30 * 60_000;
/** An alarm that rang for a worker that died rings again after ten minutes; twice, to be sure. */
const SLACK_MS = 25 * 60_000;

/** How long after its hour a reminder may come while a browser runs, by how its alarm stands. */
const SLEEP_MS = {
  right: SLACK_MS,
  off: LONGEST_SLEEP_MS + SLACK_MS,
  gone: Number.POSITIVE_INFINITY,
} as const;

/** How many simulated years: a few in every run, many more in the long one. */
const RUNS = Number(process.env.REMINDER_YEARS ?? 3);
/** Far above what it takes: for a machine that is busy with something else. */
const MOST_MS = 15 * 60_000;
const seed = Number(process.env.REMINDER_SEED ?? Math.floor(Math.random() * 2 ** 31));

const loud: ReminderSettings = { ...USUAL_REMINDERS, quietHours: null, restDays: null };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ is: fc.constant('runs' as const), hours: fc.integer({ min: 1, max: 120 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constant('closed' as const), hours: fc.integer({ min: 1, max: 200 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('clock-set' as const),
      shiftHours: fc.integer({ min: -80, max: 80 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ is: 'alarms-cleared' } as const) },
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('killed' as const),
      atAwait: fc.integer({ min: 0, max: 5 }),
      isDone: fc.boolean(),
      whenShowing: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ is: 'woken' } as const) },
);
const year = fc.record({
  promisedOn: fc.uniqueArray(fc.integer({ min: 9, max: 350 }), { minLength: 10, maxLength: 16 }),
  happenings: fc.array(happening, { minLength: 120, maxLength: 160 }),
  zone: fc.constantFrom(...ZONES),
});

const zoneBefore = process.env.TZ;
afterAll(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

async function lived({
  promisedOn,
  happenings,
  zone,
}: typeof year extends fc.Arbitrary<infer T> ? T : never) {
  process.env.TZ = zone;
  const startMs = instantAt(FIRST, 0, LAW_ZONE);
  const days = promisedOn.map((count) => shiftDay(FIRST, count));
  const browser = new ReminderYears(startMs, days, loud, zone);
  await browser.live({ is: 'runs', hours: 1 });
  for (const one of happenings) await browser.live(one);
  return { browser, days };
}

describe('years of a browser that is closed, killed, disabled, and loses its alarms', () => {
  it(
    `every reminder comes before its date while a browser runs, late ones at the next start (seed ${seed})`,
    async () => {
      await fc.assert(
        fc.asyncProperty(year, async (chosen) => {
          const { browser, days } = await lived(chosen);
          expect(browser.faults).toEqual([]);

          // What comes half an hour late or more says so, and nothing else does.
          for (const one of browser.shown) expect(one.isLate).toBe(one.wallMs - one.fireAtMs > LATE_MS);

          for (const [index, dueOn] of days.entries()) {
            const mine = browser.shown.filter(({ id }) => id.includes(`|e${index}|`));
            const hours = loud.leadDays.promise.map((lead) => instantAt(shiftDay(dueOn, -lead), 9, LAW_ZONE));
            const isOverMs = instantAt(shiftDay(dueOn, 1), 0, LAW_ZONE);
            for (const [place, fireMs] of hours.entries()) {
              const untilMs = hours[place + 1] ?? isOverMs;
              const ran = browser.stretches.find((stretch) => {
                const fromMs = Math.max(stretch.fromWallMs, fireMs);
                return fromMs + SLEEP_MS[stretch.alarm] <= Math.min(stretch.untilWallMs, untilMs);
              });
              if (ran) {
                // A clock that was ahead for a while may have brought a later one of the date first.
                const came = browser.clockWasSet
                  ? mine.length > 0
                  : mine.some(({ fireAtMs, wallMs }) => fireAtMs === fireMs && wallMs < untilMs);
                expect(came, `${dueOn}, of ${new Date(fireMs).toISOString()}`).toBe(true);
              }
            }
          }
          // Nothing is told twice but what was on its way when the worker died, under the name that it had then.
          if (browser.clockWasSet) return;
          const names = new Map(browser.shown.map(({ id, noticeId }) => [id, noticeId]));
          for (const { id, noticeId } of browser.shown) expect(noticeId, id).toBe(names.get(id));
        }),
        { numRuns: RUNS, seed, endOnFailure: true },
      );
    },
    MOST_MS,
  );
});
