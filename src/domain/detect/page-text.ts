/** Direction marks (U+200E/F, U+061C, U+202A-E, U+2066-9), zero-width characters and a stray byte order mark. */
const INVISIBLE = /[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: pages hold them, and they must not reach a value
const SPACE = /[\s\u00a0\u0000-\u001f\u007f-\u009f]+/g;

/** True for a character that is never seen. */
export function isInvisible(letter: string): boolean {
  return letter.search(INVISIBLE) >= 0;
}

// Arabic-Indic and Persian digits, and the marks that stand between them.
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Page text made readable for matching: no direction marks, single spaces, no lone surrogates. Order stays logical. */
export function cleanText(raw: string): string {
  return raw.toWellFormed().replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

/**
 * The same text with every quote mark as `'` or `"`, every dash as `-`, Arabic digits and marks as European ones, and
 * letters that are written in several ways (Arabic alef and yeh, Russian yo) in one; as long as what it was made from.
 */
export function foldText(clean: string): string {
  return clean
    .replace(/[׳’‘‛`´′]/g, "'")
    .replace(/[״“”„‟″]/g, '"')
    .replace(/[‐‑‒–—−־]/g, '-')
    .replace(/[：∶]/g, ':')
    .replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٫/g, '.')
    .replace(/[٬،]/g, ',')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е');
}

/** At most `limit` UTF-16 units of a text, never half a surrogate pair. */
export function clipText(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : text
        .slice(0, limit)
        .toWellFormed()
        .replace(/\ufffd$/, '');
}

const EXCERPT_CHARACTERS = 120;

/** The words around `at` in a line, at most 120 characters: what a finding shows as its reason. */
export function excerptOf(text: string, at = 0): string {
  const start = Math.max(0, Math.min(at - 40, text.length - EXCERPT_CHARACTERS));
  const cut = text.slice(start, start + EXCERPT_CHARACTERS).toWellFormed();
  return cut.replace(/\ufffd/g, '').trim();
}
