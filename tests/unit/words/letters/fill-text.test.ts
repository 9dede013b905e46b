import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesIn, namesOutsideClauses, piecesOf } from '../../../../src/words/letters/fill-text.ts';

const shown = (text: string, form: 'feminine' | 'masculine' | undefined, known: readonly string[]): string =>
  piecesOf(text, form, (name) => known.includes(name))
    .map((piece) => (piece.kind === 'words' ? piece.text : `<${piece.name}>`))
    .join('');

test.each([
  ['{אני מבקשת|אני מבקש|אבקש} {what}.', 'feminine', ['what'], 'אני מבקשת <what>.'],
  ['{אני מבקשת|אני מבקש|אבקש} {what}.', 'masculine', [], 'אני מבקש <what>.'],
  ['{אני מבקשת|אני מבקש|אבקש} {what}.', undefined, [], 'אבקש <what>.'],
  ['a[ of {day}][: {items}].', undefined, ['items'], 'a: <items>.'],
  ['a[ of {day} by {whom}].', undefined, ['day'], 'a.'],
  ['a[ {one|two|three}]', undefined, [], 'a three'],
  ['', undefined, [], ''],
] as const)('%j for a writer who is %s', (text, form, known, expected) => {
  expect(shown(text, form, known)).toBe(expected);
});

test('tells names that stand in every case from those in clauses', () => {
  expect(namesIn('{a}[ {b}] {x|y|z}')).toEqual(['a', 'b']);
  expect(namesOutsideClauses('{a}[ {b}] {x|y|z}')).toEqual(['a']);
});

test('loses and adds no words, whatever they are', () => {
  const plain = fc.string({ maxLength: 40 }).filter((text) => !/[[\]{}|]/.test(text));
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      expect(shown(`${before}{day}${after}`, undefined, ['day'])).toBe(`${before}<day>${after}`);
    }),
  );
});
