import bidiFactory from 'bidi-js';
import type { Direction } from './paragraph.ts';
import { settleIsolates } from './text-direction.ts';

const bidi = bidiFactory();

/** The level of each UTF-16 unit of a paragraph, and that of the whole: odd ones run from right to left. */
export function levelsOf(text: string, direction: Direction): { levels: Uint8Array; base: number } {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(
    inBasicPlane(settleIsolates(text, direction)),
    direction,
  );
  return { levels, base: paragraphs[0]?.level ?? (direction === 'rtl' ? 1 : 0) };
}

/** A right-to-left letter inside the basic plane (alef). */
const RTL_LETTER = String.fromCharCode(0x5d0);
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * bidi-js 1.1 takes both halves of a letter outside the basic plane for Latin. It gets a letter of the same kind inside it
 * instead, of the same length: what is no letter (emoji) is neutral, letters of right-to-left scripts stay such.
 */
function inBasicPlane(text: string): string {
  return text.replace(PAIR, (pair) => {
    const codePoint = pair.codePointAt(0) ?? 0;
    const isRtl =
      (codePoint >= 0x10800 && codePoint < 0x11000) || (codePoint >= 0x1e800 && codePoint < 0x1f000);
    return isRtl ? RTL_LETTER.repeat(2) : /^[\p{L}\p{N}\p{M}]$/u.test(pair) ? 'aa' : '••';
  });
}
