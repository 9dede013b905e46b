// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EntryBody } from '../../../../src/domain/case/entry.ts';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import { placeOfCase, placeOfEntry, placeOfPage } from '../../../../src/platform/contact-drafts.ts';
import { ContactForm } from '../../../../src/ui/contact/contact-form.tsx';
import { disk, storage, stored } from '../../support/fake-storage.ts';
import { clear, controlOf, draw, press, type } from '../case-page/screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

const saved = vi.fn();
const left = vi.fn();
const givenUp = vi.fn();
let agents: string[] = [];
let onSave: (input: unknown) => Promise<unknown>;
beforeEach(() => {
  agents = [];
  onSave = async () => ({ caseId: 'c1', caseTitle: 'C', entryId: 'e' });
  ask.mockReset();
  ask.mockImplementation((call: string, input: unknown) =>
    call === 'contact.agents' ? Promise.resolve({ agents }) : onSave(input),
  );
  saved.mockReset();
  left.mockReset();
  givenUp.mockReset();
  stored.clear();
  disk.isFull = false;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(clear);

const SAID = 'What was said?';
const form = (corrects?: { entryId: string; version: number; body: EntryBody }) => (
  <ContactForm
    place={corrects ? placeOfEntry('c1', corrects.entryId) : placeOfCase('c1')}
    caseId="c1"
    caseToSaveTo={async () => 'c1'}
    {...(corrects && { corrects })}
    leaveLabel="Delete the draft"
    onSaved={saved}
    onLeave={left}
    onGivenUp={givenUp}
  />
);

/** Draws the form and waits until it has read whether there is a draft. */
async function drawForm(drawn = form()): Promise<HTMLElement> {
  const place = await draw(drawn);
  await vi.waitFor(() => expect(place.querySelector('textarea')).not.toBeNull());
  return place;
}
const saves = () => ask.mock.calls.filter(([call]) => call === 'contact.save').map(([, input]) => input);

it('takes the focus, and brings back every letter after it was closed, promises too', async () => {
  await drawForm();
  expect(document.activeElement).toBe(controlOf(SAID));
  await type(SAID, 'A courier comes on Sun');
  await type('Name of the representative', 'Dana');
  await type('What was promised?', 'a courier');
  await type('By when?', '2026-11-29');
  clear();
  await drawForm();
  expect(controlOf(SAID).value).toBe('A courier comes on Sun');
  expect(controlOf('Name of the representative').value).toBe('Dana');
  expect(controlOf('What was promised?').value).toBe('a courier');
  expect(controlOf('By when?').value).toBe('2026-11-29');
});

it('saves once under one id however often it is tried, and is empty and another one then', async () => {
  onSave = () => Promise.reject(new TikiyaError('interrupted'));
  const place = await drawForm();
  await press('Chat');
  await type('What was promised?', 'a courier');
  await press('Save');
  await vi.waitFor(() =>
    expect(place.querySelector('[role=alert].notice')?.textContent ?? '').toContain('interrupted'),
  );
  expect(controlOf('What was promised?').value).toBe('a courier');
  onSave = async () => ({ caseId: 'c1', caseTitle: 'C', entryId: 'e' });
  await press('Save');
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
  expect(stored.size).toBe(0);
  await type('What was promised?', 'another');
  await press('Save');
  await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(2));
  const [first, second, third] = saves();
  expect(second).toEqual({ ...first, body: { ...first.body, happenedAt: expect.anything() } });
  expect(first.body.content).toEqual({ kind: 'contact', channel: 'chat', text: '' });
  expect(third.entryId).not.toBe(first.entryId);
  expect(third.promises[0].entryId).not.toBe(first.promises[0].entryId);
});

it('keeps no draft of nothing, and sends nothing without words', async () => {
  const place = await drawForm();
  await type(SAID, 'x');
  await type(SAID, '');
  expect(stored.size).toBe(0);
  await press('Save');
  expect(place.querySelector('.field-error')?.textContent).toBe('Nothing has been written yet.');
  expect(saves()).toEqual([]);
});

it('offers the names that were met before', async () => {
  agents = ['Dana', 'Ron'];
  const place = await drawForm();
  await vi.waitFor(() => expect(place.querySelectorAll('datalist option')).toHaveLength(2));
  expect(controlOf('Name of the representative').getAttribute('list')).toBe(
    place.querySelector('datalist')?.id,
  );
});

it('corrects over the version that was seen, under a draft of its own', async () => {
  const happenedAt = { at: '2026-11-20T07:05:09.123Z', zone: 'Asia/Jerusalem' };
  const body: EntryBody = { happenedAt, content: { kind: 'contact', channel: 'visit', text: 'old' } };
  await drawForm(form({ entryId: 'e1', version: 3, body }));
  await type(SAID, 'new');
  expect([...stored.keys()]).toEqual(['entry-draft c1 e1']);
  await press('Save');
  expect(saves()).toEqual([
    {
      caseId: 'c1',
      entryId: 'e1',
      version: 3,
      body: { happenedAt, content: { kind: 'contact', channel: 'visit', text: 'new' } },
      promises: [],
    },
  ]);
});

it('takes no letter while it saves: it would be dropped with the draft', async () => {
  let answer = (): void => {};
  onSave = () => new Promise<void>((resolve) => (answer = resolve));
  const place = await drawForm();
  await type(SAID, 'They promised');
  await press('Save');
  await vi.waitFor(() => expect(saves()).toHaveLength(1));
  const fields = [...place.querySelectorAll<HTMLInputElement>('textarea, input:not([type=radio])')];
  expect(fields.every((field) => field.readOnly)).toBe(true);
  await press('Delete the draft');
  expect(left).not.toHaveBeenCalled();
  await act(async () => answer());
});

it('shows what is typed on another surface, and not its own echo', async () => {
  await drawForm();
  await type(SAID, 'mine');
  const key = 'entry-draft c1 contact';
  const mine = stored.get(key) as object;
  const tell = (newValue: object) => act(async () => storage.local.set({ [key]: newValue }));
  await type(SAID, 'mine and more');
  await tell(mine);
  expect(controlOf(SAID).value).toBe('mine and more');
  await tell({ ...mine, text: 'theirs', writer: 'another' });
  expect(controlOf(SAID).value).toBe('theirs');
});

it('says that it is not kept when the browser cannot, and that it is when it can again', async () => {
  const place = await drawForm();
  const told = (): string | null | undefined => place.querySelector('.kept-line')?.textContent;
  expect(told()).toBe('Kept as a draft while you type');
  disk.isFull = true;
  await type(SAID, 'a');
  await vi.waitFor(() => expect(told()).toContain('Not kept'));
  disk.isFull = false;
  await type(SAID, 'ab');
  await vi.waitFor(() => expect(told()).toBe('Kept as a draft while you type'));
});

it('can be taken back with the promises that were made in it', async () => {
  await drawForm();
  await type(SAID, 'mine');
  await type('What was promised?', 'a courier');
  await press('Save');
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
  const [input] = saves();
  await saved.mock.calls[0]?.[1]();
  const taken = ask.mock.calls.filter(([call]) => call === 'entry.remove').map(([, { entryId }]) => entryId);
  expect(taken).toEqual(['e', input.promises[0].entryId]);
});

it('a correction is taken back by the wording before it', async () => {
  const happenedAt = { at: '2026-11-20T07:05:09.123Z', zone: 'Asia/Jerusalem' };
  const body: EntryBody = { happenedAt, content: { kind: 'contact', channel: 'visit', text: 'old' } };
  await drawForm(form({ entryId: 'e1', version: 3, body }));
  await type(SAID, 'new');
  await press('Save');
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
  await saved.mock.calls[0]?.[1]();
  expect(ask).toHaveBeenLastCalledWith('entry.correct', { entryId: 'e1', version: 4, body });
});

it('a day without what was promised is not saved as nothing', async () => {
  const place = await drawForm();
  await type(SAID, 'x');
  await type('By when?', '2026-11-29');
  await press('Save');
  await vi.waitFor(() => expect(place.querySelector('.field-error')).not.toBeNull());
  expect(place.textContent).toContain('not what was promised');
  expect(saves()).toEqual([]);
});

it('offers names of the business before there is a case, by its site and name', async () => {
  agents = ['Dana'];
  const place = await drawForm(
    <ContactForm
      place={placeOfPage('https://shop.example/a')}
      caseId={undefined}
      knownBy={{ host: 'shop.example', merchant: 'Gal' }}
      caseToSaveTo={async () => 'c1'}
      leaveLabel="Delete the draft"
      onSaved={saved}
      onGivenUp={givenUp}
    />,
  );
  expect(ask).toHaveBeenCalledWith('contact.agents', { host: 'shop.example', merchant: 'Gal' });
  await vi.waitFor(() => expect(place.querySelector('datalist option')?.getAttribute('value')).toBe('Dana'));
});

it('a draft that was deleted by a press can be taken back, into the form it was typed in', async () => {
  await drawForm();
  await type(SAID, 'twenty lines of what they said');
  await press('Delete the draft');
  await vi.waitFor(() => expect(givenUp).toHaveBeenCalledOnce());
  expect([stored.size, left.mock.calls.length]).toEqual([0, 1]);
  expect(controlOf(SAID).value).toBe('');
  await givenUp.mock.calls[0]?.[0]();
  await vi.waitFor(() => expect(controlOf(SAID).value).toBe('twenty lines of what they said'));
});

it('says nothing of an empty form that is left', async () => {
  await drawForm();
  await press('Delete the draft');
  await vi.waitFor(() => expect(left).toHaveBeenCalledOnce());
  expect(givenUp).not.toHaveBeenCalled();
});
