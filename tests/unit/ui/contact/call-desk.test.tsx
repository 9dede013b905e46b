// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CallTimer } from '../../../../src/domain/timers/call-timer.ts';
import { CallDesk } from '../../../../src/ui/contact/call-desk.tsx';
import en from '../../../../src/words/languages/en.ts';
import { stored } from '../../support/fake-storage.ts';
import { clear, draw, press } from '../case-page/screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/ui/contact/use-agents.ts', () => ({ useAgents: () => [] }));
vi.mock('../../../../src/ui/contact/use-seconds.ts', () => ({ useSeconds: () => Date.now() }));

const startedAt = { at: new Date().toISOString(), zone: 'Asia/Jerusalem' };
const timer = { id: 't1', caseId: 'c1', startedAt } as CallTimer;

/** The desk of a case as a surface draws it that hears of the timer from each press. */
function Desk() {
  const [running, setRunning] = useState<CallTimer>();
  return (
    <CallDesk
      caseId="c1"
      caseToSaveTo={async () => 'c1'}
      running={{ timer: running }}
      onTimer={setRunning}
      onShowCase={() => {}}
      onTold={() => {}}
    />
  );
}

beforeEach(() => {
  stored.clear();
  ask.mockReset();
  ask.mockImplementation(async (call: string) => {
    if (call === 'timer.answer') return { timer: { ...timer, answeredAt: startedAt } };
    return { timer };
  });
});
afterEach(clear);

const focused = (): string | undefined => document.activeElement?.textContent?.trim();
/** As a key does: the button has the focus when it is pressed. */
async function pressFocused(name: string): Promise<void> {
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)?.focus();
  await press(name);
}

it('goes from each press of a call to the next one, when its button is gone', async () => {
  await draw(<Desk />);
  await pressFocused(en.call.start);
  await vi.waitFor(() => expect(focused()).toBe(en.call.answered));
  await pressFocused(en.call.answered);
  await vi.waitFor(() => expect(focused()).toBe(en.call.hungUp));
  await pressFocused(en.call.drop);
  await vi.waitFor(() => expect(focused()).toBe(en.call.start));
});
