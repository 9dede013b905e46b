import { expect, it } from 'vitest';
import { withCodesIsolated } from '../../../src/words/codes.ts';
import { wordsOf } from '../../../src/words/every-language.ts';

it.each([
  ['גל · הזמנה 12345-AB', 'גל · הזמנה \u206612345-AB\u2069'],
  ['order 12345-AB', 'order 12345-AB'],
  ['הזמנה 12345', 'הזמנה 12345'],
  ['תיק 77/B-2 וגם 9/C', 'תיק \u206677/B-2\u2069 וגם \u20669/C\u2069'],
])('%s', (text, expected) => {
  expect(withCodesIsolated(text)).toBe(expected);
});

it('keeps a code in a case title in order within a sentence', () => {
  const said = wordsOf('he').say('onPage.saved', { caseTitle: 'גל 12345-AB' });
  expect(said).toContain('\u2068גל \u206612345-AB\u2069\u2069');
});
