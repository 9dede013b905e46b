import type { PastedLine } from './pasted-columns.ts';

// Mailing programs break lines before their eightieth sign: some count letters, some count bytes.
const WIDEST = 80;
const LEAST_MARGIN = 55;
const LETTERS_MARGIN = 60;
const LEAST_WIDTH = 40;
const NEARLY_FULL = 0.75;
/** A paragraph is no longer; and what is put together again and again costs time. */
const LONGEST = 2_000;
/** So many lines in a hundred may be wider, and still the others are broken at a margin. */
const WIDER_AT_MOST = 0.1;
const ADDRESS = /https?:\/\/|www\.|^\S*$/;

const GOES_ON = /[\p{L},]$/u;
// A list, a field, a quotation or a heading begins anew.
const BEGINS_ANEW = /^(?:[^\p{L}\d"'(]|[^:]{1,30}:|\d{1,3}[.)]\s)/u;
const IN_THE_MIDDLE = /^[\p{Ll}\p{Lo}]/u;

const lettersOf = (text: string): number => text.length;
const bytesOf = (text: string): number => text.length + (text.match(/[^ -~]/g)?.length ?? 0);

/** Where the lines of a text are broken, by either measure; undefined for one that nobody broke. */
function marginOf(lines: readonly string[]): { width: (text: string) => number; margin: number } | undefined {
  const prose = lines.filter((line) => line !== '' && !ADDRESS.test(line));
  for (const [width, least] of [
    [lettersOf, LETTERS_MARGIN],
    [bytesOf, LEAST_MARGIN],
  ] as const) {
    const widths = prose.map(width);
    const within = widths.filter((one) => one <= WIDEST);
    const margin = Math.max(0, ...within);
    if (margin >= least && widths.length - within.length <= widths.length * WIDER_AT_MOST)
      return { width, margin };
  }
  return undefined;
}

/**
 * Lines of a text message as they were before a mailing program broke them at its margin, so that a sentence that tells
 * a number stands in one line. A line that was put together has the number of its first part.
 */
export function withoutBreaks(lines: readonly PastedLine[]): PastedLine[] {
  const found = marginOf(lines.map(({ raw }) => raw.trim()));
  if (!found) return [...lines];
  const { width, margin } = found;
  const joined: PastedLine[] = [];
  let last = '';
  for (const line of lines) {
    const text = line.raw.trim();
    const before = joined.at(-1);
    const isFull = width(last) + 1 + width(text.split(/\s/, 1)[0] ?? '') > margin;
    const isNearlyFull = width(last) >= margin * NEARLY_FULL && IN_THE_MIDDLE.test(text);
    const isOne =
      width(last) >= LEAST_WIDTH &&
      (isFull || isNearlyFull) &&
      GOES_ON.test(last) &&
      text !== '' &&
      !BEGINS_ANEW.test(text);
    if (before && isOne && before.raw.length < LONGEST)
      joined[joined.length - 1] = { ...before, raw: `${before.raw.trimEnd()} ${text}` };
    else joined.push(line);
    last = text;
  }
  return joined;
}
