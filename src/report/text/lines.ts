import type { Direction, Grapheme, Item, Paragraph } from './paragraph.ts';
import { readyParagraph, shapeGraphemes } from './paragraph.ts';
import type { Face, FaceStack, Glyph } from './shaper.ts';

/** Glyphs of one face and direction on a line. `x` and widths in ems from the line's left edge. */
export interface TextRun {
  readonly kind: 'text';
  readonly x: number;
  readonly face: Face;
  readonly text: string;
  readonly isRtl: boolean;
  /** Left to right. */
  readonly glyphs: readonly Glyph[];
}

/** The place of a grapheme that no face has. */
interface SubstituteRun {
  readonly kind: 'substitute';
  readonly x: number;
  readonly text: string;
  readonly width: number;
}

export type Run = TextRun | SubstituteRun;

/** A line in logical order of runs; their `x` says where they stand. */
export interface Line {
  /** Ems. */
  readonly width: number;
  readonly runs: readonly Run[];
}

/** Lines of one paragraph (no line ends), none wider than `width` ems unless a single letter is. */
export function layLines(
  text: string,
  direction: Direction,
  faces: FaceStack,
  width: number,
  isTabular = false,
): readonly Line[] {
  return linesOf(readyParagraph(text, direction, faces, isTabular), width);
}

/** The same for a paragraph that was made ready before. */
export function linesOf(paragraph: Paragraph, width: number): readonly Line[] {
  return breakLines(paragraph.graphemes, width).map(([first, last]) => layLine(paragraph, first, last));
}

type Extent = readonly [first: number, last: number];

function breakLines(graphemes: readonly Grapheme[], limit: number): Extent[] {
  const extents: Extent[] = [];
  let first = 0;
  let x = 0;
  let hard = 0;
  let soft = 0;
  for (let index = 0; index < graphemes.length; index += 1) {
    const grapheme = graphemes[index] as Grapheme;
    if (index > first && grapheme.breakBefore === 'yes') hard = index;
    if (index > first && grapheme.breakBefore === 'soft') soft = index;
    const overflows = x + grapheme.width > limit + 1e-6 && !grapheme.isSpace && !grapheme.isControl;
    if (overflows && index > first) {
      // A token longer than the line is cut where it has a joint, not sooner than a third of the line.
      const joint = soft > first && widthOf(graphemes, first, soft) > limit / 3 ? soft : index;
      const next = hard > first ? hard : joint;
      extents.push([first, next]);
      first = next;
      index = next - 1;
      x = 0;
      continue;
    }
    x += grapheme.width;
  }
  if (first < graphemes.length || graphemes.length === 0) extents.push([first, graphemes.length]);
  return extents;
}

const widthOf = (graphemes: readonly Grapheme[], first: number, last: number): number =>
  graphemes.slice(first, last).reduce((sum, grapheme) => sum + grapheme.width, 0);

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly level: number;
}

function layLine(paragraph: Paragraph, first: number, lineEnd: number): Line {
  const { graphemes } = paragraph;
  let last = lineEnd;
  while (last > first && isBlank(graphemes[last - 1])) last -= 1;
  const pieces = piecesOf(paragraph, first, last);
  let x = 0;
  const placed = new Map<Piece, Run>();
  for (const piece of visualOrder(pieces)) {
    const run = runOf(paragraph, piece, x);
    if (!run) continue;
    placed.set(piece, run);
    x += run.kind === 'substitute' ? run.width : run.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  }
  const runs = pieces.flatMap((piece) => placed.get(piece) ?? []);
  return { width: x, runs };
}

const isBlank = (grapheme: Grapheme | undefined): boolean =>
  grapheme !== undefined && (grapheme.isSpace || grapheme.isControl);

/** The line in pieces of one item each; a control or a substitute is a piece of its own. */
function piecesOf(paragraph: Paragraph, first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = first; at < last; ) {
    const item = itemAt(paragraph.items, at);
    const end = item ? Math.min(item.last, last) : at + 1;
    pieces.push({ first: at, last: end, level: paragraph.graphemes[at]?.level ?? paragraph.baseLevel });
    at = end;
  }
  return pieces;
}

function itemAt(items: readonly Item[], index: number): Item | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle] as Item;
    if (index < item.first) high = middle - 1;
    else if (index >= item.last) low = middle + 1;
    else return item;
  }
  return undefined;
}

/** Rule L2 of the bidi algorithm: from the highest level to the lowest odd one, turn round what is at that level or above. */
function visualOrder(pieces: readonly Piece[]): Piece[] {
  const order = [...pieces];
  const highest = Math.max(0, ...order.map((piece) => piece.level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      if ((order[start] as Piece).level < level) continue;
      let end = start;
      while (end < order.length && (order[end] as Piece).level >= level) end += 1;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

function runOf(paragraph: Paragraph, piece: Piece, x: number): Run | undefined {
  const { graphemes, items } = paragraph;
  const head = graphemes[piece.first] as Grapheme;
  if (head.isControl) return undefined;
  const text = graphemes
    .slice(piece.first, piece.last)
    .map((grapheme) => grapheme.text)
    .join('');
  const item = itemAt(items, piece.first);
  if (!item) return { kind: 'substitute', x, text, width: head.width };
  const isWhole = item.first === piece.first && item.last === piece.last;
  const glyphs = isWhole
    ? item.glyphs
    : shapeGraphemes(graphemes, piece.first, piece.last, item.face, paragraph.isTabular);
  return { kind: 'text', x, face: item.face, text, isRtl: piece.level % 2 === 1, glyphs };
}
