/** Longest texts that the document shows, in UTF-16 units; anything longer is clipped and says so. */
export const MAX_TITLE = 240;
export const MAX_URL = 1_200;
export const MAX_TEXT = 20_000;

/** Combining marks kept on one letter; more is decoration that would run over the neighbouring lines. */
const MAX_MARKS = 6;

export interface CleanText {
  readonly text: string;
  /** Length of the whole text when it was clipped, in UTF-16 units. */
  readonly clippedFrom?: number;
}

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** C0 and C1 controls but the line feed, the byte order mark, soft hyphens, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this removes
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\ufeff\ufff0-\uffff]/g;
/** Embeddings and overrides: nobody types them, and an override can turn a sum round. */
const EMBEDDINGS = /[\u202a-\u202e\u206a-\u206f]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const PILED_MARKS = new RegExp(`(\\p{M}{${MAX_MARKS}})\\p{M}+`, 'gu');

/**
 * Any text as the document may show it: no controls, no overrides, isolates balanced per paragraph, at most `limit`
 * UTF-16 units with an ellipsis when clipped. Hostile input is expected; what is visible stays as it was.
 */
export function cleanText(raw: string, limit: number = MAX_TEXT): CleanText {
  // Nothing past a few times the limit can be shown, so nothing past it is worked on.
  const near = raw.length > limit * 4 ? raw.slice(0, limit * 4) : raw;
  const text = near
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(EMBEDDINGS, '')
    .replace(LONE_SURROGATE, '\u{1fffe}')
    .replaceAll('\u{1fffe}', '?')
    .replace(PILED_MARKS, '$1')
    .trim();
  if (text.length <= limit && near.length === raw.length) return { text: balanceIsolates(text) };
  return { text: balanceIsolates(`${cutAt(text, limit)}…`), clippedFrom: raw.length };
}

/** One line of it: line ends become spaces. For titles, names, addresses. */
export function cleanLine(raw: string, limit: number = MAX_TITLE): CleanText {
  const clean = cleanText(raw.slice(0, limit * 4 + 1), limit);
  const text = clean.text.replace(/\s*\n\s*/g, ' ');
  return clean.clippedFrom === undefined ? { text } : { text, clippedFrom: raw.length };
}

/** The text up to `limit`, not ending within a surrogate pair or before a mark of its last letter. */
function cutAt(text: string, limit: number): string {
  let end = Math.min(limit, text.length);
  while (end > 0 && end < text.length && /^[\udc00-\udfff\p{M}\u200d]/u.test(text.slice(end, end + 2)))
    end -= 1;
  return text.slice(0, end).trimEnd();
}

/** Drops isolate controls that have no partner in their paragraph: a stray one would swallow what follows. */
function balanceIsolates(text: string): string {
  if (!/[\u2066-\u2069]/.test(text)) return text;
  return text.split('\n').map(balanceParagraph).join('\n');
}

function balanceParagraph(paragraph: string): string {
  const open: number[] = [];
  const kept = new Set<number>();
  for (let index = 0; index < paragraph.length; index += 1) {
    const unit = paragraph.charCodeAt(index);
    if (unit >= 0x2066 && unit <= 0x2068) open.push(index);
    else if (unit === 0x2069) {
      const opener = open.pop();
      if (opener !== undefined) kept.add(opener).add(index);
    }
  }
  return [...paragraph.matchAll(/[\s\S]/g)]
    .filter(({ index }) => !isIsolate(paragraph.charCodeAt(index)) || kept.has(index))
    .map(([unit]) => unit)
    .join('');
}

const isIsolate = (unit: number): boolean => unit >= 0x2066 && unit <= 0x2069;

/** The text without direction controls and joiners: what a reader of the extracted text should find. */
export function withoutDirectionControls(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g, '');
}
