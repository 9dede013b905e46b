import { describe, expect, it } from 'vitest';
import { LINE_CHARACTERS, showText } from '../../../../src/ui/kit/show-text.ts';

describe('showText', () => {
  it('leaves ordinary text alone, emoji, points and direction marks included', () => {
    const text = 'שָׁלוֹם 👩‍👧 a\u200fb\u200e\u061c\nline\ttab';
    expect(showText(text)).toBe(text);
  });

  it('takes out every bracket of direction that could reach past the text', () => {
    expect(showText('a\u202eb\u202dc\u2066d\u2069\u2069e\u202c')).toBe('abcde');
  });

  it('shows control characters as replacement characters and paragraph signs as line ends', () => {
    expect(showText('a\u0000b\u001bc\u007fd\u2029e\r\nf')).toBe('a�b�c�d\ne\nf');
  });

  it('cuts what is too long and never in half a character', () => {
    expect(showText('x'.repeat(100_000))).toBe(`${'x'.repeat(LINE_CHARACTERS)}…`);
    expect(showText('ab😀cd', 3)).toBe('ab…');
  });
});
