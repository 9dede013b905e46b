import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { CalendarStamps } from '../../../../src/domain/calendar/calendar-stamps.ts';
import type { Due } from '../../../../src/domain/reminders/due.ts';
import { DUE_KINDS, type DueKind } from '../../../../src/domain/reminders/reminder.ts';
import { USUAL_REMINDERS } from '../../../../src/domain/settings/settings.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { type CalendarDate, calendarOf } from '../../../../src/ui/case-page/calendar/calendar-of.ts';
import en from '../../../../src/words/languages/en.ts';
import he from '../../../../src/words/languages/he.ts';
import { wordsFrom } from '../../../../src/words/words.ts';

const NOW = Date.parse('2026-11-22T08:30:00Z');
const { leadDays } = USUAL_REMINDERS;
const ENGLISH = wordsFrom(en, 'en');

const NOTHING_KNOWN = { read: async () => ({}), keep: async () => {} };

const dueOf = (kind: DueKind, over: Partial<Due> = {}): Due => ({
  caseId: 'case-1',
  kind,
  subject: 'entry-1',
  dueOn: '2026-12-03' as Day,
  isLastDay: true,
  zone: 'Asia/Jerusalem',
  ...over,
});

/** One date of every kind, with what it is of. */
const DATES: Readonly<Record<DueKind, CalendarDate>> = {
  deadline: { due: dueOf('deadline', { subject: 'cancel-regret', country: 'IL' }) },
  owed: { due: dueOf('owed', { subject: 'cancel.refundDueBy', country: 'IL' }) },
  step: { due: dueOf('step', { subject: 'council', step: { name: 'council', basis: 'ours' } }) },
  'follow-up': {
    due: dueOf('follow-up'),
    content: {
      kind: 'letter',
      letter: 'request',
      language: 'en',
      to: 'Gal Ltd',
      way: 'email',
      text: 'x',
      textHash: 'a'.repeat(64),
    },
  },
  promise: { due: dueOf('promise'), content: { kind: 'promise', text: 'A courier comes', state: 'open' } },
  benefit: {
    due: dueOf('benefit'),
    content: { kind: 'benefit', text: 'Half price', stages: [], checksBills: false },
  },
  'bill-check': {
    due: dueOf('bill-check'),
    content: { kind: 'benefit', text: 'Half price', stages: [], checksBills: true },
  },
  'term-end': { due: dueOf('term-end', { subject: 'term' }) },
};

async function eventsOf(
  dates: readonly CalendarDate[],
  { words = ENGLISH, title = 'Kettle', leads = leadDays } = {},
): Promise<{ summary: string; notes: string; day: string; alarms: number }[]> {
  const ground = { caseTitle: title, leadDays: leads, nowMs: NOW, stamps: NOTHING_KNOWN };
  const calendar = new ICAL.Component(ICAL.parse(await calendarOf(words, dates, ground)));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    summary: String(event.getFirstPropertyValue('summary')),
    notes: String(event.getFirstPropertyValue('description')),
    day: String(event.getFirstPropertyValue('dtstart')),
    alarms: event.getAllSubcomponents('valarm').length,
  }));
}

it('says what each date is of, and of which case', async () => {
  expect(
    (await eventsOf(DUE_KINDS.map((kind) => DATES[kind]))).map(({ summary }) => summary),
  ).toMatchInlineSnapshot(`
    [
      "Cancelling the deal: last day (Kettle)",
      "Refund: last day for the business (Kettle)",
      "Next step: Consumer Council (Kettle)",
      "Look for an answer: Gal Ltd (Kettle)",
      "Promised: A courier comes (Kettle)",
      "Benefit ends: Half price (Kettle)",
      "Check the bill: Half price (Kettle)",
      "End of the fixed term (Kettle)",
    ]
  `);
});

it('calls a date the last only where it is', async () => {
  const safe = { due: { ...DATES.deadline.due, isLastDay: false } };
  const [event] = await eventsOf([safe]);
  expect(event?.summary).toContain(': safe date');
  expect(event?.day).toBe('2026-12-03');
});

it.each(['he', 'en'] as const)(
  'in %s holds no marks that steer directions, and says what it is',
  async (language) => {
    const words = language === 'he' ? wordsFrom(he, 'he') : ENGLISH;
    for (const { summary, notes } of await eventsOf(Object.values(DATES), {
      words,
      title: 'שואב \u2067Turbo\u2069',
    })) {
      expect(summary + notes).not.toMatch(/[\u2066-\u2069\u202a-\u202e\u200e\u200f{}]/);
      expect(summary).toContain('שואב Turbo');
      expect(notes).toBe(words.say('due.calendar.notes'));
    }
  },
);

it('calls to mind when reminders do, and on the day where they were turned off', async () => {
  const alarms = async (leads: readonly number[]) => {
    const chosen = { ...leadDays, deadline: leads, promise: leads };
    return (await eventsOf([DATES.deadline, DATES.promise], { leads: chosen })).map((event) => event.alarms);
  };
  // What was promised is asked after, too.
  expect(await alarms([7, 2, 1, 0])).toEqual([4, 5]);
  expect(await alarms([])).toEqual([1, 2]);
});

it('calls off in the file of the whole case what a changed fact took away, until its day is over', async () => {
  let known: CalendarStamps = {};
  const stamps = {
    read: async () => known,
    keep: async (made: CalendarStamps) => {
      known = { ...known, ...made };
    },
  };
  const stateOf = async (dates: readonly CalendarDate[], today: string | undefined, nowMs = NOW) => {
    const ground = { caseTitle: 'Kettle', leadDays, nowMs, stamps, ...(today && { wholeOn: today as Day }) };
    const calendar = new ICAL.Component(ICAL.parse(await calendarOf(ENGLISH, dates, ground)));
    return calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')).split('.')[0],
      sequence: Number(event.getFirstPropertyValue('sequence')),
      state: event.getFirstPropertyValue('status') ?? 'there',
      alarms: event.getAllSubcomponents('valarm').length,
    }));
  };
  const [first] = await stateOf([DATES.deadline, DATES.promise], '2026-11-22');
  const after = await stateOf([DATES.promise], '2026-11-23', NOW + 86_400_000);
  expect(after).toMatchObject([
    { uid: 'promise', state: 'there' },
    { uid: 'deadline', state: 'CANCELLED', alarms: 0 },
  ]);
  expect(after[1]?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN);
  // The file of one date says nothing of others; a day that is over needs no calling off; a date that is back is there.
  expect((await stateOf([DATES.promise], undefined)).map(({ uid }) => uid)).toEqual(['promise']);
  expect((await stateOf([DATES.promise], '2026-12-04')).map(({ uid }) => uid)).toEqual(['promise']);
  const back = await stateOf([DATES.deadline, DATES.promise], '2026-11-24', NOW + 2 * 86_400_000);
  expect(back[0]).toMatchObject({ uid: 'deadline', state: 'there' });
  expect(back[0]?.sequence).toBeGreaterThan(after[1]?.sequence ?? Number.NaN);
});
