// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftStore } from '../../../../src/platform/stored-draft.ts';
import { type Keeping, type KeptDraft, useKeptDraft } from '../../../../src/ui/contact/use-kept-draft.ts';
import { stored } from '../../support/fake-storage.ts';

vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

interface Draft {
  readonly entryId: string;
  readonly text: string;
  readonly months: readonly string[];
}

let ids = 0;
const fresh = (): Draft => {
  ids += 1;
  return { entryId: `id-${ids}`, text: '', months: ['6'] };
};
const KEY = 'entry-draft c1';
const windows: HTMLElement[] = [];

/** A window in which the form stands: what it shows now. */
async function open(keeping: Partial<Keeping<Draft>> = {}): Promise<{ readonly now: KeptDraft<Draft> }> {
  const shown: { now?: KeptDraft<Draft> } = {};
  const store = draftStore<Draft>(KEY);
  function Form() {
    shown.now = useKeptDraft(store, { fresh, ...keeping });
    return null;
  }
  const place = document.createElement('div');
  windows.push(place);
  await act(async () => render(<Form />, place));
  await vi.waitFor(() => expect(shown.now?.draft).toBeDefined());
  return shown as { readonly now: KeptDraft<Draft> };
}
const type = (form: { readonly now: KeptDraft<Draft> }, change: Partial<Draft>) =>
  act(async () => form.now.change(change));

beforeEach(() => {
  stored.clear();
  ids = 0;
});
afterEach(() => {
  for (const place of windows.splice(0)) render(null, place);
});

it('is one draft under one id in two windows, letter by letter', async () => {
  const one = await open();
  const two = await open();
  await type(one, { text: 'first half' });
  expect(two.now.draft).toEqual(one.now.draft);
  await type(two, { text: 'first half, second half' });
  expect(one.now.draft).toEqual({ ...two.now.draft, text: 'first half, second half' });
});

it('saved in one window, it is a new one with another id in both', async () => {
  const one = await open();
  const two = await open();
  await type(one, { text: 'x' });
  const saved = one.now.draft?.entryId;
  await act(async () => two.now.drop(fresh()));
  for (const form of [one, two]) {
    expect(form.now.draft?.text).toBe('');
    expect(form.now.draft?.entryId).not.toBe(saved);
  }
  await type(one, { text: 'another' });
  expect(one.now.draft?.entryId).not.toBe(saved);
  expect(two.now.draft).toEqual(one.now.draft);
});

it('takes nothing away that is typed while what was dropped here is heard of', async () => {
  const one = await open();
  await act(async () => {
    one.now.change({ text: 'a' });
    one.now.change({ text: '' });
    one.now.change({ text: 'b' });
  });
  expect(one.now.draft?.text).toBe('b');
  expect(stored.get(KEY)).toMatchObject({ text: 'b' });
});

it('is kept while it is not as at the start, whatever was changed, and only then', async () => {
  const one = await open();
  await type(one, { months: ['12'] });
  expect(stored.get(KEY)).toMatchObject({ months: ['12'] });
  await type(one, { months: ['6'] });
  expect(stored.has(KEY)).toBe(false);
});

it('of a correction keeps what was changed alone, and says when that was over an older wording', async () => {
  const of = (text: string, seenVersion: number) => ({
    seenVersion,
    fresh: (): Draft => ({ entryId: 'e1', text, months: ['6'] }),
  });
  const before = await open(of('as it was', 1));
  await type(before, { months: ['3'] });
  expect(stored.get(KEY)).toEqual({ months: ['3'], seenVersion: 1, writer: expect.any(String) });
  expect(before.now.isOutdated).toBe(false);
  const after = await open(of('as it is', 2));
  expect(after.now.draft).toEqual({ entryId: 'e1', text: 'as it is', months: ['3'] });
  expect(after.now.isOutdated).toBe(true);
});

it('of a correction is shut where it was saved or given up in another window', async () => {
  const onDropped = vi.fn();
  const keeping = { seenVersion: 1, fresh: (): Draft => ({ entryId: 'e1', text: 'x', months: [] }) };
  const one = await open({ ...keeping, onDropped });
  const two = await open(keeping);
  await type(one, { text: 'y' });
  await act(async () => two.now.drop());
  await vi.waitFor(() => expect(onDropped).toHaveBeenCalledOnce());
});
