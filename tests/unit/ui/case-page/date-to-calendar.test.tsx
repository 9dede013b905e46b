// @vitest-environment happy-dom
import ICAL from 'ical.js';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Due } from '../../../../src/domain/reminders/due.ts';
import { dueOfLaw } from '../../../../src/domain/reminders/legal-dues.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import type { CaseRow } from '../../../../src/storage/rows.ts';
import type { CalendarDate } from '../../../../src/ui/case-page/calendar/calendar-of.ts';
import { CaseDates, DateToCalendar } from '../../../../src/ui/case-page/calendar/case-dates.tsx';
import { CaseToCalendar } from '../../../../src/ui/case-page/calendar/case-to-calendar.tsx';
import { RightToCalendar } from '../../../../src/ui/case-page/calendar/right-to-calendar.tsx';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import { FollowUpLine } from '../../../../src/ui/case-page/letters/follow-up-line.tsx';
import { TermLine } from '../../../../src/ui/case-page/subscriptions/term-line.tsx';
import { stored } from '../../support/fake-storage.ts';
import { clear, draw } from './screen.tsx';

const { saved } = vi.hoisted(() => ({ saved: [] as { text: string; name: string }[] }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/platform/settings.ts', () => ({
  changeSettings: async () => {},
  readSettings: async () => ({}),
  onSettingsChange: () => () => {},
}));
vi.mock('../../../../src/ui/case-page/viewer/save-file.ts', () => ({
  saveFile: (bytes: ArrayBuffer, name: string) => saved.push({ text: new TextDecoder().decode(bytes), name }),
}));

const NOW = Date.parse('2026-11-19T10:00:00Z');
const due = (kind: Due['kind'], subject: string, dueOn: string): Due => ({
  caseId: 'case-1',
  kind,
  subject,
  dueOn: dueOn as Day,
  isLastDay: true,
  zone: 'Asia/Jerusalem',
  ...(kind === 'step' && { step: { name: 'manager', basis: 'ours' } as const }),
});
const letter = {
  kind: 'letter',
  letter: 'request',
  language: 'en',
  to: 'Gal, "Ltd"; North',
  way: 'email',
  text: 't',
  textHash: '0',
  followUpOn: '2026-12-01' as Day,
} as const;
const DATES = [
  { due: due('promise', 'p', '2026-11-25'), content: { kind: 'promise', text: 'A courier', state: 'open' } },
  { due: due('benefit', 'b', '2026-12-31') },
  { due: due('benefit', 'b', '2027-03-31') },
  { due: due('follow-up', 'l', '2026-12-01'), content: letter },
  { due: due('step', 'manager', '2026-12-03') },
  { due: due('term-end', 'term', '2027-02-11') },
  { due: due('promise', 'gone', '2026-12-04'), isDone: true },
] as const;

const PLAN = {
  id: 'case-1',
  facts: { title: 'Kettle', status: 'open', hosts: [], purchase: { jurisdiction: 'IL' } },
} as unknown as CaseRow;

beforeEach(() => {
  saved.length = 0;
  stored.clear();
});
afterEach(clear);

const uidsOf = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('uid')));

async function filesOf(): Promise<readonly (readonly string[])[]> {
  const place = await draw(
    <NowProvider clock={() => NOW}>
      <CaseDates.Provider value={{ caseTitle: 'Kettle', dates: DATES }}>
        <CaseToCalendar />
        <DateToCalendar kind="promise" subject="p" of="A courier" />
        <DateToCalendar kind="benefit" subject="b" of="Half price" />
        <FollowUpLine entryId="l" content={letter} />
        <DateToCalendar kind="step" subject="manager" of="Manager" />
        <TermLine
          row={PLAN}
          found={{ termEndsOn: '2027-02-11' as Day, billedAfterEnd: [] }}
          today={'2026-11-19' as Day}
          isOpen
        />
        <DateToCalendar kind="promise" subject="gone" of="Nothing" />
      </CaseDates.Provider>
    </NowProvider>,
  );
  for (const button of place.querySelectorAll('button')) {
    if (button.textContent === 'Change the term') continue;
    const before = saved.length;
    await act(async () => button.click());
    await vi.waitFor(() => expect(saved.length).toBe(before + 1));
  }
  return saved.map(({ text }) => uidsOf(text));
}

it('puts each date into a calendar by the name that it has in the file of the case', async () => {
  const [all = [], ...single] = await filesOf();
  expect(all).toHaveLength(DATES.length);
  // Of what is done there is no button; in the file of the case it is crossed out.
  expect(saved[0]?.text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  expect(single.map((uids) => uids.length)).toEqual([1, 2, 1, 1, 1]);
  expect(single.flat()).toEqual(all.slice(0, -1));
  expect(new Set(all).size).toBe(all.length);
});

it('makes the same file again while nothing changed, and a newer one of what did, though the clock went back', async () => {
  const sequenceIn = (text: string): number => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  const savedAt = async (nowMs: number, caseTitle: string): Promise<string> => {
    const place = await draw(
      <NowProvider clock={() => nowMs}>
        <CaseDates.Provider value={{ caseTitle, dates: DATES }}>
          <DateToCalendar kind="promise" subject="p" of="A courier" />
        </CaseDates.Provider>
      </NowProvider>,
    );
    const before = saved.length;
    await act(async () => place.querySelector('button')?.click());
    await vi.waitFor(() => expect(saved.length).toBe(before + 1));
    await clear();
    return saved.at(-1)?.text ?? '';
  };
  const first = await savedAt(NOW, 'Kettle');
  expect(await savedAt(NOW + 3_600_000, 'Kettle')).toBe(first);
  const renamed = await savedAt(NOW - 86_400_000, 'Old kettle');
  expect(sequenceIn(renamed)).toBeGreaterThan(sequenceIn(first));
  // The case and a hash are kept, and none of its words.
  expect(JSON.stringify([...stored])).not.toMatch(/kettle|courier/i);
});

it('says the day that was chosen for an answer, and nothing where none was', async () => {
  const { followUpOn: _none, ...without } = letter;
  const place = await draw(
    <NowProvider clock={() => NOW}>
      <FollowUpLine entryId="l" content={letter} />
      <FollowUpLine entryId="m" content={without} />
    </NowProvider>,
  );
  const lines = place.querySelectorAll('.follow-up');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.textContent).toMatch(/1 December/);
  expect(lines[0]?.querySelector('time')?.getAttribute('datetime')).toBe('2026-12-01');
});

it('brings back no date of a right that the shopper is done with', async () => {
  const row = {
    id: 'case-1',
    facts: {
      title: 'Kettle',
      status: 'open' as const,
      hosts: [],
      purchase: {
        jurisdiction: 'IL',
        channel: 'distance' as const,
        kind: 'goods' as const,
        transactionDate: '2026-11-15' as Day,
        receivedDate: '2026-11-18' as Day,
        disclosureDate: '2026-11-15' as Day,
      },
    },
  } as unknown as CaseRow;
  const today = '2026-11-19' as Day;
  const { dates: rightsDates } = rightsOf(row, [], today);
  const legal = rightsDates.filter(({ right }) => right === 'cancel').map((date) => dueOfLaw(row, date));
  expect(legal.length).toBeGreaterThan(0);
  const buttons = async (dates: readonly CalendarDate[]): Promise<number> => {
    await clear();
    const place = await draw(
      <NowProvider clock={() => NOW}>
        <CaseDates.Provider value={{ caseTitle: 'Kettle', dates }}>
          <RightToCalendar country="IL" right="cancel" />
        </CaseDates.Provider>
      </NowProvider>,
    );
    return place.querySelectorAll('button').length;
  };
  expect(await buttons(legal.map((one) => ({ due: one })))).toBe(1);
  expect(await buttons(legal.map((one) => ({ due: one, isDone: true })))).toBe(0);
  // What is not among the dates of the case is no date of a right of it either.
  expect(await buttons([])).toBe(0);
});
