import { expect, it } from 'vitest';
import type { EntryContent } from '../../../../src/domain/case/entry.ts';
import { keyEntries } from '../../../../src/domain/export/key-entries.ts';

const entry = (index: number, content: EntryContent) => {
  const at = { at: new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString(), zone: 'Asia/Jerusalem' };
  return { id: `e${index}`, caseId: 'c', version: 1, recordedAt: at, happenedAt: at, content };
};
const capture = (index: number, text?: string) =>
  entry(index, { kind: 'capture', evidenceId: `v${index}`, ...(text !== undefined && { text }) });
const note = (index: number) => entry(index, { kind: 'note', text: 'x' });

it('leaves out nothing of a case with few entries', () => {
  const few = [capture(1), note(2), capture(3)];
  expect(keyEntries(few, () => false)).toEqual(few);
});

it('keeps what was promised and written before notes, and their order', () => {
  const notes = Array.from({ length: 40 }, (_gap, index) => note(index));
  const promise = entry(50, { kind: 'promise', text: 'a courier', state: 'open' });
  const chosen = keyEntries([...notes, promise], () => false);
  expect(chosen).toHaveLength(18);
  expect(chosen.at(-1)).toBe(promise);
  expect(chosen.slice(0, 17)).toEqual(notes.slice(0, 17));
});

it('takes few pictures, those that were marked or told of first', () => {
  const many = Array.from({ length: 30 }, (_gap, index) =>
    capture(index, index === 20 ? 'the order' : undefined),
  );
  const chosen = keyEntries(many, (id) => id === 'v29').map(({ id }) => id);
  expect(chosen).toEqual(['e0', 'e1', 'e2', 'e3', 'e20', 'e29']);
});

it('keeps places for pictures beside any number of promises and letters', () => {
  const said = Array.from({ length: 30 }, (_gap, index) =>
    entry(index, { kind: 'promise', text: 'a courier', state: 'open' }),
  );
  const many = Array.from({ length: 20 }, (_gap, index) => capture(40 + index));
  const chosen = keyEntries([...said, ...many], () => false);
  expect(chosen).toHaveLength(18);
  expect(chosen.filter(({ content }) => content.kind === 'capture')).toHaveLength(6);
});

it('counts evidence that two entries show once', () => {
  const twice = Array.from({ length: 12 }, (_gap, index) =>
    entry(index, { kind: 'capture', evidenceId: `v${index >> 1}` }),
  );
  expect(keyEntries(twice, () => false)).toHaveLength(12);
});
