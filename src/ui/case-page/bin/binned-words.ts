import type { EntryRow } from '../../../storage/rows.ts';
import { entryHeading } from '../../../words/entry-words.ts';
import type { Words } from '../../../words/words.ts';

/**
 * What an entry in the bin is called: its own words or the name of its file where it has some, and what kind of thing it
 * tells of. `when`: in words.
 */
export function binnedWords(
  { content }: EntryRow,
  name: string | undefined,
  when: string,
  words: Words,
): { readonly title: string; readonly about: string } {
  const heading = entryHeading(words, content);
  const own = name || content.text;
  return own ? { title: own, about: `${heading}, ${when}` } : { title: heading, about: when };
}
