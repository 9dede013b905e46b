import type { CaseFacts } from '../../../domain/case/case.ts';
import type { ChainRecord } from '../../../domain/chain/record.ts';
import { countryOf } from '../../../domain/law/country-of.ts';
import { factName, factValue } from '../../../words/fact-words.ts';
import type { Words } from '../../../words/words.ts';

/** The facts of the law that differ between two versions of a case, in words. */
export function changedLawFacts(
  before: ChainRecord | undefined,
  after: ChainRecord,
  words: Words,
): { readonly name: string; readonly was: string; readonly now: string }[] {
  const [was, now] = [before, after].map(
    (record) => (record?.salted?.content as CaseFacts | undefined)?.purchase,
  );
  if (!was || !now) return [];
  const country = countryOf(now.jurisdiction);
  const unknown = words.say('case.purchase.unknown');
  const text = (fact: string, value: unknown): string =>
    value === undefined
      ? unknown
      : factValue(words, now.jurisdiction, fact, country?.vocabulary[fact], value);
  const facts = new Set([...Object.keys(was.law ?? {}), ...Object.keys(now.law ?? {})]);
  // What was bought has a line of its own above.
  facts.delete('kind');
  return [...facts].flatMap((fact) => {
    const [old, fresh] = [text(fact, was.law?.[fact]), text(fact, now.law?.[fact])];
    return old === fresh ? [] : [{ name: factName(words, now.jurisdiction, fact), was: old, now: fresh }];
  });
}
