/** U+2028 and U+2029 would start a new paragraph inside an isolate. */
const PARAGRAPHS = /[\u2028\u2029]/g;
/** Embeddings, overrides and isolates: one that is not closed would reach past its own text. LRM, RLM and ALM stay. */
const BIDI_BRACKETS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Control characters other than tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Longest text that a line of a list shows; the whole stays in the store and is shown where it is read. */
export const LINE_CHARACTERS = 240;

/**
 * Text of somebody else's, made fit to be shown: direction brackets go, other control characters show as `�`, and
 * what is longer than `most` UTF-16 units ends in `…` (never in half a character). For the eyes only: what is stored,
 * copied or hashed is the text itself.
 */
export function showText(text: string, most = LINE_CHARACTERS): string {
  // Cut before cleaning: a text of a hundred thousand characters is not walked for the sake of a line.
  const cut = text.length > most;
  const kept = cut ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text;
  const clean = kept
    .replace(/\r\n?/g, '\n')
    .replace(PARAGRAPHS, '\n')
    .replace(BIDI_BRACKETS, '')
    .replace(CONTROLS, '\ufffd');
  return cut ? `${clean}…` : clean;
}
