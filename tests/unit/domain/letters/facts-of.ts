import type { LawFacts, Purchase } from '../../../../src/domain/case/purchase.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { TODAY } from './sample-cases.ts';

export const factsOf = (
  letter: LetterName,
  purchase: Purchase,
  more: Partial<Parameters<typeof letterFacts>[1]> = {},
) =>
  letterFacts(letter, {
    case: { facts: { title: 't', status: 'open', purchase, hosts: [] } },
    entries: [],
    settings: {},
    today: TODAY,
    ...more,
  });
export const withLaw = (purchase: Purchase, law: LawFacts): Purchase => ({
  ...purchase,
  law: { ...purchase.law, ...law },
});
export const sectionOf = (citation: { readonly section: string } | undefined): string | undefined =>
  citation?.section;
