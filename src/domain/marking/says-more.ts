import { type EvidenceFacts, titleOf } from '../case/evidence.ts';
import { shownFacts } from './shown-facts.ts';

/** Whether facts of a copy name what may have been blacked out in it: the page's title, the whole of its address. */
export function saysMore(facts: EvidenceFacts): boolean {
  const shown = shownFacts(facts);
  if (facts.kind === 'file' || shown.kind === 'file') return titleOf(shown) !== titleOf(facts);
  return shown.title !== facts.title || shown.url !== facts.url || shown.linkedUrl !== facts.linkedUrl;
}
