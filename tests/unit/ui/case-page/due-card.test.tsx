// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import type { Due } from '../../../../src/domain/reminders/due.ts';
import { dateId } from '../../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { DueCard, type ShownAnswer } from '../../../../src/ui/case-page/due-now/due-card.tsx';
import type { ShownDue } from '../../../../src/ui/case-page/due-now/due-row.tsx';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import { stored } from '../../support/fake-storage.ts';
import { clear, controlOf, draw, press, type } from './screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/settings.ts', () => ({
  changeSettings: async () => {},
  readSettings: async () => ({}),
  onSettingsChange: () => () => {},
}));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
const { entries } = vi.hoisted(() => ({ entries: new Map<string, unknown>() }));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useMaybeDatabase: () => ({ entries: { get: async (id: string) => entries.get(id) } }),
}));
vi.mock('../../../../src/platform/clock.ts', () => ({ localZone: () => 'Asia/Jerusalem' }));

// Thursday, noon in Israel.
const NOW = Date.parse('2026-11-19T10:00:00Z');
const key = { caseId: 'case-1', kind: 'promise', subject: 'entry-1', dueOn: '2026-11-19' as Day } as const;
const due: Due = { ...key, isLastDay: true, zone: 'Asia/Jerusalem' };
const content = { kind: 'promise', text: 'A courier comes', state: 'open' } as const;
const item = (over: Partial<ShownDue> = {}): ShownDue => ({
  due,
  daysLeft: 0,
  isLate: false,
  content,
  ...over,
});

beforeEach(() => {
  stored.clear();
  ask.mockReset();
  ask.mockResolvedValue({});
});
afterEach(clear);

async function show(items: readonly ShownDue[], answered: readonly ShownAnswer[] = [], most?: number) {
  const place = await draw(
    <main>
      <NowProvider clock={() => NOW}>
        <DueCard items={items} answered={answered} {...(most !== undefined && { most })} />
      </NowProvider>
    </main>,
  );
  // The card waits for the settings.
  if (items.length + answered.length > 0)
    await vi.waitFor(async () => {
      await act(async () => {});
      if (!place.querySelector('.due-now')) throw new Error('no card yet');
    });
  return place;
}

/** Presses a button by the first words of it; the rest says of which date it is. */
async function pressOf(place: HTMLElement, start: string): Promise<void> {
  const found = [...place.querySelectorAll('button')].find((one) => one.textContent?.startsWith(start));
  if (!found) throw new Error(`no button ${start}`);
  await act(async () => found.click());
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u2066-\u2069]/g, '');

it('is not there when nothing is due', async () => {
  expect((await show([])).querySelector('.due-now')).toBeNull();
});

it('says what is due and leads to its entry; why a late one is late only where one is', async () => {
  const place = await show([item({ caseTitle: 'Kettle' })]);
  expect(plain(place.querySelector('.due-row')?.textContent)).toContain('A courier comes');
  expect([...place.querySelectorAll('.due-row a')].map((one) => one.getAttribute('href'))).toEqual([
    '#/case/case-1',
    expect.stringContaining('entry-1'),
  ]);
  expect(place.textContent).not.toContain('in a calendar');
  clear();
  const late = await show([item({ isLate: true })]);
  // The reminder was late, the date need not be.
  expect(late.querySelector('.chip')?.textContent).toBe('The reminder came late');
  expect(late.querySelector('.chip-late')).toBeNull();
  expect(late.textContent).toContain('better off in a calendar');
});

it('takes what became of a promise where it asks, whole as it was, and takes it back', async () => {
  const happenedAt = { at: '2026-11-10T10:00:00.000Z', zone: 'Asia/Jerusalem' };
  const whole = { ...content, text: `${'A courier comes '.repeat(20)}!`, dueOn: '2026-11-18' as Day };
  entries.set('entry-1', { id: 'entry-1', version: 3, happenedAt, content: whole });
  const asked = item({
    due: { ...due, dueOn: whole.dueOn },
    daysLeft: -1,
    content: { ...whole, text: 'A courier…' },
  });
  const place = await show([asked]);
  const names = [...place.querySelectorAll('.due-acts button')].map((one) => plain(one.textContent));
  expect(names.map((name) => name.split(':')[0])).toEqual(['It did', 'It didn’t', 'Later']);
  await pressOf(place, 'It didn’t');
  const settled = { ...whole, state: 'broken', settledOn: '2026-11-19' };
  await vi.waitFor(
    () =>
      expect(ask).toHaveBeenCalledWith('entry.correct', {
        entryId: 'entry-1',
        version: 3,
        body: { happenedAt, content: settled },
      }),
    { timeout: 15_000 },
  );
  await vi.waitFor(() => expect(place.querySelector('.toast')).not.toBeNull(), { timeout: 15_000 });
  await press('Undo');
  expect(ask).toHaveBeenLastCalledWith('entry.correct', {
    entryId: 'entry-1',
    version: 4,
    body: { happenedAt, content: whole },
  });
});

it('counts what does not stand there', async () => {
  const items = ['2026-11-19', '2026-11-20', '2026-11-21'].map((dueOn) =>
    item({ due: { ...due, dueOn: dueOn as Day } }),
  );
  const place = await show(items, [], 1);
  expect(place.querySelectorAll('.due-row')).toHaveLength(1);
  expect(place.textContent).toContain('And 2 more dates');
});

it('takes done with its key alone, and takes it back', async () => {
  const place = await show([item()]);
  await pressOf(place, 'Done');
  expect(ask.mock.calls).toEqual([['due.answer', { due: key, answer: { as: 'done' } }]]);
  await vi.waitFor(() => expect(place.querySelector('.toast')?.textContent).toContain('Marked as done'));
  await press('Undo');
  expect(ask).toHaveBeenLastCalledWith('due.answer', { due: key, answer: { as: 'open' } });
});

it('puts off by one press, says until when, and gives the focus back where nothing is chosen', async () => {
  ask.mockResolvedValue({ untilMs: Date.parse('2026-11-20T07:00:00Z') });
  const place = await show([item()]);
  await pressOf(place, 'Later');
  expect([...place.querySelectorAll('.due-later button')].map((one) => one.textContent)).toEqual([
    'In an hour',
    'This evening',
    'Tomorrow morning',
    'Another date',
  ]);
  expect(document.activeElement?.textContent).toBe('In an hour');
  await act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(place.querySelector('.due-later')).toBeNull();
  expect(document.activeElement?.textContent).toContain('Later');
  await pressOf(place, 'Later');
  await press('Tomorrow morning');
  expect(ask).toHaveBeenCalledWith('due.answer', { due: key, answer: { as: 'later', until: 'tomorrow' } });
  await vi.waitFor(() =>
    expect(plain(place.querySelector('.toast')?.textContent)).toMatch(/comes back: .*9:00/),
  );
});

it('offers no choice behind a last day, and refuses such a date', async () => {
  const cancel: Due = { ...due, kind: 'deadline', subject: 'cancel-regret', country: 'IL' };
  const place = await show([item({ due: cancel })]);
  await pressOf(place, 'Later');
  expect(place.textContent).not.toContain('Tomorrow morning');
  await press('Another date');
  await vi.waitFor(() => expect(document.activeElement).toBe(controlOf('Remind on')), 10_000);
  await type('Remind on', '2026-11-20');
  await press('Save');
  expect(ask).not.toHaveBeenCalled();
  expect(controlOf('Remind on').getAttribute('aria-invalid')).toBe('true');
});

it('keeps the day as it is typed: it stands there again by itself, and goes when it is saved', async () => {
  ask.mockResolvedValue({ untilMs: Date.parse('2026-11-25T07:00:00Z') });
  const place = await show([item()]);
  await pressOf(place, 'Later');
  await press('Another date');
  await vi.waitFor(() => expect(document.activeElement).toBe(controlOf('Remind on')), 10_000);
  await type('Remind on', '2026-11-25');
  await vi.waitFor(() => expect([...stored.keys()].join()).toContain('day later-promise.entry-1'), 10_000);
  clear();
  await show([item()]);
  await vi.waitFor(() => expect(controlOf('Remind on').value).toBe('2026-11-25'), 10_000);
  expect(document.activeElement).toBe(document.body);
  await press('Save');
  expect(ask).toHaveBeenCalledWith('due.answer', {
    due: key,
    answer: { as: 'later', until: { on: '2026-11-25' } },
  });
  await vi.waitFor(() => expect([...stored.keys()]).toEqual([]), 10_000);
});

it('says what could not be saved, and keeps the date on the screen', async () => {
  vi.spyOn(console, 'error').mockImplementationOnce(() => {});
  ask.mockRejectedValueOnce(new TikiyaError('storage-full'));
  const place = await show([item()]);
  await pressOf(place, 'Done');
  expect(place.querySelector('[role=alert].notice')?.textContent).toContain('disk is full');
  expect(place.querySelector('.toast')).toBeNull();
});

it('shows what was answered when it is opened, with the way back', async () => {
  const mark = { ...key, id: dateId(key), atMs: NOW, state: 'done' } as const;
  const place = await show([], [{ due, daysLeft: 0, mark, content }]);
  await act(async () => place.querySelector<HTMLElement>('.fold > summary')?.click());
  await vi.waitFor(() => expect(place.textContent).toContain('Marked as done'));
  await pressOf(place, 'Bring back');
  expect(ask).toHaveBeenCalledWith('due.answer', { due: key, answer: { as: 'open' } });
});
