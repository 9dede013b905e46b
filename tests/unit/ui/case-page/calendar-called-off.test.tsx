// @vitest-environment happy-dom
import ICAL from 'ical.js';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Due } from '../../../../src/domain/reminders/due.ts';
import { USUAL_REMINDERS } from '../../../../src/domain/settings/settings.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayIn } from '../../../../src/domain/time/moment.ts';
import { CALENDAR, stampStore } from '../../../../src/platform/calendar-stamps.ts';
import { type CalendarDate, calendarOf } from '../../../../src/ui/case-page/calendar/calendar-of.ts';
import { CaseDates } from '../../../../src/ui/case-page/calendar/case-dates.tsx';
import { CaseToCalendar } from '../../../../src/ui/case-page/calendar/case-to-calendar.tsx';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import en from '../../../../src/words/languages/en.ts';
import { wordsFrom } from '../../../../src/words/words.ts';
import { stored } from '../../support/fake-storage.ts';
import { clear, draw } from './screen.tsx';

const { saved } = vi.hoisted(() => ({ saved: [] as string[] }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/platform/settings.ts', () => ({
  changeSettings: async () => {},
  readSettings: async () => ({}),
  onSettingsChange: () => () => {},
}));
vi.mock('../../../../src/ui/case-page/viewer/save-file.ts', () => ({
  saveFile: (bytes: ArrayBuffer) => saved.push(new TextDecoder().decode(bytes)),
}));

const CASE = 'case-1';
const NOW = Date.parse('2026-11-19T10:00:00Z');
const HOUR_MS = 3_600_000;

const promise = (subject: string, dueOn: string): CalendarDate => ({
  due: {
    caseId: CASE,
    kind: 'promise',
    subject,
    dueOn: dueOn as Day,
    isLastDay: true,
    zone: 'Asia/Jerusalem',
  } satisfies Due,
  content: { kind: 'promise', text: 'A courier comes', state: 'open' },
});
const STAYS = promise('stays', '2026-11-25');
const GOES = promise('goes', '2026-12-03');

beforeEach(() => {
  saved.length = 0;
  stored.clear();
});
afterEach(clear);

const fileOf = (dates: readonly CalendarDate[], { nowMs = NOW, isWhole = true } = {}): Promise<string> =>
  calendarOf(wordsFrom(en, 'en'), dates, {
    caseTitle: 'Kettle',
    leadDays: USUAL_REMINDERS.leadDays,
    nowMs,
    stamps: stampStore(CASE),
    ...(isWhole && { wholeOn: dayIn('Asia/Jerusalem', nowMs) }),
  });

interface Read {
  readonly sequence: number;
  readonly isOff: boolean;
  readonly day: string;
  readonly title: string;
  readonly alarms: number;
}

/** What a parser of somebody else's makes of a file, by the subjects of the promises. */
function read(text: string): Readonly<Record<string, Read>> {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => {
    const { uid, sequence, startDate, summary } = new ICAL.Event(part);
    const isOff = part.getFirstPropertyValue('status') === 'CANCELLED';
    const alarms = part.getAllSubcomponents('valarm').length;
    const of = { sequence, isOff, day: startDate.toString(), title: summary, alarms };
    return [uid.split('.')[1] ?? '', of] as const;
  });
  return Object.fromEntries(events);
}

it('calls off under its own name, as a newer version and with no alarm, what the case has no more', async () => {
  const before = read(await fileOf([STAYS, GOES]));
  const after = read(await fileOf([STAYS], { nowMs: NOW + HOUR_MS }));
  expect(before.goes).toMatchObject({ isOff: false, day: '2026-12-03' });
  expect(after.goes).toMatchObject({
    isOff: true,
    day: '2026-12-03',
    alarms: 0,
    title: 'No date of this case any more: Kettle',
  });
  expect(after.goes?.sequence).toBeGreaterThan(before.goes?.sequence ?? Number.POSITIVE_INFINITY);
  expect(after.stays).toEqual(before.stays);
});

it('does so with a clock that went back, and brings back as newer still what is there again', async () => {
  const first = read(await fileOf([STAYS, GOES]));
  const off = read(await fileOf([STAYS], { nowMs: NOW - 48 * HOUR_MS }));
  const back = read(await fileOf([STAYS, GOES], { nowMs: NOW - 72 * HOUR_MS }));
  expect(off.goes?.isOff).toBe(true);
  expect(back.goes).toMatchObject({ isOff: false, day: '2026-12-03' });
  const numbers = [first, off, back].map(({ goes }) => goes?.sequence ?? 0);
  expect(new Set(numbers).size).toBe(3);
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
});

it('says it again, to the byte, to a calendar that had not heard it', async () => {
  await fileOf([STAYS, GOES]);
  const off = await fileOf([STAYS]);
  expect(await fileOf([STAYS], { nowMs: NOW + HOUR_MS })).toBe(off);
});

it('leaves alone what passed: in Israel the day is over at its midnight', async () => {
  await fileOf([STAYS, GOES]);
  const within = Date.parse('2026-12-03T21:59:59Z');
  expect(read(await fileOf([], { nowMs: within })).goes?.isOff).toBe(true);
  expect(read(await fileOf([], { nowMs: within + 1000 }))).toEqual({});
});

it('calls off nothing in the file of one date', async () => {
  await fileOf([STAYS, GOES]);
  expect(Object.keys(read(await fileOf([STAYS], { isWhole: false })))).toEqual(['stays']);
});

it('calls off what went out alone', async () => {
  await fileOf([GOES], { isWhole: false });
  expect(read(await fileOf([STAYS])).goes?.isOff).toBe(true);
});

it.each<[string, string | undefined]>([
  ['of an older version', undefined],
  ['with a day that is none', '2026-02-31'],
])('takes a stamp %s as it is, and learns its day when it goes out again', async (_name, day) => {
  const uid = `promise.goes.${CASE}@tikiya`;
  stored.set(CALENDAR + CASE, {
    [uid]: { hash: 'h', sequence: 7, atMs: NOW, ...(day && { day }) },
  });
  expect(Object.keys(read(await fileOf([STAYS])))).toEqual(['stays']);
  await fileOf([STAYS, GOES]);
  expect(read(await fileOf([STAYS])).goes?.isOff).toBe(true);
});

it('keeps the day of a date and none of its words', async () => {
  await fileOf([STAYS, GOES]);
  await fileOf([STAYS]);
  const kept = JSON.stringify([...stored]);
  expect(kept).toContain('2026-12-03');
  expect(kept).not.toMatch(/kettle|courier/i);
});

async function button(caseId: string | undefined, dates: readonly CalendarDate[]) {
  const place = await draw(
    <NowProvider clock={() => NOW}>
      <CaseDates.Provider
        value={{ ...(caseId && { whose: { caseId, zone: 'Asia/Jerusalem' } }), caseTitle: 'Kettle', dates }}
      >
        <CaseToCalendar />
      </CaseDates.Provider>
    </NowProvider>,
  );
  return place.querySelector('button');
}

it.each([
  ['one date', [STAYS]],
  ['no date', []],
])('a case that is left with %s can still call off those that went out', async (_name, dates) => {
  await fileOf([STAYS, GOES]);
  await button(CASE, dates);
  // What went out is read in its own time.
  const there = () => document.querySelector('button');
  await vi.waitFor(() => expect(there()).not.toBeNull(), { timeout: 15_000 });
  await act(async () => there()?.click());
  await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 15_000 });
  expect(read(saved[0] ?? '').goes?.isOff).toBe(true);
});

it('offers nothing to call off while the dates of the case are not read, nor where none went out', async () => {
  expect(await button(CASE, [STAYS])).toBeNull();
  await clear();
  await fileOf([STAYS, GOES]);
  expect(await button(undefined, [STAYS])).toBeNull();
});
