/** A stretch of a text: found, or between two that were found. */
export interface Stretch {
  readonly text: string;
  /** Which of those found, from 0; undefined: none. */
  readonly found?: number;
}

/** What is marked at once: a letter is found in every line. */
const MOST_FOUND = 500;

/** Cuts a text where words stand in it, upper and lower case alike. One stretch where they do not, or where there are none. */
export function findInText(text: string, wanted: string): readonly Stretch[] {
  const needle = wanted.trim().toLowerCase();
  const folded = text.toLowerCase();
  // Letters that change their length with their case would move all places.
  const where = folded.length === text.length ? folded : text;
  const stretches: Stretch[] = [];
  let at = 0;
  for (let found = 0; needle !== '' && found < MOST_FOUND; found += 1) {
    const next = where.indexOf(needle, at);
    if (next < 0) break;
    if (next > at) stretches.push({ text: text.slice(at, next) });
    stretches.push({ text: text.slice(next, next + needle.length), found });
    at = next + needle.length;
  }
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return stretches;
}
