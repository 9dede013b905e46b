import { ChainReader, type Run } from './chain-of-digits.ts';
import {
  FIRST_LETTER,
  GERESH,
  IGNORED,
  isDigit,
  isExpansion,
  isHebrew,
  isIdeograph,
  letterOf,
  lettersOf,
  SEPARATOR,
} from './letters.ts';

/** Longest form of a word that counts, in letters; what follows (hashes, base64) adds nothing. */
const MOST_LETTERS = 40;

/** A word of a text: its plain form, and where it stands, `end` exclusive, in UTF-16 units. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly hasDigit: boolean;
  readonly isDigits: boolean;
}

/** What hears of the words of a text. False from either ends the reading, true goes on. */
export interface WordListener {
  readonly onWord: (word: Word) => boolean;
  /** Digits, and parts with digits, that belong together: sums, dates, order numbers, telephones. After its words. */
  readonly onRun: (run: Run) => boolean;
}

/** Strings of at least so many units are cut from another without a copy, and would keep the whole text in memory. */
const LEAST_SLICE = 13;

/** Reads the words of a text in their order. Every word is told, those within a chain too. */
export function readWords(text: string, { onWord, onRun }: WordListener): void {
  const chains = new ChainReader(text);
  let at = 0;
  while (at < text.length) {
    if (letterOf(text.charCodeAt(at)) < FIRST_LETTER) {
      at += 1;
      continue;
    }
    const word = wordAt(text, at);
    at = word.end;
    const ended = chains.add(word);
    if (ended && !onRun(ended)) return;
    if (!onWord(word)) return;
  }
  const last = chains.end();
  if (last) onRun(last);
}

/** The word that begins at a letter. */
function wordAt(text: string, start: number): Word {
  let digits = 0;
  let letters = 0;
  let before = SEPARATOR;
  let isPlain = true;
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = letterOf(unit);
    if (letter >= FIRST_LETTER) {
      const isAlone = isIdeograph(unit);
      if (isAlone && at > start) break;
      if (isDigit(letter)) digits += 1;
      else letters += 1;
      if (letter !== unit) isPlain = false;
      before = letter;
      end = at + 1;
      if (isAlone) break;
    } else if (letter === IGNORED) {
      isPlain = false;
      end = at + 1;
    } else if (letter !== SEPARATOR && isDropped(letter, before, letterOf(text.charCodeAt(at + 1)))) {
      isPlain = false;
    } else if (isTypedGershayim(text, at, before)) {
      isPlain = false;
      at += 1;
    } else break;
  }
  const isSlice = isPlain && end - start < LEAST_SLICE;
  const form = isSlice ? text.slice(start, end) : plainForm(text, start, end);
  return { form, start, end, hasDigit: digits > 0, isDigits: digits > 0 && letters === 0 };
}

const isDropped = (quote: number, before: number, next: number): boolean =>
  quote === GERESH ? next >= FIRST_LETTER && !isDigit(next) : isHebrew(before) && isHebrew(next);

/** Two apostrophes between Hebrew letters: gershayim as they are typed where the keyboard has none. */
const isTypedGershayim = (text: string, at: number, before: number): boolean =>
  isHebrew(before) &&
  letterOf(text.charCodeAt(at)) === GERESH &&
  letterOf(text.charCodeAt(at + 1)) === GERESH &&
  isHebrew(letterOf(text.charCodeAt(at + 2)));

function plainForm(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end && codes.length < MOST_LETTERS; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (isExpansion(letter)) for (const one of lettersOf(letter)) codes.push(one.charCodeAt(0));
    else if (letter >= FIRST_LETTER) codes.push(letter);
  }
  return String.fromCharCode(...codes);
}
