import { expect, test } from 'vitest';
import { LETTERS } from '../../../../src/domain/letters/letter-content.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { LETTER_LANGUAGES, loadLetterWords } from '../../../../src/words/letters/load-letter-words.ts';
import { plainLetter } from '../../../../src/words/letters/plain-letter.ts';
import { writeLetter } from '../../../../src/words/letters/write-letter.ts';
import { inputOf } from '../../domain/letters/sample-cases.ts';

/** Words that speak of several things, where a list may have one. */
const SEVERAL = /אלה |ההקלטות|השיחות האלה|These |the recordings|these calls/;

const EACH = LETTER_LANGUAGES.flatMap((language) => LETTERS.map((letter) => ({ language, letter })));

test.each(EACH)('$letter in $language speaks of one thing as of one', async ({ language, letter }) => {
  const input = inputOf(letter);
  const { values, standing } = letterFacts(letter, input);
  const one = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      Array.isArray(value) && field !== 'items' ? value.slice(0, 1) : value,
    ]),
  );
  const plan = planLetter(templateOf(letter), { values: one, standing });
  const written = writeLetter(plan, await loadLetterWords(language), language, 'feminine');
  expect(plainLetter(written, true)).not.toMatch(SEVERAL);
});
