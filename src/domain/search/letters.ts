// What a character is for searching, and how it is written once case, points, accents and final forms are taken away.

/** Ends a word. */
export const SEPARATOR = 0;
/** Stands within a word and counts for nothing: points, accents, tatweel, direction marks, soft hyphens. */
export const IGNORED = 1;
/** An apostrophe of any shape: dropped between two letters, else it ends the word. */
export const GERESH = 2;
/** A double quote of any shape: dropped between two Hebrew letters, else it ends the word. */
const GERSHAYIM = 3;
/** Codes from here on are letters and digits. */
export const FIRST_LETTER = 32;
/** Codes from here on (a private area) stand for several letters: see `lettersOf`. */
const FIRST_EXPANSION = 0xe000;

const GERESH_SHAPES = "'׳’‘‛ʼʹ′`´＇";
const GERSHAYIM_SHAPES = '"״“”„‟″＂';
/** Written otherwise than their plain form by custom alone, where Unicode knows no decomposition. */
const SAME_AS: Readonly<Record<string, string>> = {
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  װ: 'וו',
  ױ: 'וי',
  ײ: 'יי',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const TATWEEL = 'ـ';
const ZERO_WIDTH_SPACE = '\u200b';
const ACCENTS = /\p{M}/gu;
const NOT_COUNTED = /^[\p{M}\p{Cf}]$/u;
const LETTERS = /^[\p{L}\p{N}]+$/u;

const BLOCK = 256;
const UNKNOWN = 0xffff;
/** Filled a block at a time, when a text first needs it: no moment pays for the whole of Unicode. */
const known = new Uint16Array(0x10000).fill(UNKNOWN);
const expansions: string[] = [];

/**
 * What a UTF-16 unit is: one of the constants above, or the code of its letter in plain form. Half of a surrogate pair
 * (emoji, rare scripts) ends a word.
 */
export function letterOf(unit: number): number {
  const letter = known[unit] ?? SEPARATOR;
  return letter === UNKNOWN ? fillBlock(unit) : letter;
}

/** The letters that a code from `letterOf` stands for. */
export const lettersOf = (letter: number): string =>
  letter >= FIRST_EXPANSION && letter < 0xf900
    ? (expansions[letter - FIRST_EXPANSION] ?? '')
    : String.fromCharCode(letter);

/** Whether it stands for more than one letter. */
export const isExpansion = (letter: number): boolean => letter >= FIRST_EXPANSION && letter < 0xf900;

export const isDigit = (letter: number): boolean => letter >= 48 && letter <= 57;

export const isHebrew = (letter: number): boolean => letter >= 0x5d0 && letter <= 0x5ea;

/** Signs that are words by themselves: nobody writes spaces between them. */
export const isIdeograph = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) ||
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0xf900 && unit <= 0xfaff);

function fillBlock(unit: number): number {
  const first = unit - (unit % BLOCK);
  for (let code = first; code < first + BLOCK; code += 1) known[code] = classify(String.fromCharCode(code));
  return known[unit] ?? SEPARATOR;
}

function classify(char: string): number {
  if (GERESH_SHAPES.includes(char)) return GERESH;
  if (GERSHAYIM_SHAPES.includes(char)) return GERSHAYIM;
  if (char === ZERO_WIDTH_SPACE) return SEPARATOR;
  if (char === TATWEEL || NOT_COUNTED.test(char)) return IGNORED;
  const plain = plainOf(char);
  if (!LETTERS.test(plain)) return SEPARATOR;
  if (plain.length === 1) return plain.charCodeAt(0);
  const met = expansions.indexOf(plain);
  if (met >= 0) return FIRST_EXPANSION + met;
  return FIRST_EXPANSION + expansions.push(plain) - 1;
}

function plainOf(char: string): string {
  const lower = char.toLowerCase();
  // Cyrillic й is a letter of its own; ё is written е as often as not.
  if (lower === 'й') return lower;
  const digit = easternDigit(lower.charCodeAt(0));
  if (digit !== undefined) return digit;
  const bare = lower.normalize('NFKD').replace(ACCENTS, '');
  return Array.from(bare, (one) => SAME_AS[one] ?? one).join('');
}

/** Arabic and Persian digits, as others write them. */
function easternDigit(code: number): string | undefined {
  const value = code >= 0x6f0 ? code - 0x6f0 : code - 0x660;
  return value >= 0 && value <= 9 ? String(value) : undefined;
}
