/** Marks of direction that exports strew about; they are no letters. */
const MARKS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const SPACES = /[\u00a0\u2007\u2009\u202f]/;

/** The start of a line in plain digits and spaces, and for each of its letters where it stood in the line. */
export interface CleanPrefix {
  readonly text: string;
  /** One more than letters: the last is where the prefix ends in the line. */
  readonly places: readonly number[];
}

/** Cleans the first letters of a line: no marks, ASCII digits for Arabic and Persian ones, a plain space for any. */
export function cleanPrefix(line: string, most: number): CleanPrefix {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (; at < line.length && text.length < most; at += 1) {
    const letter = line[at] ?? '';
    if (MARKS.test(letter)) continue;
    places.push(at);
    text += plain(letter);
  }
  places.push(at);
  return { text, places };
}

function plain(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (letter === '،') return ',';
  return SPACES.test(letter) ? ' ' : letter;
}

/** A text without marks of direction, for comparing. */
export const withoutMarks = (text: string): string =>
  text.replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim();
