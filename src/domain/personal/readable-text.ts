import { foldText, isInvisible } from '../detect/page-text.ts';

/** A text as it is read, with the places from which its letters came. */
export interface ReadableText {
  readonly text: string;
  /** Where in the original a stretch of it stands. */
  readonly placed: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** What is written differently from how it is read: a letter in the code of links, or one that is never seen. */
const ODD = /%[0-9a-f]{2}|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/i;
const WIDE_DIGIT = /[\uff10-\uff19]/g;

/**
 * A text folded (see `foldText`), without what is never seen and with the codes of links read: `%40` is `@`. What is hidden
 * must be found however it is written; what is shown stays as it was written.
 */
export function readableText(raw: string): ReadableText {
  const folded = foldText(raw).replace(WIDE_DIGIT, (digit) => String(digit.charCodeAt(0) - 0xff10));
  if (!ODD.test(folded)) return { text: folded, placed: (start, end) => ({ start, end }) };
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < folded.length; ) {
    const code = folded[at] === '%' ? letterOfCode(folded, at) : undefined;
    const letter = code?.letter ?? folded[at] ?? '';
    const end = at + (code?.length ?? 1);
    if (!isInvisible(letter))
      for (const unit of code ? foldText(letter).split('') : [letter]) {
        letters.push(unit);
        starts.push(at);
        ends.push(end);
      }
    at = end;
  }
  return {
    text: letters.join(''),
    placed: (start, end) => ({
      start: starts[start] ?? folded.length,
      end: ends[end - 1] ?? folded.length,
    }),
  };
}

/** The letter of which a link writes the bytes at a place, as `%D7%90`; undefined: no letter. */
function letterOfCode(text: string, at: number): { letter: string; length: number } | undefined {
  const first = Number.parseInt(text.slice(at + 1, at + 3), 16);
  if (Number.isNaN(first)) return undefined;
  const count = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const code = text.slice(at, at + count * 3);
  if (!/^(?:%[0-9a-f]{2})+$/i.test(code)) return undefined;
  try {
    return { letter: decodeURIComponent(code), length: code.length };
  } catch {
    return undefined;
  }
}
