import { expect, it } from 'vitest';
import { NewLines } from '../../../../src/page-tools/strip/new-lines.ts';

it('keeps a line once as it scrolls by, and again when it comes back later', () => {
  const lines = new NewLines(1_000);
  lines.add('one\ntwo\nthree');
  lines.add('two\nthree\nfour');
  lines.add('nine');
  lines.add('two');
  expect(lines.text()).toBe('one\ntwo\nthree\nfour\nnine\ntwo');
  expect(lines.isClipped).toBe(false);
});

it('is bounded, and says so', () => {
  const lines = new NewLines(20);
  lines.add('0123456789');
  lines.add('abcdefghij');
  expect(lines.text()).toBe('0123456789');
  expect(lines.isClipped).toBe(true);
});

it('tells what it would be with a look that is not added', () => {
  const lines = new NewLines(100);
  lines.add('a\nb');
  expect(lines.with('b\nc')).toEqual({ text: 'a\nb\nc', isClipped: false });
  expect(lines.with('x'.repeat(200))).toEqual({ text: 'a\nb', isClipped: true });
  expect([lines.text(), lines.isClipped]).toEqual(['a\nb', false]);
});
