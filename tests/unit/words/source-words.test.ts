import { expect, test } from 'vitest';
import { rightsOf } from '../../../src/domain/rights/rights-of.ts';
import en from '../../../src/words/languages/en.ts';
import he from '../../../src/words/languages/he.ts';
import { sourceWords } from '../../../src/words/right-words.ts';
import { plainLine } from '../../../src/words/script-words.ts';
import { wordsFrom } from '../../../src/words/words.ts';
import { withLaw } from '../domain/letters/facts-of.ts';
import { TODAY } from '../domain/letters/sample-cases.ts';
import { SHOP_OWES } from '../domain/letters/shop-and-service-variants.ts';

/** Where the rules of a case stand: a deal in a shop that is cancelled, and whose goods were handed in for repair. */
function placesIn(words: Parameters<typeof sourceWords>[0]): ReadonlyMap<string, string> {
  const purchase = withLaw(SHOP_OWES, { handedToServiceStation: '2026-11-18' });
  const facts = { title: '', status: 'open', purchase, hosts: [] } as const;
  const { answers } = rightsOf({ facts }, [], TODAY);
  const reasons = answers.flatMap((answer) => answer.reasons);
  return new Map(reasons.map((reason) => [reason.rule, plainLine(sourceWords(words, reason))]));
}

test.each([
  ['en', wordsFrom(en, 'en'), 'regulation 19', 'regulations 3-4', 'sections 13-16'],
  ['he', wordsFrom(he, 'he'), 'תקנה 19', 'תקנות 3-4', 'סעיפים 13-16'],
] as const)(
  '%s: regulations have regulations, and laws sections',
  (_language, words, repair, refund, sale) => {
    const places = placesIn(words);
    expect(places.get('il-warranty-repair-time')).toContain(repair);
    expect(places.get('il-store-refund')).toContain(refund);
    const faulty = withLaw(SHOP_OWES, { reason: 'defect' });
    const facts = { title: '', status: 'open', purchase: faulty, hosts: [] } as const;
    const [told] = rightsOf({ facts }, [], TODAY).answers.filter(({ right }) => right === 'defect-notice');
    expect(told?.reasons.map((reason) => plainLine(sourceWords(words, reason))).join()).toContain(sale);
  },
);
