// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { dateId } from '../../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { DueCard, type ShownAnswer } from '../../../../src/ui/case-page/due-now/due-card.tsx';
import type { ShownDue } from '../../../../src/ui/case-page/due-now/due-row.tsx';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import { clear, draw } from './screen.tsx';

vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: async () => ({}) }));
vi.mock('../../../../src/platform/settings.ts', () => ({
  changeSettings: async () => {},
  readSettings: async () => ({}),
  onSettingsChange: () => () => {},
}));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useMaybeDatabase: () => undefined,
}));
vi.mock('../../../../src/platform/clock.ts', () => ({ localZone: () => 'Asia/Jerusalem' }));

const NOW = Date.parse('2026-11-19T10:00:00Z');
const content = { kind: 'promise', text: 'A courier comes', state: 'open' } as const;

afterEach(clear);

async function show(items: readonly ShownDue[], answered: readonly ShownAnswer[] = []) {
  const place = await draw(
    <main>
      <h1 tabIndex={-1}>The case</h1>
      <NowProvider clock={() => NOW}>
        <DueCard items={items} answered={answered} />
      </NowProvider>
    </main>,
  );
  // The card waits for the settings.
  if (items.length + answered.length > 0)
    await vi.waitFor(
      async () => {
        await act(async () => {});
        if (!place.querySelector('.due-now')) throw new Error('no card yet');
      },
      { timeout: 15_000 },
    );
  return place;
}

const keyOn = (dueOn: string) =>
  ({ caseId: 'case-1', kind: 'promise', subject: 'entry-1', dueOn: dueOn as Day }) as const;
const on = (dueOn: string): ShownDue => ({
  due: { ...keyOn(dueOn), isLastDay: true, zone: 'Asia/Jerusalem' },
  daysLeft: 0,
  isLate: false,
  content,
});
const answeredOn = (dueOn: string): ShownAnswer => {
  const { due: its } = on(dueOn);
  return { due: its, daysLeft: 0, mark: { ...its, id: dateId(its), atMs: NOW, state: 'done' }, content };
};
const focused = (): string | null | undefined => document.activeElement?.textContent;

it('goes on to the next date when the one that was answered goes, and to the last one behind the last', async () => {
  const first = await show([on('2026-11-19'), on('2026-11-20'), on('2026-11-21')]);
  first.querySelectorAll<HTMLElement>('.due-row')[1]?.querySelector('button')?.focus();
  const place = await show([on('2026-11-19'), on('2026-11-21')], [answeredOn('2026-11-20')]);
  const rows = place.querySelectorAll('.due-row');
  expect(document.activeElement).toBe(rows[1]?.querySelector('button'));
  await show([on('2026-11-19')], [answeredOn('2026-11-20'), answeredOn('2026-11-21')]);
  expect(document.activeElement).toBe(place.querySelector('.due-row button'));
});

it('goes to its heading when nothing is left to be answered, and to that of the screen when it goes itself', async () => {
  const place = await show([on('2026-11-19')]);
  place.querySelector<HTMLElement>('.due-row button')?.focus();
  await show([], [answeredOn('2026-11-19')]);
  expect(focused()).toBe('Due now');
  await show([on('2026-11-19')]);
  place.querySelector<HTMLElement>('.due-row button')?.focus();
  await show([]);
  expect(focused()).toBe('The case');
});

it('leaves the focus where it went meanwhile', async () => {
  const place = await show([on('2026-11-19'), on('2026-11-20')]);
  place.querySelector<HTMLElement>('.due-row button')?.focus();
  place.querySelector<HTMLElement>('h1')?.focus();
  await show([on('2026-11-20')]);
  expect(focused()).toBe('The case');
});

it('goes to what comes next when an answer is taken back', async () => {
  const place = await show([], [answeredOn('2026-11-19'), answeredOn('2026-11-20')]);
  await act(async () => place.querySelector<HTMLElement>('.fold > summary')?.click());
  await vi.waitFor(() => expect(place.querySelector('.fold .due-row')).not.toBeNull(), { timeout: 15_000 });
  place.querySelector<HTMLElement>('.fold .due-row button')?.focus();
  await show([on('2026-11-19')], [answeredOn('2026-11-20')]);
  expect(document.activeElement).toBe(place.querySelector('.fold .due-row button'));
  await show([on('2026-11-19'), on('2026-11-20')]);
  expect(document.activeElement).toBe(place.querySelector('.due-row button'));
});
