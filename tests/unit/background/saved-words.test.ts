import { expect, it } from 'vitest';
import { savedWords } from '../../../src/background/saved-words.ts';
import type { Saved } from '../../../src/contract/calls.ts';
import type { Remark } from '../../../src/domain/capture/verdict.ts';
import { LANGUAGE_CODES, wordsOf } from '../../../src/words/every-language.ts';
import { verdictSentences } from '../../../src/words/verdict-words.ts';

const saved = (...remarks: Remark[]): Saved => ({
  caseId: 'c',
  caseTitle: 'Gal',
  entryId: 'e',
  evidenceId: 'v',
  verdict: { remarks },
});

it.each(LANGUAGE_CODES)('says on the page what a saved capture lacks (%s)', (language) => {
  const words = wordsOf(language);
  const remarks: Remark[] = [{ is: 'page-changed' }, { is: 'still-loading', pictures: 2 }];
  const { tone, message } = savedWords(words, saved(...remarks));
  expect(tone).toBe('warn');
  for (const sentence of verdictSentences(words, { remarks })) expect(message).toContain(sentence);
});

it('is plainly good where nothing is missing', () => {
  const words = wordsOf('en');
  const plain = { tone: 'good', message: words.say('onPage.saved', { caseTitle: 'Gal' }) };
  expect(savedWords(words, saved({ is: 'messages', count: 9 }))).toEqual(plain);
  expect(savedWords(words, { caseId: 'c', caseTitle: 'Gal', entryId: 'e' })).toEqual(plain);
});
