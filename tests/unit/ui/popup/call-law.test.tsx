// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import {
  type SectorAnswer,
  type Wait,
  waitVerdict,
  withSector,
} from '../../../../src/domain/timers/wait-rule.ts';
import { CallLaw } from '../../../../src/ui/popup/call-law.tsx';
import { clear, draw, press } from '../case-page/screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));

const startedAt = { at: '2026-11-21T09:50:00.000Z', zone: 'Asia/Jerusalem' };
const MINUTE = 60_000;
let purchase = emptyPurchase;
let undo: (() => void) | undefined;

beforeEach(() => {
  purchase = emptyPurchase;
  undo = undefined;
  ask.mockReset();
  // As the worker answers.
  ask.mockImplementation(async (call: string, input: { wait: Wait; answer: SectorAnswer }) => {
    if (call === 'call.law') return { verdict: waitVerdict(purchase, input.wait, '2026-11-21' as Day) };
    purchase = withSector(purchase, input.answer);
    return { caseId: 'c1' };
  });
});
afterEach(clear);

const law = (minutes: number, about?: 'bill') => {
  const wait = { startedAt, waitedMs: minutes * MINUTE, ...(about && { about }) };
  const asked = { caseId: 'c1', wait, onSubject: () => undefined };
  return <CallLaw asked={asked} onTold={(_text, back) => (undo = back)} />;
};

it('says the same in the popup as on the case: asks, then tells when the six minutes were over', async () => {
  const place = await draw(law(5.9));
  expect(place.textContent).not.toContain('Is it one of these');
  await draw(law(6.1));
  await vi.waitFor(() => expect(place.textContent).toContain('Is it one of these'));
  await press('Yes');
  await vi.waitFor(() => expect(place.textContent).toContain('What is the call about?'));
  await draw(law(6.2, 'bill'));
  await vi.waitFor(() => expect(place.textContent).toContain('6 minutes had passed'));
  undo?.();
  await vi.waitFor(() => expect(place.textContent).toContain('Is it one of these'));
});

it('asks the worker once a minute, not once a second', async () => {
  await draw(law(1.1));
  await draw(law(1.2));
  await draw(law(1.9));
  expect(ask).toHaveBeenCalledTimes(1);
});
