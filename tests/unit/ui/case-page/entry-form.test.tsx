// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import type { EntryRow } from '../../../../src/storage/rows.ts';
import { EntryForm } from '../../../../src/ui/case-page/entry-form/entry-form.tsx';
import { disk, stored } from '../../support/fake-storage.ts';
import { clear, controlOf, draw, press, type } from './screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

const done = vi.fn();
beforeEach(() => {
  ask.mockReset();
  done.mockReset();
  stored.clear();
  disk.isFull = false;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(clear);

const form = <EntryForm caseId="c1" onDone={done} />;

/** Draws a form and waits until it has read whether there is a draft. */
async function drawForm(drawn: JSX.Element): Promise<HTMLElement> {
  const place = await draw(drawn);
  await vi.waitFor(() => expect(place.querySelector('textarea')).not.toBeNull());
  return place;
}

it('takes the focus, and brings back every letter after the tab was closed', async () => {
  await drawForm(form);
  expect(document.activeElement).toBe(controlOf('What should be noted?'));
  await type('What should be noted?', 'A courier comes on Sun');
  clear();
  await drawForm(form);
  expect(controlOf('What should be noted?').value).toBe('A courier comes on Sun');
});

it('saves once under one id however often it is tried, and drops the draft then', async () => {
  ask.mockRejectedValueOnce(new TikiyaError('interrupted'));
  const place = await drawForm(form);
  await type('What should be noted?', 'They promised');
  await press('Save the entry');
  await vi.waitFor(() =>
    expect(place.querySelector('[role=alert].notice')?.textContent ?? '').toContain('interrupted'),
  );
  expect(controlOf('What should be noted?').value).toBe('They promised');
  expect(stored.size).toBe(1);

  ask.mockResolvedValueOnce({});
  await press('Save the entry');
  const [first, second] = ask.mock.calls;
  expect(first?.[0]).toBe('entry.add');
  expect(second?.[1].entryId).toBe(first?.[1].entryId);
  expect(second?.[1].body.content).toEqual({ kind: 'note', text: 'They promised' });
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(stored.size).toBe(0);
});

it('keeps no draft of nothing, and sends nothing without words', async () => {
  const place = await drawForm(form);
  await type('What should be noted?', 'x');
  await type('What should be noted?', '');
  expect(stored.size).toBe(0);
  await press('Save the entry');
  expect(place.querySelector('.field-error')?.textContent).toBe('Nothing has been written yet.');
  expect(ask).not.toHaveBeenCalled();
});

it('corrects over the version that was seen, under a draft of its own', async () => {
  const happenedAt = { at: '2026-11-20T07:05:09.123Z', zone: 'Asia/Jerusalem' };
  const row: EntryRow = {
    id: 'e1',
    caseId: 'c1',
    version: 3,
    removed: 0,
    sortKey: 's',
    recordedAt: happenedAt,
    happenedAt,
    content: { kind: 'capture', evidenceId: 'v1', text: 'old' },
  };
  ask.mockResolvedValue({});
  await drawForm(<EntryForm caseId="c1" corrects={row} onDone={done} />);
  await type('Note on the screenshot', 'new');
  expect([...stored.keys()]).toEqual(['entry-draft c1 e1']);
  await press('Save the entry');
  expect(ask).toHaveBeenCalledWith('entry.correct', {
    entryId: 'e1',
    version: 3,
    body: { happenedAt, content: { kind: 'capture', evidenceId: 'v1', text: 'new' } },
  });
});

it('puts a file on the day it is of, and leaves a screenshot where it was taken', async () => {
  const happenedAt = { at: '2026-11-20T07:05:09.123Z', zone: 'Asia/Jerusalem' };
  const row = {
    id: 'e1',
    caseId: 'c1',
    version: 1,
    removed: 0,
    sortKey: 's',
    recordedAt: happenedAt,
    happenedAt,
  } as const;
  ask.mockResolvedValue({});
  await drawForm(
    <EntryForm
      caseId="c1"
      corrects={{ ...row, content: { kind: 'capture', evidenceId: 'v1' } }}
      onDone={done}
    />,
  );
  expect(() => controlOf('When')).toThrow();
  clear();
  const content = { kind: 'file', evidenceId: 'v1' } as const;
  await drawForm(<EntryForm caseId="c1" corrects={{ ...row, content }} onDone={done} />);
  controlOf('Note on the file');
  await type('When', '2026-11-05T10:00');
  await press('Save the entry');
  expect(ask.mock.calls[0]?.[1].body).toEqual({
    happenedAt: { at: '2026-11-05T08:00:00.000Z', zone: 'Asia/Jerusalem' },
    content,
  });
});

it('takes no letter while it saves: it would be dropped with the draft', async () => {
  let answer = (): void => {};
  ask.mockImplementation(() => new Promise<void>((resolve) => (answer = resolve)));
  const place = await drawForm(form);
  await type('What should be noted?', 'They promised');
  await press('Save the entry');
  const fields = [...place.querySelectorAll<HTMLInputElement>('textarea, input:not([type=radio])')];
  expect(fields.map((field) => field.readOnly)).toEqual([true, true]);
  await press('Delete the draft');
  expect(done).not.toHaveBeenCalled();
  await act(async () => answer());
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
});

it('can be written in again after something was wrong', async () => {
  await drawForm(form);
  await press('Save the entry');
  expect((controlOf('What should be noted?') as HTMLTextAreaElement).readOnly).toBe(false);
});

it('says that it is not kept when the browser cannot, and that it is when it can again', async () => {
  const place = await drawForm(form);
  const told = (): string | null | undefined => place.querySelector('.kept-line')?.textContent;
  expect(told()).toBe('Kept as a draft while you type');
  disk.isFull = true;
  await type('What should be noted?', 'a');
  await vi.waitFor(() => expect(told()).toContain('Not kept'));
  disk.isFull = false;
  await type('What should be noted?', 'ab');
  await vi.waitFor(() => expect(told()).toBe('Kept as a draft while you type'));
});

it('asks without an hour that nobody told, and gives the words another id when theirs says others by now', async () => {
  ask.mockRejectedValueOnce(new TikiyaError('changed-elsewhere'));
  const place = await drawForm(form);
  await type('What should be noted?', 'mine');
  await press('Save the entry');
  await vi.waitFor(() => expect(place.textContent).toContain('changed in another window'));
  ask.mockResolvedValueOnce({});
  await press('Save the entry');
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  const [first, second] = ask.mock.calls.map(([, input]) => input);
  expect(first.isTimeAssumed).toBe(true);
  expect(second.entryId).not.toBe(first.entryId);
  expect(second.body.content.text).toBe('mine');
});
