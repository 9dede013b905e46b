import type { ReportFonts } from '../fonts/report-fonts.ts';
import type { Direction } from './paragraph.ts';
import { layBlock, type TextBlock, type TextStyle } from './text-block.ts';

const RTL_LETTERS = /[\p{Script=Hebrew}\p{Script=Arabic}]/gu;
const LETTERS = /\p{L}/gu;

/** The direction of most of a text's letters; of one without any, that of the document. */
export function directionOfMost(text: string, document: Direction): Direction {
  const all = text.match(LETTERS)?.length ?? 0;
  const rtl = text.match(RTL_LETTERS)?.length ?? 0;
  if (all === 0 || rtl * 2 === all) return document;
  return rtl * 2 > all ? 'rtl' : 'ltr';
}

/**
 * A paragraph of a letter that runs as `own` does, laid over the full width of a document that may run otherwise: all its paragraphs,
 * short and long, begin at the edge where somebody who reads the letter begins.
 */
export function layQuoted(
  text: string,
  style: TextStyle,
  own: Direction,
  { width, fonts, direction }: { width: number; fonts: ReportFonts; direction: Direction },
): TextBlock {
  const block = layBlock(text, style, width, fonts, own);
  if (own === direction) return block;
  return { ...block, width, lines: block.lines.map((line) => ({ ...line, isFar: !line.isFar })) };
}
