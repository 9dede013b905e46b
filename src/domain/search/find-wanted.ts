import { findPlaces, type Place } from './find-places.ts';
import { parseQuery, type Query } from './query.ts';

/** What is looked for within one text: by the search's own rules, or letter for letter where those find nothing. */
export interface Wanted {
  readonly query: Query;
  readonly letters: string;
}

export const parseWanted = (typed: string): Wanted => ({
  query: parseQuery(typed),
  letters: typed.trim().toLowerCase(),
});

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where a text has what is looked for, at most so many places: whole words with their prefixes, sums and numbers however
 * they are written. Several words are found where they stand together, and apart where they nowhere do; nowhere when one
 * of them is missing.
 */
export function placesOfWords({ query }: Wanted, text: string, most: number): readonly Place[] {
  const places = findPlaces(query, text, most);
  if (query.length < 2) return places;
  if (query.some((_word, at) => !places.some(({ word }) => word === at))) return [];
  const together = phrases(places, query.length, text);
  return together.length > 0 ? together : places;
}

/** Where a text has the letters as they were typed, upper and lower case alike, even within a word. */
export function placesOfLetters({ letters }: Wanted, text: string, most: number): readonly Place[] {
  const folded = text.toLowerCase();
  // Letters that change their length with their case would move all places.
  const where = folded.length === text.length ? folded : text;
  const places: Place[] = [];
  let start = letters === '' ? -1 : where.indexOf(letters);
  while (start >= 0 && places.length < most) {
    const end = start + letters.length;
    places.push({ start, end, word: 0 });
    start = where.indexOf(letters, end);
  }
  return places;
}

/** Places of all words one after the other, with nothing but spaces and signs between them. */
function phrases(places: readonly Place[], length: number, text: string): readonly Place[] {
  const found: Place[] = [];
  for (let at = 0; at + length <= places.length; at += 1) {
    const stretch = places.slice(at, at + length);
    const isPhrase = stretch.every(
      ({ start, word }, index) =>
        word === index && (index === 0 || !LETTER.test(text.slice(stretch[index - 1]?.end, start))),
    );
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (isPhrase && first && last) found.push({ start: first.start, end: last.end, word: 0 });
  }
  return found;
}
