// @vitest-environment happy-dom

import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { AddEntry, type Adding } from '../../../../src/ui/case-page/entry-form/add-entry.tsx';
import { stored } from '../../support/fake-storage.ts';
import { caseRow, clear, controlOf, draw, press, type } from './screen.tsx';

const { ask, shown } = vi.hoisted(() => ({ ask: vi.fn(), shown: { purchase: {} as object } }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', async () => {
  const { storage } = await import('../../support/fake-storage.ts');
  return { browser: { storage: { ...storage, session: { get: async () => ({}) } } } };
});
vi.mock('../../../../src/ui/case-page/keyboard/action-provider.tsx', () => ({
  useAction: () => undefined,
  useDoers: () => new Map(),
  runAction: () => false,
}));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useLive: () => ({ state: 'read', value: caseRow(shown.purchase as Partial<Purchase>, 3) }),
}));

const DRAFT = 'entry-draft case-1';
const MESSAGE = 'Hello, my name is Dana from customer service.\nYour order number: 4471902 was sent.';

function Place() {
  const [adding, setAdding] = useState<Adding>();
  return <AddEntry caseId="case-1" adding={adding} onAdding={setAdding} />;
}
/** Draws it and waits until it listens. */
async function drawPlace(): Promise<HTMLElement> {
  const listening = vi.spyOn(window, 'addEventListener');
  const place = await draw(<Place />);
  await vi.waitFor(() => expect(place.querySelector('.add-entry')).not.toBeNull());
  await vi.waitFor(() => expect(listening.mock.calls.map(([type]) => type)).toContain('paste'));
  listening.mockRestore();
  return place;
}
async function paste(text: string, into: EventTarget = document.body): Promise<Event> {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { files: [], getData: () => text } });
  await act(async () => void into.dispatchEvent(event));
  return event;
}
const noteOf = (): string => controlOf('What should be noted?').value;

beforeEach(() => {
  ask.mockReset();
  ask.mockResolvedValue({});
  stored.clear();
  shown.purchase = {};
});
afterEach(clear);

it('text pasted beside every field is kept as a draft and stands in a new note, until it is taken back', async () => {
  const place = await drawPlace();
  const event = await paste(MESSAGE);
  expect(event.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(noteOf()).toBe(MESSAGE));
  expect(stored.get(DRAFT)).toMatchObject({ kind: 'note', text: MESSAGE });
  expect(ask).not.toHaveBeenCalled();
  await press('Undo');
  await vi.waitFor(() => expect(place.querySelector('textarea')).toBeNull());
  expect(stored.size).toBe(0);
});

it('becomes an entry when it is saved', async () => {
  await drawPlace();
  await paste(MESSAGE);
  await vi.waitFor(() => expect(noteOf()).toBe(MESSAGE));
  await press('Save the entry');
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  expect(ask.mock.calls[0]).toMatchObject([
    'entry.add',
    { caseId: 'case-1', body: { content: { kind: 'note', text: MESSAGE } } },
  ]);
});

it('a field takes its text itself; a second paste stands behind the first and what was typed', async () => {
  const place = await drawPlace();
  await paste('one');
  await vi.waitFor(() => expect(noteOf()).toBe('one'));
  const field = place.querySelector('textarea');
  if (!field) throw new Error('no field');
  expect((await paste('native', field)).defaultPrevented).toBe(false);
  await type('What should be noted?', 'one and more');
  await paste('two');
  await vi.waitFor(() => expect(noteOf()).toBe('one and more\n\ntwo'));
});

it('beside another open form it is only offered', async () => {
  const place = await drawPlace();
  await press('Bill');
  await paste('one');
  expect(place.querySelector('.toast')?.textContent).toContain('Text was pasted.');
  expect(stored.has(DRAFT)).toBe(false);
  await press('Add it as a note');
  await vi.waitFor(() => expect(noteOf()).toBe('one'));
});

it('offers the names and numbers that the text tells, for the note and for the case', async () => {
  const place = await drawPlace();
  await paste(MESSAGE);
  await vi.waitFor(
    () => expect(place.querySelector('.found-in-note')?.textContent).toContain('4471902'),
    10_000,
  );
  const [toCase] = [...place.querySelectorAll('.found-in-note button')].filter((one) =>
    one.textContent?.includes('Add to the purchase: Order number'),
  );
  await act(async () => (toCase as HTMLButtonElement).click());
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  expect(ask.mock.calls[0]).toMatchObject([
    'case.correct',
    { caseId: 'case-1', version: 3, facts: { purchase: { orderNumber: '4471902' } } },
  ]);
  const [toNote] = [...place.querySelectorAll('.found-in-note button')].filter((one) =>
    one.textContent?.includes('Add to the note'),
  );
  await act(async () => (toNote as HTMLButtonElement).click());
  expect(controlOf('Name of the representative').value).toBe('Dana');
});

it('offers nothing that the case knows already', async () => {
  shown.purchase = { orderNumber: '1' };
  const place = await drawPlace();
  await paste(MESSAGE);
  await vi.waitFor(
    () => expect(place.querySelector('.found-in-note')?.textContent).toContain('Dana'),
    10_000,
  );
  expect(place.querySelector('.found-in-note')?.textContent).not.toContain('4471902');
});
