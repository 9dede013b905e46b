// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { emptyLetterDraft, type LetterDraft } from '../../../../../src/domain/letters/letter-draft.ts';
import { letterFacts } from '../../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../../src/domain/letters/templates.ts';
import { typedValues } from '../../../../../src/domain/letters/typed-values.ts';
import { LetterNotes } from '../../../../../src/ui/case-page/letters/letter-notes.tsx';
import type { Writing } from '../../../../../src/ui/case-page/letters/use-letter.ts';
import { withEdits } from '../../../../../src/words/letters/edit-letter.ts';
import en from '../../../../../src/words/letters/languages/en.ts';
import { writeLetter } from '../../../../../src/words/letters/write-letter.ts';
import { inputOf } from '../../../domain/letters/sample-cases.ts';
import { clear, draw } from '../screen.tsx';

afterEach(clear);

async function notesOf(change: Partial<LetterDraft>): Promise<string> {
  const draft = { ...emptyLetterDraft('entry-1'), ...change };
  const sample = inputOf('small-claims');
  const given = { ...sample.given, ...typedValues(draft, 'ILS') };
  const input = { ...sample, given };
  const facts = letterFacts('small-claims', input);
  const plan = planLetter(templateOf('small-claims'), facts, draft.without);
  const edited = withEdits(writeLetter(plan, en, 'en'), draft.edits.en ?? {}, en);
  const writing = { plan, facts, given, draft, edited, catalogue: en, input, language: 'en' };
  const place = await draw(<LetterNotes writing={writing as unknown as Writing} />);
  return place.textContent ?? '';
}

it('says nothing while all of it stands in the letter', async () => {
  expect(await notesOf({ typed: { exemplarySum: '10000' } })).toBe('');
});

it.each<[string, Partial<LetterDraft>, RegExp]>([
  ['a sum above the most', { typed: { exemplarySum: '20000' } }, /above what the section allows.*10,000/],
  ['a text that is cut', { typed: { exemplaryReason: 'a'.repeat(1501) } }, /first \W*1,500\W* characters/],
  ['a claim above the cap', { typed: { expensesSum: '39000' } }, /small claims|cap/i],
  [
    'words without a place',
    { edits: { en: { gone: { text: 'Mine.', from: '' } } } },
    /not in the letter any more.*Mine\./,
  ],
])('%s', async (_what, change, said) => {
  expect(await notesOf(change)).toMatch(said);
});
