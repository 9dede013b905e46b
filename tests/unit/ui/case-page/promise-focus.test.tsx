// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { PromiseContent } from '../../../../src/domain/case/entry.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import { PromiseActs } from '../../../../src/ui/case-page/promises/promise-acts.tsx';
import { PromisesCard } from '../../../../src/ui/case-page/promises/promises-card.tsx';
import type { PromiseRow } from '../../../../src/ui/case-page/promises/use-promise.ts';
import { clear, draw } from './screen.tsx';

const { kept } = vi.hoisted(() => ({ kept: { rows: [] as unknown[] } }));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useLive: () => ({ state: 'read', value: kept.rows }),
  useMaybeDatabase: () => undefined,
}));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: async () => ({}) }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

const TODAY = '2026-11-19' as Day;
const NOW = Date.parse('2026-11-19T10:00:00Z');

const promise = (id: string, state: PromiseContent['state']): PromiseRow =>
  ({
    id,
    caseId: 'case-1',
    version: 1,
    happenedAt: { at: '2026-11-10T10:00:00.000Z', zone: 'Asia/Jerusalem' },
    content: { kind: 'promise', text: `The courier ${id}`, dueOn: '2026-11-18' as Day, state },
  }) as PromiseRow;

afterEach(clear);

const showCard = (...rows: readonly PromiseRow[]): Promise<HTMLElement> => {
  kept.rows = [...rows];
  return draw(
    <main>
      <h1 tabIndex={-1}>The case</h1>
      <NowProvider clock={() => NOW}>
        <PromisesCard caseId="case-1" today={TODAY} />
      </NowProvider>
    </main>,
  );
};

const showActs = (row: PromiseRow): Promise<HTMLElement> =>
  draw(
    <NowProvider clock={() => NOW}>
      <PromiseActs entry={row} />
    </NowProvider>,
  );

/** Gives the focus to the button of that name in a place. */
async function focusOn(place: ParentNode | null | undefined, name: string): Promise<void> {
  const found = [...(place?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  await act(async () => found.focus());
}

it.each(['It did', 'It didn’t'])(
  'goes on to the next promise after “%s”, and to the heading after the last',
  async (name) => {
    const state = name === 'It did' ? 'kept' : 'broken';
    const before = await showCard(promise('a', 'open'), promise('b', 'open'));
    await focusOn(before.querySelector('.promise-list > li'), name);
    const after = await showCard(promise('a', state), promise('b', 'open'));
    expect(document.activeElement?.closest('li')?.textContent).toContain('The courier b');
    await focusOn(after.querySelector('.promise-list > li'), name);
    await showCard(promise('a', state), promise('b', state));
    expect(document.activeElement?.textContent).toBe('Promises');
  },
);

it.each(['It did', 'It didn’t', 'Put off'])(
  'stays where the answer “%s” can be taken back, on the timeline',
  async (name) => {
    const open = await showActs(promise('a', 'open'));
    await focusOn(open, name);
    await showActs(promise('a', 'broken'));
    expect(document.activeElement?.textContent).toBe('Wait for it again');
    await showActs(promise('a', 'open'));
    expect(document.activeElement?.textContent).toBe('It did');
  },
);
