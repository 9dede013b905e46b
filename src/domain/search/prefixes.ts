import { isHebrew } from './letters.ts';

/** What Hebrew writes as one word with the next: and, that, when, the, in, to, from, as, in the orders that occur. */
const HEBREW_OUTER = ['', 'ו'];
const HEBREW_MIDDLE = ['', 'ש', 'כש', 'לכש', 'מש', 'מכש', 'בש', 'לש'];
const HEBREW_INNER = ['', 'ה', 'ב', 'ל', 'מ', 'כ', 'מה', 'כה', 'בה', 'לה', 'כב', 'כל', 'מב', 'של'];
/** The same for Arabic: and, so, with, for, as, the. */
const ARABIC_OUTER = ['', 'و', 'ف'];
const ARABIC_INNER = ['', 'ال', 'ب', 'ل', 'ك', 'بال', 'لل', 'كال'];

const HEBREW = combined(HEBREW_OUTER, HEBREW_MIDDLE, HEBREW_INNER);
const ARABIC = combined(ARABIC_OUTER, ARABIC_INNER);
const NONE: ReadonlySet<string> = new Set();

const isArabic = (letter: number): boolean => letter >= 0x620 && letter <= 0x64a;

/** Longest of them, in letters. */
export const LONGEST_PREFIX = Math.max(...[...HEBREW, ...ARABIC].map((prefix) => prefix.length));

/** A Latin word, or a number that is one with Latin letters (`4K`). Plain numbers are told without what is written to them. */
const HAS_LATIN_START = /^\d*[a-z\u00df-\u024f]/;

/**
 * What may stand before a word and be written as one with it, by the script of the word. Never the empty one. Hebrew writes
 * its own before a Latin name too, with a hyphen or without.
 */
export function prefixesOf(form: string): ReadonlySet<string> {
  const first = form.charCodeAt(0);
  if (isHebrew(first)) return HEBREW;
  if (isArabic(first)) return ARABIC;
  return HAS_LATIN_START.test(form) ? HEBREW : NONE;
}

/** Fewest letters that are left when a prefix is taken off a word that is looked for. */
const LEAST_REST = 3;

/** What a word may be without its prefix, the longest first: `וההזמנה` gives `ההזמנה`, `הזמנה`, `זמנה`. */
export function withoutPrefix(form: string): readonly string[] {
  const prefixes = prefixesOf(form);
  const rests: string[] = [];
  for (let length = 1; length <= LONGEST_PREFIX && form.length - length >= LEAST_REST; length += 1)
    if (prefixes.has(form.slice(0, length))) rests.push(form.slice(length));
  return rests;
}

function combined(...stages: readonly (readonly string[])[]): ReadonlySet<string> {
  const whole = stages.reduce<readonly string[]>(
    (before, stage) => before.flatMap((start) => stage.map((next) => start + next)),
    [''],
  );
  return new Set(whole.filter((prefix) => prefix !== ''));
}
