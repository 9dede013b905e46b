import { describe, expect, test } from 'vitest';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { factsOf, withLaw } from './facts-of.ts';
import { day, VACUUM } from './sample-cases.ts';

// By the law until 5 November; by the terms of the shop 60 days from 22 October.
const BOUGHT = {
  ...VACUUM,
  transactionDate: day('2026-10-20'),
  receivedDate: day('2026-10-22'),
  disclosureDate: day('2026-10-20'),
};
const plan = (letter: LetterName, law: Parameters<typeof withLaw>[1]) => {
  const { paragraphs, values, citations } = planLetter(
    templateOf(letter),
    factsOf(letter, withLaw(BOUGHT, law), { way: 'email' }),
  );
  return { ids: paragraphs.map(({ id }) => id as string), values, citations };
};

describe('a cancellation that stands on the business’s own terms', () => {
  test('names them and their last day, and asks for no favour', () => {
    const { ids, values } = plan('cancellation-notice', { policyDays: 60 });
    expect(values.policyUntil).toBe('2026-12-21');
    expect(ids).toContain('own-terms');
    expect(ids).not.toContain('accept');
    // They are a promise and no law.
    expect(ids).not.toContain('by-law');
  });

  test.each([
    ['once they are over', { policyDays: 20 }],
    ['that are not known', {}],
  ])('says nothing of terms %s', (_name, law) => {
    const { ids, values } = plan('cancellation-notice', law);
    expect(values.policyUntil).toBeUndefined();
    expect(ids).toContain('accept');
    expect(ids).not.toContain('own-terms');
  });

  test('says nothing of them while the law is enough', () => {
    const purchase = withLaw(VACUUM, { policyDays: 60 });
    const letter = planLetter(templateOf('cancellation-notice'), factsOf('cancellation-notice', purchase));
    const ids = letter.paragraphs.map(({ id }) => id as string);
    expect(ids).toContain('by-law');
    expect(ids).not.toContain('own-terms');
  });

  test.each<LetterName>(['refund-reminder', 'written-demand', 'council', 'small-claims'])(
    'a notice that was given by them is told of with them in %s',
    (letter) => {
      expect(plan(letter, { policyDays: 60, noticeDate: '2026-11-10' }).ids).toContain('story-own-terms');
      // Given too late for them, or in the time of the law.
      expect(plan(letter, { policyDays: 15, noticeDate: '2026-11-10' }).ids).not.toContain('story-own-terms');
      expect(plan(letter, { policyDays: 60, noticeDate: '2026-11-01' }).ids).not.toContain('story-own-terms');
      expect(plan(letter, { policyDays: 60 }).ids).not.toContain('story-own-terms');
    },
  );
});
