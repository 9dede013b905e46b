import type { TextBlock, TextStyle } from '../text/text-block.ts';
import { partOf } from '../text/text-block.ts';
import { addLink } from './add-link.ts';
import type { Flow } from './flow.ts';
import type { EmbeddableImage, PdfStruct } from './pdfkit-document.ts';

/** A piece of a cell: text, and where a click on it leads (a destination's name, what it says aloud). */
export interface CellText {
  readonly text: string;
  readonly style: TextStyle;
  readonly goTo?: { readonly name: string; readonly says: string };
  /** Hears where the text came to stand, so that something can be drawn there once it is known. */
  readonly onPlaced?: (place: DrawnPlace) => void;
  /** Stands below the text, which may be empty then. */
  readonly picture?: CellPicture;
  /** Where it is long for its column it stands beneath its row, over the width of the table. */
  readonly mayWiden?: true;
}

/** A picture in a cell, in points; lower than a page, since it is never parted. */
export interface CellPicture {
  readonly image: EmbeddableImage;
  readonly width: number;
  readonly height: number;
  /** What is said aloud in its stead. */
  readonly alt: string;
}

/** A place on a page. */
export interface DrawnPlace {
  /** From 0. */
  readonly page: number;
  /** Points from the text area's start. */
  readonly inset: number;
  /** Points from the page's top. */
  readonly top: number;
}

export type Cell = readonly CellText[];

/** Between columns. */
export const GAP = 12;
/** Above a picture and below it. */
const PICTURE_PAD = 3;

/** A text laid for the width of its column. */
export interface LaidText {
  readonly block: TextBlock;
  readonly source: CellText;
}

export type LaidPiece = LaidText | { readonly picture: CellPicture };

export interface LaidCell {
  readonly pieces: readonly LaidPiece[];
  readonly height: number;
}

const heightOfPiece = (piece: LaidPiece): number =>
  'block' in piece ? piece.block.height : piece.picture.height + 2 * PICTURE_PAD;

const sumOf = (pieces: readonly LaidPiece[]): number =>
  pieces.reduce((sum, piece) => sum + heightOfPiece(piece), 0);

/** Lays the texts and pictures of a cell for a width, in points. */
export function layCell(flow: Flow, cell: Cell, width: number): LaidCell {
  return cellOf(
    cell.flatMap((source): LaidPiece[] => {
      const { text, picture } = source;
      return [
        ...(text === '' && picture ? [] : [{ block: flow.lay(text, source.style, width), source }]),
        ...(picture ? [{ picture }] : []),
      ];
    }),
  );
}

/** A cell of pieces that are laid. */
export const cellOf = (pieces: readonly LaidPiece[]): LaidCell => ({ pieces, height: sumOf(pieces) });

/** What of a cell fits into `room` points, and what is left of it. */
export function partCell(cell: LaidCell, room: number): [LaidCell, LaidCell] {
  const now: LaidPiece[] = [];
  const later: LaidPiece[] = [];
  let left = room;
  for (const piece of cell.pieces) {
    if (!('block' in piece)) {
      const fits = later.length === 0 && heightOfPiece(piece) <= left;
      (fits ? now : later).push(piece);
      left -= heightOfPiece(piece);
      continue;
    }
    const { leading } = piece.block.style;
    const fits = later.length > 0 ? 0 : Math.max(0, Math.floor(left / leading));
    const all = piece.block.lines.length;
    if (fits > 0) now.push({ ...piece, block: partOf(piece.block, 0, fits) });
    if (fits < all) later.push({ ...piece, block: partOf(piece.block, fits, all) });
    left -= Math.min(fits, all) * leading;
  }
  return [cellOf(now), cellOf(later)];
}

/** How far from the start of `room` points a figure begins, for it to end at their right edge. */
export const figureShift = ({ direction }: Pick<Flow, 'direction'>, room: number, width: number): number =>
  direction === 'rtl' ? 0 : Math.max(0, room - width);

/** Draws a cell from `top` down. `areFigures`: its texts end at the right edge of `width` points. */
export function drawCell(
  flow: Flow,
  node: PdfStruct,
  { pieces }: LaidCell,
  { inset, top, width, areFigures }: { inset: number; top: number; width: number; areFigures: boolean },
): void {
  let at = top;
  for (const piece of pieces) {
    if (!('block' in piece)) drawPicture(flow, node, piece.picture, inset, at + PICTURE_PAD);
    else if (piece.block.lines.length > 0) {
      const shift = areFigures ? figureShift(flow, width, piece.block.width) : 0;
      drawText(flow, node, piece.block, piece.source, inset + shift, at);
    }
    at += heightOfPiece(piece);
  }
}

function drawText(
  flow: Flow,
  cell: PdfStruct,
  block: TextBlock,
  { goTo, onPlaced }: CellText,
  inset: number,
  top: number,
): void {
  const { width } = block;
  onPlaced?.({ page: flow.pageIndex, inset, top });
  const place = { inset, width };
  if (!goTo) {
    flow.addText(cell, 'P', block, place, top);
    return;
  }
  addLink(flow, cell, block, place, top, goTo);
}

function drawPicture(
  flow: Flow,
  cell: PdfStruct,
  { image, width, height, alt }: CellPicture,
  inset: number,
  top: number,
): void {
  const { pdf } = flow;
  const left = flow.leftOf(inset, width);
  const figure = pdf.struct('Figure', { alt, bbox: [left, top, left + width, top + height] });
  cell.add(figure);
  figure.add(() => {
    pdf.image(image, left, top, { width, height });
  });
  figure.end();
}
