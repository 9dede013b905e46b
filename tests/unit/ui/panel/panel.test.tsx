// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../../src/ui/panel/panel.tsx';
import { caseRow, clear, draw, press } from '../case-page/screen.tsx';

const { ask, session, rows, opened } = vi.hoisted(() => ({
  ask: vi.fn(),
  session: new Map<string, unknown>(),
  rows: { cases: [] as { id: string; binnedAtMs?: number }[] },
  opened: { count: 0 },
}));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
      session: {
        get: async () => Object.fromEntries(session),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        remove: async (key: string) => void session.delete(key),
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
    commands: { getAll: async () => [] },
  },
}));
// The rows as the store has them; each query is asked of a database of these tables alone.
vi.mock('../../../../src/storage/queries.ts', () => ({
  findCase: async (_db: unknown, id: string) => rows.cases.find((one) => one.id === id),
  listCases: async () => rows.cases.filter((one) => one.binnedAtMs === undefined),
}));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', async () => {
  const { useEffect, useState } = await import('preact/hooks');
  return {
    DatabaseProvider: ({ children }: { children: unknown }) => {
      opened.count += 1;
      return children;
    },
    useLive: (query: (db: unknown) => Promise<unknown>, inputs: readonly unknown[]) => {
      const [live, setLive] = useState<object>({ state: 'reading' });
      useEffect(() => {
        query({}).then((value) => setLive({ state: 'read', value }));
      }, inputs);
      return live;
    },
  };
});
vi.mock('../../../../src/ui/panel/case-panel.tsx', () => ({
  CasePanel: ({ row }: { row: { facts: { title: string } } }) => (
    <h1 class="panel-title">{row.facts.title}</h1>
  ),
}));

const clock = (): number => Date.parse('2026-11-21T10:00:00Z');
const draws = (isPrivate = false): Promise<HTMLElement> =>
  draw(<Panel clock={clock} place={{ windowId: 1, isPrivate }} />);
const other = { ...caseRow({}), id: 'case-2', facts: { ...caseRow({}).facts, title: 'Another case' } };

beforeEach(() => {
  session.clear();
  rows.cases = [caseRow({}), other];
  opened.count = 0;
});
afterEach(clear);

it('shows the case that its window is bound to', async () => {
  session.set('panel-case 1', 'case-1');
  const place = await draws();
  await vi.waitFor(() => expect(place.querySelector('.panel-title')?.textContent).toBe('Headphones'));
});

it('says in a private window that the cases are not open there, and opens none of the data', async () => {
  session.set('panel-case 1', 'case-1');
  const place = await draws(true);
  await vi.waitFor(() => expect(place.textContent).toContain('This is a private window'));
  expect(place.querySelector('button')).toBeNull();
  expect(opened.count).toBe(0);
});

describe('bound to a case that is deleted', () => {
  it.each([
    ['erased', () => rows.cases.shift()],
    ['in the bin', () => Object.assign(rows.cases[0] ?? {}, { binnedAtMs: 5 })],
  ])('%s: it says so, and another can be chosen', async (_name, remove) => {
    session.set('panel-case 1', 'case-1');
    remove();
    const place = await draws();
    await vi.waitFor(() => expect(place.textContent).toContain('This case is no longer here.'));
    await vi.waitFor(() => expect(place.querySelectorAll('.panel-case')).toHaveLength(1));
    expect(place.querySelector('.panel-title')).toBeNull();
    await press('Another case');
    expect(session.get('panel-case 1')).toBe('case-2');
  });
});
