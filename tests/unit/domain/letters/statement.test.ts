import { expect, test } from 'vitest';
import { courtCapBelow } from '../../../../src/domain/letters/court-cap-below.ts';
import { LETTERS, type LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { LETTER_LANGUAGES, loadLetterWords } from '../../../../src/words/letters/load-letter-words.ts';
import { plainLetter } from '../../../../src/words/letters/plain-letter.ts';
import { writeLetter } from '../../../../src/words/letters/write-letter.ts';
import { factsOf, withLaw } from './facts-of.ts';
import { day, entry, ils, TODAY, VACUUM } from './sample-cases.ts';

test.each([
  [39_900_00, undefined],
  [39_900_01, ils(39_900_00)],
])('a claim of %i agorot in 2026: the cap that it is above is %o', (minor, cap) => {
  expect(courtCapBelow({ claimTotal: ils(minor) }, VACUUM, TODAY)).toEqual(cap);
});

test('the court step and the letter go by one cap: what is asked for on top of the price counts for it', () => {
  const purchase = withLaw(
    {
      ...VACUUM,
      total: ils(38_000_00),
      transactionDate: day('2026-10-20'),
      receivedDate: day('2026-10-22'),
      disclosureDate: day('2026-10-20'),
    },
    { noticeDate: '2026-11-01', breach: 'refund-withheld', writtenRequestDate: '2026-11-18' },
  );
  const given = { exemplarySum: ils(10_000_00), exemplaryReason: 'x' };
  const of = (more: typeof given | undefined) =>
    planLetter(
      templateOf('small-claims'),
      factsOf('small-claims', purchase, { ...(more && { given: more }) }),
    ).values;
  expect(courtCapBelow(of(undefined), purchase, TODAY)).toBeUndefined();
  expect(courtCapBelow(of(given), purchase, TODAY)).toEqual(ils(39_900_00));
});

test('without a total, in another currency or in a year that is not known nothing is said', () => {
  expect(courtCapBelow({}, VACUUM, TODAY)).toBeUndefined();
  expect(courtCapBelow({ claimTotal: { minor: 9_000_000, currency: 'USD' } }, VACUUM, TODAY)).toBeUndefined();
  expect(courtCapBelow({ claimTotal: ils(9_000_000) }, VACUUM, '2031-01-05' as typeof TODAY)).toBeUndefined();
});

const TALKS = Array.from({ length: 15 }, (_, at) =>
  entry(`call-${at}`, `2026-11-${String(at + 1).padStart(2, '0')}`, {
    kind: 'contact',
    channel: 'phone',
    direction: 'out',
    text: '',
  }),
);

test('a statement of facts tells every approach, a letter the newest twelve and how many there were', () => {
  const entries = TALKS;
  const daysIn = (letter: 'small-claims' | 'written-demand') =>
    factsOf(letter, VACUUM, { entries }).values.attempts?.map(({ day }) => day);
  expect(daysIn('small-claims')).toHaveLength(15);
  expect(daysIn('written-demand')?.at(0)).toBe('2026-11-04');
  const totalIn = (letter: LetterName, count: number) =>
    factsOf(letter, VACUUM, { entries: entries.slice(0, count) }).values.attemptsTotal;
  expect(totalIn('written-demand', 15)).toBe('15');
  expect(totalIn('written-demand', 12)).toBeUndefined();
  expect(totalIn('small-claims', 15)).toBeUndefined();
});

test('every letter that lists less than there was says how many there were', async () => {
  const promises = Array.from({ length: 14 }, (_, at) =>
    entry(`promise-${at}`, `2026-10-${String(at + 1).padStart(2, '0')}`, {
      kind: 'promise',
      text: `${at}`,
      dueOn: day('2026-11-01'),
      state: 'broken',
    }),
  );
  const entries = [...TALKS, ...promises];
  let listing = 0;
  for (const letter of LETTERS) {
    const plan = planLetter(templateOf(letter), factsOf(letter, VACUUM, { entries }));
    for (const language of LETTER_LANGUAGES) {
      const text = plainLetter(writeLetter(plan, await loadLetterWords(language), language), true);
      for (const [list, total] of [
        ['attempts', 15],
        ['promises', 14],
      ] as const) {
        const isListed = plan.paragraphs.some((paragraph) => paragraph.list === list);
        const isCut = (plan.values[list]?.length ?? 0) < total;
        if (isListed && isCut) listing += 1;
        expect(text.includes(`${total}\u2069 `), `${letter} ${language} ${list}`).toBe(isListed && isCut);
      }
    }
  }
  expect(listing).toBeGreaterThan(8);
});

test('nothing that is itself asked for is cut: recordings of calls, what was agreed', () => {
  expect(factsOf('call-recording', VACUUM, { entries: TALKS }).values.calls).toHaveLength(15);
  const agreed = Array.from({ length: 14 }, (_, at) =>
    entry(`agreed-${at}`, '2026-11-15', {
      kind: 'promise',
      text: `${at}`,
      state: 'open',
      contactId: 'call-14',
    }),
  );
  const { agreements } = factsOf('confirm-agreed', VACUUM, { entries: [...TALKS, ...agreed] }).values;
  expect(agreements).toHaveLength(14);
});

test('a list that the shopper wrote is whole', () => {
  const given = { attempts: [{ day: TODAY, way: 'email' }] } as const;
  expect(factsOf('written-demand', VACUUM, { entries: TALKS, given }).values.attemptsTotal).toBeUndefined();
});
