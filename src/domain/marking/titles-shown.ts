import { type EntryContent, evidenceIdOf } from '../case/entry.ts';
import { type Evidence, titleOf } from '../case/evidence.ts';
import { derivedOf } from './shown-evidence.ts';
import { listedFacts } from './shown-facts.ts';

/** Of an entry the title of the page or the name of the file that it shows, as others may read it; undefined: it shows none. */
export function titlesShown(evidence: readonly Evidence[]): (content: EntryContent) => string | undefined {
  const of = new Map(evidence.map((item) => [item.id, item]));
  return (content) => {
    const item = of.get(evidenceIdOf(content) ?? '');
    if (!item) return undefined;
    const made = derivedOf(item.id, evidence).map(({ facts }) => facts);
    return titleOf(listedFacts(item.facts, made));
  };
}
