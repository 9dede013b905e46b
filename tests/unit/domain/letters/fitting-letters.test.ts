import { describe, expect, test } from 'vitest';
import { answerDue } from '../../../../src/domain/letters/answer-due.ts';
import { fittingLetters } from '../../../../src/domain/letters/fitting-letters.ts';
import { LETTERS, type LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { day, entry, inputOf, TODAY } from './sample-cases.ts';

const letterEntry = (letter: LetterName, on = '2026-11-01') =>
  entry('sent', on, {
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

  // Fourteen days from 8 November are over on the 22nd, today; the day itself is still the business's.
  test.each([
    ['on its very day', '2026-11-22', false, false],
    ['on the last day to answer', '2026-11-08', false, false],
    ['where the last day falls on Shabbat and moves to today', '2026-11-07', false, false],
    ['once the days to answer are over', '2026-11-05', false, true],
    ['when an answer came', '2026-11-20', true, true],
  ])('whether Council and court are offered after a demand: %s', (_name, on, isAnswered, fits) => {
    const { entries, ...input } = inputOf('written-demand');
    const answer = entry('answer', '2026-11-21', {
      kind: 'contact',
      channel: 'email',
      direction: 'in',
      text: '',
    });
    const { fitting } = fittingLetters({
      ...input,
      entries: [...entries, letterEntry('written-demand', on), ...(isAnswered ? [answer] : [])],
    });
    expect([fitting.includes('council'), fitting.includes('small-claims')]).toEqual([fits, fits]);
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
