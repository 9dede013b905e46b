// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { ExpectedNotice } from '../../../../src/domain/subscriptions/notice-window.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { NoticeLine } from '../../../../src/ui/case-page/subscriptions/notice-line.tsx';
import { clear, draw, today } from './screen.tsx';

vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: async () => ({}) }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

afterEach(clear);

const asked: ExpectedNotice = {
  notice: 'sms',
  from: '2026-11-10' as Day,
  until: '2026-11-20' as Day,
  state: 'asks',
};
const show = (expected: ExpectedNotice) =>
  draw(
    <ul>
      <NoticeLine caseId="case-1" expected={expected} endsOn={'2026-12-31' as Day} today={today} isOpen />
    </ul>,
  );
const answered: ExpectedNotice = {
  ...asked,
  state: 'missing',
  answer: { entryId: 'e1', came: false, on: '2026-11-21' as Day },
} as ExpectedNotice;

it('goes on to the entry of an answer when the question goes with the button that was pressed', async () => {
  const place = await show(asked);
  [...place.querySelectorAll('button')].at(-1)?.focus();
  await show(answered);
  expect(document.activeElement?.localName).toBe('a');
  expect(document.activeElement?.getAttribute('href')).toContain('e1');
});

it('stays where it is elsewhere', async () => {
  await show(asked);
  document.body.tabIndex = -1;
  const before = document.activeElement;
  await show(answered);
  expect(document.activeElement).toBe(before);
});
