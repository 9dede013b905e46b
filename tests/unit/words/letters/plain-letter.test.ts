import bidiFactory from 'bidi-js';
import { describe, expect, test } from 'vitest';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import en from '../../../../src/words/letters/languages/en.ts';
import he from '../../../../src/words/letters/languages/he.ts';
import { plainLetter } from '../../../../src/words/letters/plain-letter.ts';
import { writeLetter } from '../../../../src/words/letters/write-letter.ts';
import { DETAILS, inputOf, ROOT_HASH, TODAY } from '../../domain/letters/sample-cases.ts';

const bidi = bidiFactory();

/** A line as the eye sees it from left to right, in a program that takes the direction from its first letter. */
function seen(line: string): string {
  const levels = bidi.getEmbeddingLevels(line, 'auto');
  const order = bidi.getReorderedIndices(line, levels);
  return order
    .map((at) => line[at] ?? '')
    .join('')
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '');
}

const isRtl = (line: string): boolean => bidi.getEmbeddingLevels(line, 'auto').paragraphs[0]?.level === 1;

const write = (letter: LetterName, language: 'he' | 'en', given = {}) => {
  const input = inputOf(letter);
  const facts = letterFacts(letter, { ...input, given: { ...input.given, ...given } });
  return writeLetter(planLetter(templateOf(letter), facts), language === 'he' ? he : en, language);
};

describe('as the eye sees it', () => {
  const CODES = { orderNumber: '12345-AB/7', merchant: 'Shop & Co. (2010)' };

  test.each(['he', 'en'] as const)('in %s codes, names and sums keep their order', (language) => {
    const lines = plainLetter(write('cancellation-notice', language, CODES))
      .split('\n')
      .map(seen);
    const all = lines.join('\n');
    for (const whole of [
      CODES.orderNumber,
      CODES.merchant,
      DETAILS.idNumber,
      DETAILS.phone,
      DETAILS.email,
      ROOT_HASH,
    ])
      expect(all, whole).toContain(whole);
    expect(all).toContain('1,299.90');
  });

  test('every line of a letter goes in the direction of its language', () => {
    for (const letter of ['cancellation-notice', 'small-claims', 'end-continuing'] as const) {
      const written = write(letter, 'he', { ...CODES, writerName: 'Noa Levi' });
      for (const line of plainLetter(written)
        .split('\n')
        .filter((one) => one !== ''))
        expect(isRtl(line), line).toBe(true);
      for (const line of plainLetter(write(letter, 'en'))
        .split('\n')
        .filter((one) => one !== ''))
        expect(isRtl(line), line).toBe(false);
    }
  });
});

test('a message has no head unless it is asked for, a letter has one unless it is not', () => {
  const message = write('request', 'en');
  expect(plainLetter(message)).toMatch(/^Hello,/);
  expect(plainLetter(message, true)).toMatch(/^22 November 2026\n/);
  const letter = write('late-supply', 'en');
  expect(plainLetter(letter)).toContain('Subject: Supply date');
  expect(plainLetter(letter, false)).toMatch(/^Hello,/);
});

test('the root hash is the last line, only where it is asked for', () => {
  expect(plainLetter(write('request', 'he')).endsWith(`${ROOT_HASH}\u2069`)).toBe(true);
  const { rootHash: _none, ...input } = inputOf('request');
  const facts = letterFacts('request', input);
  const written = writeLetter(planLetter(templateOf('request'), facts), he, 'he');
  expect(written.seal).toBe(undefined);
  expect(plainLetter(written)).not.toMatch(/[0-9a-f]{64}/);
});

test('a section that was just cited is not named in full again', () => {
  const text = plainLetter(write('cancellation-notice', 'en'));
  expect(text.match(/of the Consumer Protection Law 1981/g)).toHaveLength(1);
  expect(text).toContain('section 14E(b) of the same law');
  expect(text).toContain('Under the same section');
});

test.each([
  ['he', 7, 'עוד שני פריטים'],
  ['en', 12, '7 more things'],
  ['en', 6, 'Thing 6'],
] as const)('a long order in %s: %i things', (language, count, expected) => {
  const items = Array.from({ length: count }, (_, at) => ({ name: `Thing ${at + 1}` }));
  expect(plainLetter(write('request', language, { items }))).toContain(expected);
});

test('a gap is a part of its own, with its field', () => {
  const facts = letterFacts('request', { ...inputOf('request'), settings: {}, today: TODAY });
  const written = writeLetter(planLetter(templateOf('request'), facts), he, 'he');
  expect(written.signature[0]).toEqual([
    {
      kind: 'gap',
      gap: { field: 'writerName', type: 'name', home: 'settings' },
      label: 'שם מלא',
      text: '▁▁▁ שם מלא ▁▁▁',
    },
  ]);
});
