import { parseWanted, placesOfLetters, placesOfWords } from '../../../domain/search/find-wanted.ts';

/** A stretch of a text: found, or between two that were found. */
interface Stretch {
  readonly text: string;
  /** Which of those found, from 0; undefined: none. */
  readonly found?: number;
}

/** A text cut where something was found in it. */
export interface FoundInText {
  readonly stretches: readonly Stretch[];
  readonly count: number;
  /** There are more places than are marked. */
  readonly isMore: boolean;
}

/** What is marked at once: a letter is found in every line. */
const MOST_FOUND = 500;

/** Cuts a text where it has what is looked for, as the search finds it. One stretch where it has nothing of it. */
export function findInText(text: string, typed: string): FoundInText {
  const wanted = parseWanted(typed);
  const byWords = placesOfWords(wanted, text, MOST_FOUND + 1);
  const all = byWords.length > 0 ? byWords : placesOfLetters(wanted, text, MOST_FOUND + 1);
  const places = all.slice(0, MOST_FOUND);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [found, { start, end }] of places.entries()) {
    if (start > at) stretches.push({ text: text.slice(at, start) });
    stretches.push({ text: text.slice(start, end), found });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return { stretches, count: places.length, isMore: all.length > places.length };
}
