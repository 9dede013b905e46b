import type { ReportFonts } from '../fonts/report-fonts.ts';
import { withoutDirectionControls } from './clean-text.ts';
import { LatelyUsed } from './lately-used.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import type { Direction, Paragraph } from './paragraph.ts';
import { readyParagraph } from './paragraph.ts';
import type { FaceStack } from './shaper.ts';
import { directionOf } from './text-direction.ts';

/** The look of a text. Lengths in points. */
export interface TextStyle {
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  /** Digits of one width, so that columns of dates and sums stand in line. */
  readonly isTabular?: boolean;
}

/** A line of a block. */
export interface BlockLine extends Line {
  /**
   * Set against the far edge of its block: a line of a paragraph that runs against the document's direction, where one of those
   * in the block goes over several lines: they begin below one another only so. Elsewhere it stands where reading starts.
   */
  readonly isFar: boolean;
}

/** Text laid into lines for a width, with its look. */
export interface TextBlock {
  readonly lines: readonly BlockLine[];
  readonly style: TextStyle;
  /** The text in reading order, without direction controls. */
  readonly reading: string;
  /** Points: of the widest line, and of all lines together. */
  readonly width: number;
  readonly height: number;
}

/** A paragraph made ready, and the direction in which it runs. */
interface Ready {
  readonly own: Direction;
  readonly paragraph: Paragraph;
}

/** Longest text, and number of texts, that are kept ready: labels come again and again, a note in a row and in its appendix. */
const KEPT_LENGTH = 160;
const KEPT_COUNT = 100;
const kept = new WeakMap<FaceStack, LatelyUsed<Ready>>();

function readyOnce(
  text: string,
  around: Direction,
  fonts: ReportFonts,
  { isBold = false, isTabular = false }: TextStyle,
): Ready {
  const faces = isBold ? fonts.bold : fonts.regular;
  const ready = (): Ready => {
    const own = directionOf(text, around);
    const widthOf = (grapheme: string): number => fonts.widthOfPicture(grapheme, isBold);
    return { own, paragraph: readyParagraph(text, own, faces, isTabular, widthOf) };
  };
  if (text.length > KEPT_LENGTH) return ready();
  let known = kept.get(faces);
  if (!known) {
    known = new LatelyUsed(KEPT_COUNT);
    kept.set(faces, known);
  }
  return known.get(`${around} ${isTabular} ${text}`, ready);
}

/** Lays a cleaned text (paragraphs divided by line feeds) into lines of at most `width` points. */
export function layBlock(
  text: string,
  style: TextStyle,
  width: number,
  fonts: ReportFonts,
  direction: Direction,
): TextBlock {
  const paragraphs = text.split('\n').map((paragraph) => {
    const ready = readyOnce(paragraph, direction, fonts, style);
    return { laid: linesOf(ready.paragraph, width / style.size), isAgainst: ready.own !== direction };
  });
  const hasFar = paragraphs.some(({ laid, isAgainst }) => isAgainst && laid.length > 1);
  const lines = paragraphs.flatMap(({ laid, isAgainst }) =>
    laid.map((line): BlockLine => ({ ...line, isFar: hasFar && isAgainst })),
  );
  return blockOf(lines, style, withoutDirectionControls(text));
}

/** A block of laid lines. */
export function blockOf(lines: readonly BlockLine[], style: TextStyle, reading: string): TextBlock {
  const width = lines.reduce((widest, line) => Math.max(widest, line.width), 0) * style.size;
  return { lines, style, reading, width, height: lines.length * style.leading };
}

/** The part of a block from line `from` to line `to` (exclusive). */
export function partOf(block: TextBlock, from: number, to: number): TextBlock {
  const lines = block.lines.slice(from, to);
  return { ...block, lines, height: lines.length * block.style.leading };
}
