// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CallSubject, EntryBody } from '../../../../src/domain/case/entry.ts';
import { momentOf } from '../../../../src/domain/time/moment.ts';
import { placeOfEntry } from '../../../../src/platform/contact-drafts.ts';
import { ContactForm } from '../../../../src/ui/contact/contact-form.tsx';
import { earlierFacts } from '../../../../src/words/earlier-facts.ts';
import en from '../../../../src/words/languages/en.ts';
import { wordsFrom } from '../../../../src/words/words.ts';
import { stored } from '../../support/fake-storage.ts';
import { clear, draw, press } from '../case-page/screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

beforeEach(() => {
  ask.mockReset();
  ask.mockImplementation(async (call: string) => (call === 'contact.agents' ? { agents: [] } : {}));
  stored.clear();
});
afterEach(clear);

const at = (minute: number) => momentOf(Date.UTC(2026, 0, 5, 8, minute), 'Asia/Jerusalem');
const hours = { startedAt: at(0), answeredAt: at(9), endedAt: at(20) };
const callAbout = (about?: CallSubject): EntryBody => ({
  happenedAt: at(0),
  content: { kind: 'contact', channel: 'phone', text: 'x', call: { ...hours, ...(about && { about }) } },
});

async function drawCall(body: EntryBody): Promise<HTMLElement> {
  const place = await draw(
    <ContactForm
      place={placeOfEntry('c1', 'e1')}
      caseId="c1"
      caseToSaveTo={async () => 'c1'}
      corrects={{ entryId: 'e1', version: 2, body }}
      leaveLabel="Leave"
      onSaved={vi.fn()}
      onGivenUp={vi.fn()}
    />,
  );
  await vi.waitFor(() => expect(place.querySelector('textarea')).not.toBeNull());
  return place;
}

it('what a call is about can be corrected like the rest of it', async () => {
  const place = await drawCall(callAbout('fault'));
  const [chosen, ending] = ['fault', 'ending'].map((value) =>
    place.querySelector<HTMLInputElement>(`input[type=radio][value=${value}]`),
  );
  expect(chosen?.closest('fieldset')?.querySelector('legend')?.textContent).toBe('What is the call about?');
  expect(chosen?.checked).toBe(true);
  await act(async () => ending?.click());
  await press('Save');
  await vi.waitFor(() =>
    expect(ask).toHaveBeenCalledWith('contact.save', expect.objectContaining({ body: callAbout('ending') })),
  );
  expect(place.querySelector('[aria-invalid="true"]')).toBeNull();
});

it('it is asked only where the law wants to know, and then by the law', async () => {
  const place = await drawCall(callAbout());
  expect(place.textContent).not.toContain('What is the call about?');
});

it('an earlier wording says what the call was about then', () => {
  const { content } = callAbout('bill');
  expect(earlierFacts(wordsFrom(en, 'en'), content)).toContain('What is the call about? A bill');
});
