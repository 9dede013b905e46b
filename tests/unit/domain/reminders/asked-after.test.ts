import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Due } from '../../../../src/domain/reminders/due.ts';
import { planReminders } from '../../../../src/domain/reminders/plan-reminders.ts';
import { quietStretchAt, waitsUntil } from '../../../../src/domain/reminders/quiet-times.ts';
import { DUE_KINDS, type DueKind, type Reminder } from '../../../../src/domain/reminders/reminder.ts';
import { type ReminderSettings, USUAL_REMINDERS } from '../../../../src/domain/settings/settings.ts';
import { type Day, shiftDay } from '../../../../src/domain/time/day.ts';
import { instantAt } from '../../../../src/domain/time/moment.ts';

const ZONES = [
  'Asia/Jerusalem',
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];
const FIRST = '2026-01-01' as Day;

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const hours = fc.option(fc.record({ from: time, until: time }).filter(({ from, until }) => from !== until));
const leads = fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { maxLength: 4 });
const settings: fc.Arbitrary<ReminderSettings> = fc.record({
  leadDays: fc.record({
    deadline: leads,
    owed: leads,
    step: leads,
    'follow-up': leads,
    promise: leads,
    benefit: leads,
    'bill-check': leads,
    'term-end': leads,
  }),
  quietHours: hours,
  restDays: hours,
});
// Two years hold every holiday, with Shabbat beside and on it, and the changes of the clocks.
const dueIn = (kinds: readonly DueKind[]): fc.Arbitrary<Due> =>
  fc.record({
    caseId: fc.constant('c'),
    kind: fc.constantFrom(...kinds),
    subject: fc.constant('e'),
    dueOn: fc.integer({ min: 20, max: 740 }).map((days) => shiftDay(FIRST, days)),
    isLastDay: fc.constant(true),
    zone: fc.constantFrom(...ZONES),
  });
const overMs = ({ dueOn, zone }: Due): number => instantAt(shiftDay(dueOn, 1), 0, zone);
/** From long before until a day after: what was planned when the date became known at any of these. */
const shownAt = (reminder: Reminder, chosen: ReminderSettings, zone: string): number =>
  waitsUntil(reminder.fireAtMs, { dueOn: reminder.dueOn, zone }, chosen, zone) ?? reminder.fireAtMs;

describe('whatever is quiet, in whatever zone, on whatever holiday', () => {
  it('it is asked whether something came only when the promised day is over, and not in the quiet', () => {
    fc.assert(
      fc.property(dueIn(['promise']), settings, fc.integer({ min: -400, max: 47 }), (due, chosen, hour) => {
        const nowMs = overMs(due) + hour * 3_600_000;
        const asking = planReminders([], [due], nowMs, chosen).add.filter(({ leadDays }) => leadDays < 0);
        for (const reminder of asking) {
          expect(shownAt(reminder, chosen, due.zone)).toBeGreaterThanOrEqual(overMs(due));
          expect(quietStretchAt(reminder.fireAtMs, chosen, due.zone)).toBeUndefined();
        }
        // It is not lost either: planned when the day is not over, it is always there.
        if (hour < 0) expect(asking).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  it('no reminder that comes before a date comes when its day is over', () => {
    fc.assert(
      fc.property(dueIn(DUE_KINDS), settings, fc.integer({ min: -400, max: -1 }), (due, chosen, hour) => {
        const nowMs = overMs(due) + hour * 3_600_000;
        const before = planReminders([], [due], nowMs, chosen).add.filter(({ leadDays }) => leadDays >= 0);
        for (const reminder of before) expect(shownAt(reminder, chosen, due.zone)).toBeLessThan(overMs(due));
      }),
      { numRuns: 150 },
    );
  });
});

it('a promise for Friday is asked about when Shabbat is out, not on the Friday', () => {
  const due: Due = {
    caseId: 'c',
    kind: 'promise',
    subject: 'e',
    dueOn: '2026-11-20' as Day,
    isLastDay: true,
    zone: 'Asia/Jerusalem',
  };
  const { add } = planReminders([], [due], Date.parse('2026-11-10T10:00:00Z'));
  expect(add.map(({ leadDays, fireAtMs }) => [leadDays, new Date(fireAtMs).toISOString()])).toEqual([
    [7, '2026-11-13T07:00:00.000Z'],
    [2, '2026-11-18T07:00:00.000Z'],
    [1, '2026-11-19T07:00:00.000Z'],
    [0, '2026-11-20T07:00:00.000Z'],
    [-1, '2026-11-21T19:00:00.000Z'],
  ]);
});

it('lead times are of their kind alone', () => {
  const nowMs = Date.parse('2026-11-01T10:00:00Z');
  const dues = DUE_KINDS.map(
    (kind): Due => ({
      caseId: 'c',
      kind,
      subject: kind,
      dueOn: '2026-11-25' as Day,
      isLastDay: true,
      zone: 'Asia/Jerusalem',
    }),
  );
  const leadDays = {
    deadline: [3],
    owed: [],
    step: [0],
    'follow-up': [1],
    promise: [],
    benefit: [14, 1],
    'bill-check': [2],
    'term-end': [3],
  };
  const { add } = planReminders([], dues, nowMs, { ...USUAL_REMINDERS, leadDays });
  expect(add.map((one) => `${one.kind} ${one.leadDays}`)).toEqual([
    'deadline 3',
    'owed -1',
    'step 0',
    'follow-up 1',
    'promise -1',
    'benefit 14',
    'benefit 1',
    'bill-check 2',
    'term-end 3',
  ]);
});
