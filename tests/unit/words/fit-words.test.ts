import { expect, it } from 'vitest';
import { fitWords } from '../../../src/words/fit-words.ts';
import en from '../../../src/words/languages/en.ts';
import he from '../../../src/words/languages/he.ts';
import { wordsFrom } from '../../../src/words/words.ts';

const ils = (shekels: number) => ({ minor: shekels * 100, currency: 'ILS' });
const ABOVE = { fit: 'not', why: 'above-cap', claim: ils(45_000), cap: ils(39_900) } as const;

it('says at the court what is claimed and what it may decide', () => {
  for (const words of [wordsFrom(en, 'en'), wordsFrom(he, 'he')])
    expect(fitWords(words, ABOVE)).toMatch(/45,000.*39,900/s);
});

it('says any other reason as it is', () => {
  expect(fitWords(wordsFrom(en, 'en'), { fit: 'unknown', why: 'cap-unknown' })).toBe(
    'We do not know the cap of this year yet.',
  );
});
