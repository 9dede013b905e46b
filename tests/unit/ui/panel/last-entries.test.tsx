// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Day } from '../../../../src/domain/time/day.ts';
import { LastEntries } from '../../../../src/ui/panel/last-entries.tsx';
import { clear, draw } from '../case-page/screen.tsx';

const zone = 'Asia/Jerusalem';
const entries = [
  {
    id: 'call',
    happenedAt: { at: '2026-11-19T08:05:00.000Z', zone },
    content: { kind: 'contact', channel: 'phone', direction: 'out', agent: 'Dana', reference: '77-1234' },
  },
  {
    id: 'bill',
    happenedAt: { at: '2025-03-02T22:30:00.000Z', zone },
    content: { kind: 'bill', sum: { minor: 129_990, currency: 'ILS' }, billedOn: '2025-03-03' },
  },
];
vi.mock('../../../../src/storage/queries.ts', () => ({ listEntries: () => entries }));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useLive: (query: (db: unknown) => unknown) => ({ state: 'read', value: query({}) }),
}));

afterEach(clear);

it('says on which day each was, with the year when it is another, and the exact moment on resting', async () => {
  const place = await draw(<LastEntries caseId="case-1" today={'2026-11-22' as Day} />);
  const [call, bill] = [...place.querySelectorAll('li > time')];
  expect(call?.textContent?.replace(/[\u2066-\u2069]/g, '')).toMatch(/Thursday,? 19 November.*10:05/);
  expect(call?.getAttribute('datetime')).toBe('2026-11-19T08:05:00.000Z');
  expect(call?.getAttribute('title')).toMatch(/19 November 2026.*10:05:00/);
  expect(bill?.textContent).toMatch(/3 March 2025.*00:30/);
});

it('copies the reference number and the sum alone, without their words', async () => {
  const writeText = vi.fn(async (_text: string) => undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  const place = await draw(<LastEntries caseId="case-1" today={'2026-11-22' as Day} />);
  for (const button of place.querySelectorAll('button')) button.click();
  expect(writeText.mock.calls.map(([text]) => text)).toEqual(['77-1234', '₪1,299.90']);
  vi.unstubAllGlobals();
});

it('tells the day of a bill in full on resting', async () => {
  const place = await draw(<LastEntries caseId="case-1" today={'2026-11-22' as Day} />);
  const days = [...place.querySelectorAll('time')].map(({ title }) => title);
  expect(days).toContain('Monday, 3 March 2025');
});
