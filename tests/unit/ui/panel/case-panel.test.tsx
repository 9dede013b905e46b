// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { CasePanel } from '../../../../src/ui/panel/case-panel.tsx';
import { caseRow, clear, draw } from '../case-page/screen.tsx';

const { live } = vi.hoisted(() => ({ live: { timer: { state: 'reading' } as object } }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: async () => ({ agents: [] }) }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: {
    storage: (await import('../../support/fake-storage.ts')).storage,
    commands: { getAll: async () => [] },
  },
}));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useLive: (_read: unknown, [kind]: readonly string[]) =>
    kind === 'timer' ? live.timer : { state: 'read', value: [] },
}));
vi.mock('../../../../src/ui/case-page/frame/now-provider.tsx', () => ({
  useNow: () => Date.parse('2026-11-21T10:00:00.000Z'),
}));

afterEach(clear);

const drawn = (): Promise<HTMLElement> =>
  draw(<CasePanel row={caseRow({})} windowId={1} onChange={() => undefined} />);

it('gives no form for another contact while it is not known whether a call runs', async () => {
  live.timer = { state: 'reading' };
  const place = await drawn();
  expect(place.querySelector('.panel-title')).not.toBeNull();
  expect(place.querySelector('.panel-form')).toBeNull();
});

it('gives it where none runs', async () => {
  live.timer = { state: 'read', value: {} };
  const place = await drawn();
  expect(place.querySelector('.panel-form')).not.toBeNull();
});
