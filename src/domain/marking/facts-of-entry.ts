import { type EntryContent, evidenceIdOf } from '../case/entry.ts';
import type { Evidence, EvidenceFacts } from '../case/evidence.ts';
import { hidesSomething } from './hides-something.ts';
import { derivedOf } from './shown-evidence.ts';
import { listedFacts } from './shown-facts.ts';
import { withoutQuotes } from './without-quotes.ts';

/** Of an entry the facts of the page or the file that it shows, as others may read them; undefined: it shows none. */
export function factsOfEntry(
  evidence: readonly Evidence[],
): (content: EntryContent) => EvidenceFacts | undefined {
  const of = new Map(evidence.map((item) => [item.id, item]));
  return (content) => {
    const item = of.get(evidenceIdOf(content) ?? '');
    if (!item) return undefined;
    const made = derivedOf(item.id, evidence).map(({ facts }) => facts);
    const facts = listedFacts(item.facts, made);
    if (facts.kind === 'file' || !facts.verdict || !made.some(hidesSomething)) return facts;
    return { ...facts, verdict: withoutQuotes(facts.verdict) };
  };
}
