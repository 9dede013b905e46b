/** Direction marks (U+200E/F, U+061C, U+202A-E, U+2066-9), zero-width characters and a stray byte order mark. */
const INVISIBLE = /[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: pages hold them, and they must not reach a value
const SPACE = /[\s\u00a0\u0000-\u001f\u007f-\u009f]+/g;

/** Page text made readable for matching: no direction marks, single spaces, no lone surrogates. Order stays logical. */
export function cleanText(raw: string): string {
  return raw.toWellFormed().replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

/** The same text with every quote mark as `'` or `"` and every dash as `-`; as long as what it was made from. */
export function foldText(clean: string): string {
  return clean
    .replace(/[׳’‘‛`´′]/g, "'")
    .replace(/[״“”„‟″]/g, '"')
    .replace(/[‐‑‒–—−־]/g, '-')
    .replace(/：/g, ':');
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
