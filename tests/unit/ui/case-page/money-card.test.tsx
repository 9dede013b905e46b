// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Day } from '../../../../src/domain/time/day.ts';
import { MoneyCard } from '../../../../src/ui/case-page/money/money-card.tsx';
import { caseRow, clear, draw, today } from './screen.tsx';

const { shown } = vi.hoisted(() => ({ shown: { entries: [] as unknown[] } }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/platform/settings.ts', () => ({ readSettings: async () => ({}) }));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useLive: () => ({ state: 'read', value: shown.entries }),
}));

const happenedAt = { at: '2026-01-05T10:00:00.000Z', zone: 'Asia/Jerusalem' };
const bill = (id: string, billedOn: string, minor: number) => ({
  id,
  happenedAt,
  content: { kind: 'bill', billedOn: billedOn as Day, sum: { minor, currency: 'ILS' } },
});

afterEach(clear);

it('shows what bills tell where nothing else is known of the money', async () => {
  shown.entries = [bill('b1', '2026-01-05', 49_90), bill('b2', '2026-02-05', 69_90)];
  const place = await draw(
    <main>
      <MoneyCard row={caseRow({})} today={today} />
    </main>,
  );
  expect(place.querySelector('.money-card')?.textContent).toContain('69.90');
});

it('shows nothing where there is nothing', async () => {
  shown.entries = [];
  const place = await draw(
    <main>
      <MoneyCard row={caseRow({})} today={today} />
    </main>,
  );
  expect(place.querySelector('.money-card')).toBeNull();
});
