import type { Direction } from './paragraph.ts';
import { technicalTokens } from './technical-tokens.ts';

const STRONG_RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’"״׳]*/gu;
const ISOLATES = /[\u2066-\u2069]/;

/**
 * Direction of a text that stands in one which runs as `around`. In a right-to-left document it is right-to-left as soon as it
 * holds such a letter (an order that begins with a product's Latin name is still Hebrew), but for a sentence that is all but wholly
 * another's; elsewhere the first letter decides, but for one that is mostly right-to-left after a Latin name.
 */
export function directionOf(text: string, around: Direction): Direction {
  const first = (LETTER.exec(withoutIsolates(text)) ?? LETTER.exec(text))?.[0];
  if (first === undefined) return around;
  if (STRONG_RTL.test(first)) return 'rtl';
  if (!STRONG_RTL.test(text)) return 'ltr';
  // What was put together of values runs as what it was put together for.
  if (ISOLATES.test(text)) return around;
  const share = shareOfRtl(text);
  return share >= (around === 'rtl' ? LEAST_IN_RTL : LEAST_IN_LTR) ? 'rtl' : 'ltr';
}

/** Of the words of a text that begins with Latin: "Hi נועה, your refund was approved"; "Dan אמר שהמשלוח יגיע". */
const LEAST_IN_RTL = 1 / 5;
const LEAST_IN_LTR = 2 / 3;

function shareOfRtl(text: string): number {
  let plain = '';
  let from = 0;
  for (const { start, end } of technicalTokens(text)) {
    plain += `${text.slice(from, start)} `;
    from = end;
  }
  const words = (plain + text.slice(from)).match(WORD) ?? [];
  return words.length === 0 ? 1 : words.filter((word) => STRONG_RTL.test(word)).length / words.length;
}

/** What stands outside of all isolates: what is quoted in a sentence says nothing of the sentence (UAX #9, rule P2). */
function withoutIsolates(text: string): string {
  let depth = 0;
  return text.replace(/[\u2066-\u2069]|[^\u2066-\u2069]+/g, (part) => {
    if (part === '\u2069') depth = Math.max(0, depth - 1);
    else if (/^[\u2066-\u2068]$/.test(part)) depth += 1;
    else if (depth === 0) return part;
    return '';
  });
}

const FIRST_STRONG = '\u2068';
const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';
const POP = '\u2069';
/** Values in values in sentences; each text in there is read once for each depth. */
const MOST_DEPTH = 8;
const OPENING: Readonly<Record<Direction, string>> = { ltr: LEFT_TO_RIGHT, rtl: RIGHT_TO_LEFT };

/**
 * A text whose isolated values run as they would in a paragraph of their own: plain bidi asks their first letter alone, and shows in
 * Hebrew the number of a `Dan (מס׳ 77)` before the name. As long as it was.
 */
export function settleIsolates(text: string, direction: Direction): string {
  if (!text.includes(FIRST_STRONG)) return text;
  const ends = endsOf(text);
  const around: Direction[] = [direction];
  return text.replace(/[\u2066-\u2069]/g, (sign, at: number) => {
    if (sign === POP) {
      if (around.length > 1) around.pop();
      return sign;
    }
    const own = text.slice(at + 1, ends.get(at));
    // Sums and numbers stay as they are, and so does what only a hostile text has.
    const isSettled = sign !== FIRST_STRONG || around.length > MOST_DEPTH || !LETTER.test(own);
    const settled = isSettled ? sign : OPENING[directionOf(own, around.at(-1) ?? direction)];
    around.push(settled === RIGHT_TO_LEFT ? 'rtl' : 'ltr');
    return settled;
  });
}

/** Where each isolate ends, by where it begins. */
function endsOf(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\u2066-\u2069]/g)) {
    if (sign !== POP) open.push(index);
    else {
      const begin = open.pop();
      if (begin !== undefined) ends.set(begin, index);
    }
  }
  return ends;
}
