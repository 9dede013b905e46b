import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../../../src/report/text/clean-text.ts';

describe('hostile text', () => {
  it('loses controls and overrides and keeps what is visible', () => {
    expect(cleanText('a\u0000b\u202e₪100\u202cc\u0007\ufeff').text).toBe('ab₪100c');
    expect(cleanText('one\r\ntwo\u2028three').text).toBe('one\ntwo\nthree');
  });

  it('keeps isolates that are closed in their paragraph and drops the others', () => {
    expect(cleanText('\u2066A\u2069 \u2067B').text).toBe('\u2066A\u2069 B');
    expect(cleanText('\u2069A\u2069\n\u2068B').text).toBe('A\nB');
  });

  it('keeps marks that Hebrew and Arabic need and drops towers of them', () => {
    expect(cleanText('שָׁלוֹם').text).toBe('שָׁלוֹם');
    expect(cleanText(`a${'\u0301'.repeat(50)}`).text).toBe(`a${'\u0301'.repeat(6)}`);
  });

  it('clips 100,000 characters and says how many there were', () => {
    const clean = cleanLine('כ'.repeat(100_000), 240);
    expect(clean.text).toBe(`${'כ'.repeat(240)}…`);
    expect(clean.clippedFrom).toBe(100_000);
  });

  it('clips between letters', () => {
    expect(cleanText('👍'.repeat(10), 5).text).toBe('👍👍…');
  });

  it('gives well-formed text of bounded length for anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        (raw, limit) => {
          const { text } = cleanText(raw, limit);
          expect(text.length).toBeLessThanOrEqual(limit + 1);
          expect(text).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
