import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, cleanValues } from '../../../../src/domain/letters/clean-values.ts';
import { day } from './sample-cases.ts';

/** Any sign, lone surrogates too. */
const anySign = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

describe('a text that was typed', () => {
  test.each([
    ['  two\n lines\t', 'two lines'],
    ['a\u202eb\u2066c\u2069\u200f', 'abc'],
    ['\u0000\u0007x', 'x'],
    ['👩‍👧 family', '👩‍👧 family'],
    ['\ud800lone', '\ufffdlone'],
    ['\u200b \ufeff', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanText(text, 100)).toBe(expected);
  });

  test('is cut where it is too long, never within a sign', () => {
    expect(cleanText('א'.repeat(5000), 1500)).toBe(`${'א'.repeat(1499)}…`);
    expect(cleanText('👩'.repeat(20), 10)).toBe(`${'👩'.repeat(9)}…`);
  });

  test('whatever it is, comes out on one line, well formed and within its length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anySign, maxLength: 400 }),
        fc.integer({ min: 1, max: 50 }),
        (text, most) => {
          const cleaned = cleanText(text, most);
          expect(Array.from(cleaned).length).toBeLessThanOrEqual(most);
          expect(cleaned).toBe(cleaned.toWellFormed());
          expect(cleaned).not.toMatch(/[\n\r\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
          expect(cleanText(cleaned, most)).toBe(cleaned);
        },
      ),
    );
  });
});

test('values of nothing are not known; days and sums stay', () => {
  const values = { merchant: ' \u200f ', orderedOn: day('2026-11-10'), total: { minor: 1, currency: 'ILS' } };
  expect(cleanValues(values)).toEqual({ orderedOn: '2026-11-10', total: { minor: 1, currency: 'ILS' } });
});

test('what is no field is left out, and lists are cleaned within', () => {
  const values = {
    nonsense: 'x',
    promises: [{ promisedOn: day('2026-11-10'), text: 'a\u202eb\nc', agent: ' ' }],
  };
  expect(cleanValues(values as never)).toEqual({ promises: [{ promisedOn: '2026-11-10', text: 'ab c' }] });
});
