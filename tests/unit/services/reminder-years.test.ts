import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { DUE_KINDS, isAskedAfter } from '../../../src/domain/reminders/reminder.ts';
import { type ReminderSettings, USUAL_REMINDERS } from '../../../src/domain/settings/settings.ts';
import { type Day, shiftDay } from '../../../src/domain/time/day.ts';
import { instantAt } from '../../../src/domain/time/moment.ts';
import { LONGEST_SLEEP_MS } from '../../../src/services/reconcile.ts';
import { isQuietAt, LAW_ZONE, USUAL_LEADS } from '../support/reminder-hours.ts';
import { type Happening, ReminderYears, type Stretch } from '../support/reminder-years.ts';

const ZONES = [
  'Asia/Jerusalem',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Atlantic/Azores',
] as const;
const FIRST = '2026-01-01' as Day;
const START_MS = instantAt(FIRST, 0, LAW_ZONE);
const HOUR_MS = 3_600_000;
/** An alarm that rang for a worker that died rings again after ten minutes; twice, to be sure. */
const SLACK_MS = 25 * 60_000;

/** How long after its hour a reminder may come while a browser runs, by how its alarm stands. */
const SLEEP_MS: Readonly<Record<Stretch['alarm'], number>> = {
  right: SLACK_MS,
  off: LONGEST_SLEEP_MS + SLACK_MS,
  gone: Number.POSITIVE_INFINITY,
};

/** How many simulated years of each kind: one in every run, many more in the long one. */
const RUNS = Number(process.env.REMINDER_YEARS ?? 1);
/** Far above what it takes: for a machine that is busy with something else. */
const MOST_MS = 15 * 60_000;
const seed = Number(process.env.REMINDER_SEED ?? Math.floor(Math.random() * 2 ** 31));

const LOUD: ReminderSettings = { leadDays: USUAL_LEADS, quietHours: null, restDays: null };
const SETTINGS: readonly ReminderSettings[] = [
  LOUD,
  { ...LOUD, restDays: { from: '15:00', until: '21:00' } },
  { ...LOUD, quietHours: { from: '20:30', until: '10:00' } },
  {
    ...LOUD,
    leadDays: { ...USUAL_LEADS, owed: [3, 0], promise: [14, 1], benefit: [], step: [2, 0] },
    quietHours: { from: '08:00', until: '19:30' },
    restDays: { from: '12:00', until: '23:30' },
  },
];

const which = fc.nat({ max: 1000 });
const of = <Is extends Happening['is'], Rest>(
  is: Is,
  rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
) => fc.record({ is: fc.constant(is), ...rest }) as unknown as fc.Arbitrary<Happening>;
const hours = (max: number) => ({ hours: fc.integer({ min: 1, max }) });
const CLOCK_SET = {
  weight: 2,
  arbitrary: of('clock-set', { shiftHours: fc.integer({ min: -80, max: 80 }) }),
};
const killed = (atAwait: fc.Arbitrary<number>, whenShowing: boolean) =>
  of('killed', { atAwait, isDone: fc.boolean(), whenShowing: fc.constant(whenShowing) });
const happening = (hasJumps: boolean): fc.Arbitrary<Happening> =>
  fc.oneof(
    { weight: 12, arbitrary: of('runs', hours(96)) },
    { weight: 5, arbitrary: of('closed', hours(100)) },
    { weight: 1, arbitrary: of('disabled', hours(60)) },
    { weight: 1, arbitrary: of('zone-set', { zone: fc.constantFrom(...ZONES) }) },
    { weight: 2, arbitrary: of('alarms-cleared', {}) },
    { weight: 6, arbitrary: killed(fc.integer({ min: 0, max: 10 }), false) },
    // Between telling and noting that it was told there are two awaits.
    { weight: 6, arbitrary: killed(fc.integer({ min: 1, max: 2 }), true) },
    { weight: 3, arbitrary: of('woken', {}) },
    { weight: 2, arbitrary: of('done', { which }) },
    {
      weight: 4,
      arbitrary: of('later', {
        which,
        until: fc.constantFrom('hour' as const, 'evening' as const, 'tomorrow' as const, 2, 5),
      }),
    },
    { weight: 2, arbitrary: of('moved', { which, byDays: fc.integer({ min: -3, max: 9 }) }) },
    { weight: 1, arbitrary: of('settled', { which }) },
    { weight: 1, arbitrary: of('promised', { inDays: fc.integer({ min: 0, max: 20 }) }) },
    ...(hasJumps ? [CLOCK_SET] : []),
  );
/** Days on which several dates may fall together. */
const promisedOn = fc
  .array(fc.integer({ min: 2, max: 36 }), { minLength: 10, maxLength: 14 })
  .map((fives) => fives.map((count) => shiftDay(FIRST, 5 * count)));
const year = (hasJumps: boolean) =>
  fc.record({
    promisedOn,
    happenings: fc.array(happening(hasJumps), { minLength: 130, maxLength: 160 }),
    zone: fc.constantFrom(...ZONES),
    settings: fc.constantFrom(...SETTINGS),
  });
type Year = ReturnType<typeof year> extends fc.Arbitrary<infer Value> ? Value : never;

const zoneBefore = process.env.TZ;
afterAll(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

async function lived({ promisedOn: days, happenings, zone, settings }: Year): Promise<ReminderYears> {
  const browser = new ReminderYears(START_MS, days, settings, zone);
  await browser.live({ is: 'runs', hours: 1 });
  for (const one of happenings) await browser.live(one);
  return browser;
}

/** How many reminders had a browser that ran at their hour; each of them has to have come then. */
function checkTimely({ oracle, stretches, isExact }: ReminderYears): number {
  let count = 0;
  for (const expected of oracle.expected) {
    const { id, fireAtMs, sinceMs, untilMs, untilRealMs, quiet } = expected;
    if (fireAtMs <= sinceMs || isQuietAt(fireAtMs, quiet)) continue;
    const ran = stretches.find(
      ({ fromRealMs, fromWallMs, untilWallMs, alarm }) =>
        fromWallMs <= fireAtMs &&
        fireAtMs + SLEEP_MS[alarm] <= Math.min(untilWallMs, untilMs) &&
        fromRealMs + (fireAtMs - fromWallMs) + SLEEP_MS[alarm] <= untilRealMs,
    );
    if (!ran) continue;
    const byMs = isExact ? fireAtMs + SLEEP_MS[ran.alarm] : Number.POSITIVE_INFINITY;
    // Quiet may have begun meanwhile.
    if (ran.alarm === 'off' && isQuietAt(byMs, quiet)) continue;
    count += 1;
    const came = oracle.wasShown(expected, isExact && ran.alarm === 'right', byMs);
    expect(came, `${id}, of ${new Date(fireAtMs).toISOString()}`).toBe(true);
  }
  return count;
}

const KINDS_OF_YEARS = [
  ['a right clock', false],
  ['a clock that jumps', true],
] as const;

describe('years of a browser that is closed, killed, disabled, and loses its alarms', () => {
  it.each(KINDS_OF_YEARS)(
    `with %s: every reminder comes before its date while a browser runs, late ones at the next start (seed ${seed})`,
    async (_name, hasJumps) => {
      const seen = { timely: 0, late: 0, again: 0, back: 0, together: 0 };
      await fc.assert(
        fc.asyncProperty(year(hasJumps), async (chosen) => {
          const browser = await lived(chosen);
          const { shown, faults } = browser.oracle;
          expect(faults).toEqual([]);
          seen.timely += checkTimely(browser);
          seen.late += shown.filter(({ isLate }) => isLate).length;
          seen.again += browser.toldAgain;
          seen.back += shown.filter(({ id }) => id.includes('@')).length;
          seen.together += shown.filter(({ noticeId }) => noticeId.startsWith('digest')).length;
        }),
        { numRuns: RUNS, seed, endOnFailure: true },
      );
      // What never happened would prove nothing.
      for (const what of ['timely', 'late'] as const) expect(seen[what], what).toBeGreaterThan(0);
      if (process.env.REMINDER_SEEN) console.log(JSON.stringify(seen));
    },
    MOST_MS,
  );
});

describe('a death at every await', () => {
  it('calls nothing needless for the sake of what it did not show', async () => {
    const on = '2026-01-20' as Day;
    const browser = new ReminderYears(instantAt(shiftDay(on, -2), 5, LAW_ZONE), [on], LOUD, 'UTC');
    await browser.live({ is: 'runs', hours: 1 });
    // By a clock that is ahead the reminder of the day itself is due, instead of the earlier ones; and the worker dies.
    await browser.live({ is: 'clock-set', shiftHours: 54 });
    await browser.live({ is: 'killed', atAwait: 1, isDone: false, whenShowing: true });
    await browser.live({ is: 'woken' });
    expect(browser.oracle.shown).toEqual([]);
    await browser.live({ is: 'clock-set', shiftHours: -46 });
    await browser.live({ is: 'runs', hours: 60 });
    const leads = browser.oracle.shown.map(({ leadDays }) => leadDays);
    expect(leads).toEqual([2, 1, 0]);
  });

  it('repeats at most what was on its way, under the name that it had, and loses nothing', async () => {
    const on = '2026-01-20' as Day;
    let again = 0;
    for (const isDone of [true, false])
      for (let atAwait = 0; atAwait <= 12; atAwait += 1) {
        const browser = new ReminderYears(
          instantAt(shiftDay(on, -2), 0, LAW_ZONE),
          [on, on, on],
          LOUD,
          'UTC',
        );
        await browser.live({ is: 'runs', hours: 30 });
        await browser.live({ is: 'killed', atAwait, isDone, whenShowing: false });
        await browser.live({ is: 'runs', hours: 30 });
        expect(browser.oracle.faults, `await ${atAwait}`).toEqual([]);
        const leads = new Set(browser.oracle.shown.map(({ leadDays }) => leadDays));
        expect(leads, `await ${atAwait}`).toEqual(new Set([2, 1, 0]));
        again += browser.toldAgain;
      }
    expect(again).toBeGreaterThan(0);
  });
});

describe('a year without a disturbance', () => {
  it('tells every date of every kind as often as was chosen, at its hour, and asks after what was to come', async () => {
    expect(USUAL_REMINDERS.leadDays).toEqual(USUAL_LEADS);
    const browser = new ReminderYears(START_MS, ['2026-02-05' as Day, '2026-03-17' as Day], LOUD, 'UTC');
    for (let day = 0; day < 120; day += 1) await browser.live({ is: 'runs', hours: 24 });
    expect(browser.oracle.faults).toEqual([]);
    for (const kind of DUE_KINDS) {
      const told = browser.oracle.shown.filter((one) => one.kind === kind);
      const [first] = told;
      const leads = told.filter(({ date }) => date === first?.date).map(({ leadDays }) => leadDays);
      expect(leads, kind).toEqual([...USUAL_LEADS[kind], ...(isAskedAfter(kind) ? [-1] : [])]);
      for (const { wallMs, fireAtMs } of told) expect(wallMs).toBe(fireAtMs);
    }
    expect(browser.wallMs - START_MS).toBe(120 * 24 * HOUR_MS);
  });

  it('moves what falls on a holiday before it, and asks only when it is over', async () => {
    const settings = { ...LOUD, restDays: { from: '15:00', until: '21:00' } };
    const passover = ['2026-04-02', '2026-04-03', '2026-04-08'] as Day[];
    const browser = new ReminderYears(
      instantAt('2026-03-24' as Day, 0, LAW_ZONE),
      passover,
      settings,
      LAW_ZONE,
    );
    for (let day = 0; day < 18; day += 1) await browser.live({ is: 'runs', hours: 24 });
    expect(browser.oracle.faults).toEqual([]);
    const told = browser.oracle.shown.filter(({ date }) => date.endsWith('promise|e3|2026-04-02'));
    expect(told.map(({ wallMs }) => new Date(wallMs).toISOString().slice(0, 16))).toEqual([
      '2026-03-26T07:00',
      '2026-03-31T06:00',
      '2026-04-01T06:00',
      '2026-04-01T11:30',
      '2026-04-03T06:00',
    ]);
  });
});
