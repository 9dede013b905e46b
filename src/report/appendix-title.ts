import { type EvidenceFacts, titleOf } from '../domain/case/evidence.ts';
import type { Words } from '../words/words.ts';
import { shownLine } from './sections/section.ts';
import { MAX_TITLE } from './text/clean-text.ts';

/** What a piece of evidence is, in a line: the title of its page or the name of its file; of a page without one its site. */
export function appendixTitle(words: Words, facts: EvidenceFacts | undefined): string {
  if (!facts) return '';
  const title = shownLine(words, titleOf(facts), MAX_TITLE);
  if (title) return title;
  const site = facts.kind !== 'file' && URL.canParse(facts.url) ? new URL(facts.url).host : '';
  return shownLine(words, site, MAX_TITLE) || words.say('case.timeline.noTitle');
}
