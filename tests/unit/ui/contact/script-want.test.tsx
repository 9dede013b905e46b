// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { placeOfCase } from '../../../../src/platform/contact-drafts.ts';
import { ContactForm } from '../../../../src/ui/contact/contact-form.tsx';
import { stored } from '../../support/fake-storage.ts';
import { clear, draw, press } from '../case-page/screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

let wanted: string | undefined;
beforeEach(() => {
  wanted = undefined;
  stored.clear();
  ask.mockReset();
  ask.mockImplementation(async (call: string, input: { want?: string; isTakenBack?: boolean }) => {
    if (call === 'contact.agents') return { agents: [] };
    if (call === 'call.want') wanted = input.isTakenBack ? undefined : input.want;
    const parts = { opening: [], request: [], right: [], refused: [], manager: [], 'before-end': [] };
    return { script: { want: wanted, parts }, speaking: { today: '2026-11-21' } };
  });
});
afterEach(clear);

const drawn = (caseId = 'c1') => (
  <ContactForm
    place={placeOfCase(caseId)}
    caseId={caseId}
    caseToSaveTo={async () => caseId}
    leaveLabel="Delete the draft"
    onSaved={vi.fn()}
    onGivenUp={vi.fn()}
  />
);

it('takes back the one thing that was chosen among the lines, and keeps the focus there', async () => {
  const place = await draw(drawn());
  const asks = () => place.textContent?.includes('What is the one thing you ask for?');
  await vi.waitFor(() => expect(place.querySelector('.script-switch button')).not.toBeNull());
  await press(place.querySelector('.script-switch button')?.textContent?.trim() ?? '');
  await vi.waitFor(() => expect(asks()).toBe(true), { timeout: 15_000 });

  const repair = [...place.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Repair');
  repair?.focus();
  await press('Repair');
  await vi.waitFor(() => expect(asks()).toBe(false), { timeout: 15_000 });
  expect(place.textContent).toContain('What you ask for: ');
  await vi.waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe('Undo'), {
    timeout: 15_000,
  });

  await press('Undo');
  await vi.waitFor(() => expect(asks()).toBe(true), { timeout: 15_000 });
  expect(wanted).toBeUndefined();
});
