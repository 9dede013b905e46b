// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { formDraftStore } from '../../../../src/platform/form-drafts.ts';
import { AddEntry, type Adding } from '../../../../src/ui/case-page/entry-form/add-entry.tsx';
import { LeftDrafts } from '../../../../src/ui/case-page/left/left-drafts.tsx';
import en from '../../../../src/words/languages/en.ts';
import { stored } from '../../support/fake-storage.ts';
import { clear, controlOf, draw, press, type } from './screen.tsx';

vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: async () => ({ agents: [] }) }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

function Screen() {
  const [adding, setAdding] = useState<Adding>();
  return (
    <LeftDrafts caseId="c1">
      <AddEntry caseId="c1" adding={adding} onAdding={setAdding} />
    </LeftDrafts>
  );
}

beforeEach(() => stored.clear());
afterEach(clear);

const NOTE = en.case.entry.text;
const marked = (place: HTMLElement): (string | undefined)[] =>
  [...place.querySelectorAll('.begun-mark')].map((one) => one.closest('button')?.textContent?.trim());

it('puts a note aside that is half written, writes another thing, and finds it again', async () => {
  const place = await draw(<Screen />);
  await press(en.case.entry.addNote);
  await vi.waitFor(() => controlOf(NOTE));
  await type(NOTE, 'They said that');
  await press(en.left.aside);
  await vi.waitFor(() => expect(marked(place)).toEqual([`${en.case.entry.addNote}${en.left.mark}`]));

  await press(en.factForm.add.promise);
  await vi.waitFor(() => expect(place.querySelector('form')).not.toBeNull());
  const leaving = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  await act(async () => void place.querySelector('form textarea, form input')?.dispatchEvent(leaving));
  expect(place.querySelector('form')).toBeNull();
  await press(`${en.case.entry.addNote}${en.left.mark}`);
  await vi.waitFor(() => expect(controlOf(NOTE).value).toBe('They said that'));
});

it('marks a promise and a visit that were begun, each on its own button', async () => {
  await formDraftStore<{ from: string }>('c1', 'visit').keep({ from: '8' });
  const place = await draw(<Screen />);
  await vi.waitFor(() => expect(marked(place)).toEqual([`${en.visit.add}${en.left.mark}`]));
  await act(() =>
    formDraftStore<{ kind: string; text: string }>('c1', 'facts').keep({ kind: 'bill', text: 'x' }),
  );
  await vi.waitFor(() =>
    expect(marked(place)).toEqual([
      `${en.factForm.add.bill}${en.left.mark}`,
      `${en.visit.add}${en.left.mark}`,
    ]),
  );
});
