import { describe, expect, test } from 'vitest';
import { answerDue } from '../../../../src/domain/letters/answer-due.ts';
import { fittingLetters } from '../../../../src/domain/letters/fitting-letters.ts';
import { LETTERS, type LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { day, entry, inputOf, TODAY } from './sample-cases.ts';

const letterEntry = (letter: LetterName) =>
  entry('sent', '2026-11-10', {
    kind: 'letter',
    letter,
    language: 'he',
    to: 'x',
    way: 'email',
    text: 'x',
    textHash: 'a'.repeat(64),
  });

describe('which letters fit a case', () => {
  test.each(LETTERS)('in the sample case of %s every letter is offered once', (letter) => {
    const { fitting, others } = fittingLetters(inputOf(letter));
    expect([...fitting, ...others].sort()).toEqual([...LETTERS].sort());
  });

  test.each([
    'refund-reminder',
    'technician',
    'late-supply',
    'wrong-charge',
    'price-creep',
    'promise-broken',
    'end-continuing',
    'cancellation-notice',
    'confirm-agreed',
  ] as const)('%s fits its sample case, among the first', (letter) => {
    expect(fittingLetters(inputOf(letter)).fitting.slice(0, 3)).toContain(letter);
  });

  test('one that was sent is not offered again, and a demand opens the way further', () => {
    const input = inputOf('written-demand');
    const once = fittingLetters({ ...input, entries: [...input.entries, letterEntry('written-demand')] });
    expect(once.fitting).not.toContain('written-demand');
    expect(once.fitting).toEqual(expect.arrayContaining(['council', 'small-claims']));
    expect(fittingLetters(input).fitting).not.toContain('council');
  });
});

describe('by when a letter is to be answered', () => {
  test('by the law where it counts from the letter', () => {
    expect(answerDue('cancellation-notice', inputOf('cancellation-notice'))).toMatchObject({
      by: '2026-12-06',
      law: { section: expect.stringContaining('14ה') },
    });
  });

  test('by the writer’s own wish where no law does, and never by both', () => {
    const due = answerDue('call-recording', inputOf('call-recording'));
    expect(due).toEqual({ by: '2026-12-06' });
  });

  test('of no day where the letter names none', () => {
    expect(answerDue('small-claims', inputOf('small-claims'))).toBe(undefined);
  });

  test.each(LETTERS)('%s: never before the letter went out', (letter) => {
    const due = answerDue(letter, { ...inputOf(letter), today: day('2026-11-25') });
    expect((due?.by ?? TODAY) >= (due ? '2026-11-25' : TODAY)).toBe(true);
  });
});
