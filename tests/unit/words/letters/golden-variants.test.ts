import { expect, test } from 'vitest';
import { LETTERS } from '../../../../src/domain/letters/letter-content.ts';
import { type LetterInput, letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { type LetterPlan, planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { ASK, ATTEMPTS, DEAL, DEAL_WITH, STORY } from '../../../../src/domain/letters/story.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { LETTER_LANGUAGES, loadLetterWords } from '../../../../src/words/letters/load-letter-words.ts';
import { plainLetter } from '../../../../src/words/letters/plain-letter.ts';
import { writeLetter } from '../../../../src/words/letters/write-letter.ts';
import { DETAILS, inputOf } from '../../domain/letters/sample-cases.ts';
import { VARIANTS, type Variant, variantInput } from '../../domain/letters/variant-cases.ts';

const ALL = LETTER_LANGUAGES.flatMap((language) =>
  VARIANTS.map((variant) => ({ language, variant, name: variant.name })),
);

const planOf = (letter: Variant['letter'], input: LetterInput): LetterPlan =>
  planLetter(templateOf(letter), letterFacts(letter, input));
const planOfVariant = (variant: Variant): LetterPlan =>
  planOf(variant.letter, variantInput(variant, { letter: DETAILS }));

test.each(ALL)('$name in $language', async ({ language, name, variant }) => {
  const plan = planOfVariant(variant);
  expect(plan.gaps).toEqual([]);
  const written = writeLetter(plan, await loadLetterWords(language), language, variant.form);
  await expect(`${plainLetter(written, true)}\n`).toMatchFileSnapshot(
    `../../../fixtures/letters/variants/${language}/${name}.txt`,
  );
});

test('every paragraph stands in one of the files that a person reads, one that letters share in one of them', () => {
  const shared = new Set<string>([DEAL, DEAL_WITH, ATTEMPTS, ...STORY, ...ASK].map(({ id }) => id));
  const nameOf = (letter: string, id: string): string => (shared.has(id) ? id : `${letter} ${id}`);
  const plans = [...LETTERS.map((letter) => planOf(letter, inputOf(letter))), ...VARIANTS.map(planOfVariant)];
  const read = new Set(
    plans.flatMap(({ template, paragraphs }) => paragraphs.map(({ id }) => nameOf(template.name, id))),
  );
  const all = LETTERS.flatMap((letter) => templateOf(letter).paragraphs.map(({ id }) => nameOf(letter, id)));
  expect([...new Set(all)].filter((one) => !read.has(one))).toEqual([]);
});
