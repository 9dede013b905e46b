import { describe, expect, test } from 'vitest';
import type { Values } from '../../../../src/domain/letters/field.ts';
import { LETTERS, type LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { OWN_PARAGRAPH } from '../../../../src/domain/letters/letter-draft.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { typedParagraph, withEdits } from '../../../../src/words/letters/edit-letter.ts';
import { LETTER_LANGUAGES, loadLetterWords } from '../../../../src/words/letters/load-letter-words.ts';
import { plainLetter } from '../../../../src/words/letters/plain-letter.ts';
import { type WrittenLetter, writeLetter } from '../../../../src/words/letters/write-letter.ts';
import { inputOf } from '../../domain/letters/sample-cases.ts';

const catalogue = await loadLetterWords('he');
const written = (letter: LetterName, without: Values = {}): WrittenLetter => {
  const facts = letterFacts(letter, inputOf(letter));
  const values = Object.fromEntries(
    Object.entries(facts.values).filter(([name]) => !Object.hasOwn(without, name)),
  );
  return writeLetter(planLetter(templateOf(letter), { ...facts, values }), catalogue, 'he');
};
const paragraph = (letter: WrittenLetter, id: string) => {
  const found = letter.paragraphs.find((one) => one.id === id);
  if (!found) throw new Error(`no paragraph ${id}`);
  return found;
};
const bare = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

describe('a letter with paragraphs of the shopper’s', () => {
  const letter = written('cancellation-notice');
  const from = typedParagraph(paragraph(letter, 'confirm'));

  test('leaves as they wrote it, and follows the case elsewhere', () => {
    const edits = { confirm: { text: 'אודה לאישור.\nתודה!', from } };
    const { letter: edited, gaps, outdated } = withEdits(letter, edits, catalogue);
    expect(bare(plainLetter(edited))).toBe(bare(plainLetter(letter)).replace(from, 'אודה לאישור.\nתודה!'));
    expect([gaps, outdated]).toEqual([[], []]);
  });

  test('tells where the case says something else by now', () => {
    const edits = { confirm: { text: 'אודה לאישור.', from: `${from} ועוד` } };
    expect(withEdits(letter, edits, catalogue).outdated).toEqual(['confirm']);
  });

  test('tells of words of theirs that have no place any more', () => {
    const edits = { 'bring-back': { text: 'אחזיר מחר.', from }, confirm: { text: 'תודה.', from } };
    const moved = { ...letter, paragraphs: letter.paragraphs.filter(({ id }) => id !== 'bring-back') };
    expect(withEdits(moved, edits, catalogue).lost).toEqual(['bring-back']);
    expect(withEdits(letter, edits, catalogue).lost).toEqual([]);
  });

  test('has what they added before the closing words, unless it is empty', () => {
    const own = (text: string) =>
      plainLetter(withEdits(letter, { [OWN_PARAGRAPH]: { text, from: '' } }, catalogue).letter);
    expect(bare(own('שורה משלי'))).toContain('שורה משלי\n\nבברכה');
    expect(own('  ')).toBe(plainLetter(letter));
  });

  test('keeps a code in its own direction in their words', () => {
    const edits = { confirm: { text: 'מספר 10045-AB אושר.', from } };
    expect(plainLetter(withEdits(letter, edits, catalogue).letter)).toMatch(/\u206610045-AB\u2069/);
  });
});

test('a law that only a rewritten paragraph named is named in full where it is cited next', () => {
  const plan = planLetter(
    templateOf('cancellation-notice'),
    letterFacts('cancellation-notice', inputOf('cancellation-notice')),
  );
  const made = writeLetter(plan, catalogue, 'he');
  const cites = ['by-law', 'fee', 'refund-by'];
  const from = typedParagraph(paragraph(made, 'by-law'));
  const fee = typedParagraph(paragraph(made, 'fee'));
  const edits = { 'by-law': { text: 'אני מבטלת.', from }, fee: { text: 'דמי הביטול נמוכים.', from: fee } };
  expect(cites.map((id) => typedParagraph(paragraph(made, id)).includes('חוק הגנת הצרכן'))).toEqual([
    true,
    false,
    false,
  ]);
  const around = writeLetter(plan, catalogue, 'he', undefined, Object.keys(edits));
  const { letter, outdated } = withEdits(made, edits, catalogue, around);
  expect(typedParagraph(paragraph(letter, 'refund-by'))).toContain('חוק הגנת הצרכן');
  expect(outdated).toEqual([]);
});

describe('a gap in a paragraph that was written anew', () => {
  const missing = { orderNumber: 'x' };
  const open = written('end-continuing', missing);
  const from = typedParagraph(paragraph(open, 'notice'));
  const edits = { notice: { text: `בקיצור. ${from}`, from } };

  test('is still one', () => {
    const { gaps, outdated } = withEdits(open, edits, catalogue);
    expect(gaps.map(({ field }) => field)).toEqual(['orderNumber']);
    expect(outdated).toEqual([]);
  });

  test('takes its value once it is filled, and is not taken for a change of the case', () => {
    const whole = written('end-continuing');
    const { letter, gaps, outdated } = withEdits(whole, edits, catalogue);
    expect(bare(plainLetter(letter))).toContain(`בקיצור. ${typedParagraph(paragraph(whole, 'notice'))}`);
    expect([gaps, outdated]).toEqual([[], []]);
  });

  test('is none when they wrote it away', () => {
    const { gaps } = withEdits(open, { notice: { text: 'המנוי מסתיים.', from } }, catalogue);
    expect(gaps).toEqual([]);
  });
});

test.each(LETTER_LANGUAGES)('untouched, every letter in %s leaves as it was made', async (language) => {
  const words = await loadLetterWords(language);
  for (const name of LETTERS) {
    const letter = writeLetter(
      planLetter(templateOf(name), letterFacts(name, inputOf(name))),
      words,
      language,
    );
    const same = withEdits(letter, {}, words);
    expect(plainLetter(same.letter), name).toBe(plainLetter(letter));
    expect(same.gaps, name).toEqual(letter.gaps);
  }
});
