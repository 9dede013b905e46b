import { expect, test } from 'vitest';
import { LETTERS } from '../../../../src/domain/letters/letter-content.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { gapsOf, planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { LETTER_LANGUAGES, loadLetterWords } from '../../../../src/words/letters/load-letter-words.ts';
import { plainLetter } from '../../../../src/words/letters/plain-letter.ts';
import { writeLetter } from '../../../../src/words/letters/write-letter.ts';
import { inputOf } from '../../domain/letters/sample-cases.ts';

const LETTERS_TO_WRITE = LETTER_LANGUAGES.flatMap((language) =>
  LETTERS.map((letter) => ({ language, letter })),
);

test.each(LETTERS_TO_WRITE)('$letter in $language, with all facts', async ({ language, letter }) => {
  const plan = planLetter(templateOf(letter), letterFacts(letter, inputOf(letter)));
  expect(gapsOf(plan)).toEqual([]);
  const written = writeLetter(plan, await loadLetterWords(language), language, 'feminine');
  await expect(`${plainLetter(written, true)}\n`).toMatchFileSnapshot(
    `../../../fixtures/letters/${language}/${letter}.txt`,
  );
});
