import { expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { VOCABULARY } from '../../../src/domain/law/il/facts.ts';
import { CREATIVE_OUTCOMES, creativeOutcomes, dealGroupOf } from '../../../src/domain/strength/creative.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import en from '../../../src/words/languages/en.ts';
import he from '../../../src/words/languages/he.ts';
import { creativeWords, strengthWords } from '../../../src/words/strength-words.ts';
import { wordsFrom } from '../../../src/words/words.ts';

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

it.each([
  ['en', en],
  ['he', he],
])('%s: has a sentence for all that can be asked for, whatever was bought', (language, catalogue) => {
  const words = wordsFrom(catalogue, language);
  const used = new Set<string>();
  for (const kind of [...VOCABULARY.kind.values, undefined]) {
    const facts = { purchase: { ...emptyPurchase, kind: 'other' as const, law: kind ? { kind } : {} } };
    for (const outcome of creativeOutcomes(facts)) {
      used.add(outcome);
      expect(creativeWords(words, dealGroupOf(facts), outcome)).toBeTruthy();
    }
  }
  expect([...used].sort()).toEqual([...CREATIVE_OUTCOMES].sort());
  expect(creativeWords(words, 'goods', 'free-month')).toBeUndefined();
});

it('says a line with the name of its right, fact, way or clock', () => {
  const words = wordsFrom(en, 'en');
  const say = (line: Omit<Parameters<typeof strengthWords>[2], 'side'>): string =>
    plain(strengthWords(words, 'IL', { side: 'for', ...line }));
  expect(say({ says: 'fact-disputed', fact: 'accessed', value: true })).toMatch(
    /: Yes”: on this, decisions go both/,
  );
  expect(say({ says: 'notice-other-way', value: 'whatsapp' })).toContain('WhatsApp');
  expect(
    say({ says: 'business-late', right: 'cancel', clock: 'refundDueBy', day: '2026-11-01' as Day }),
  ).toBe(
    'Cancelling the deal (The money is due back by): the other side is late. The last day was 1 November 2026.',
  );
  expect(say({ says: 'cut-captures', count: 2 })).toBe('2 screenshots in which something is missing.');
});
