import type { Flow } from './flow.ts';
import type { PdfStruct } from './pdfkit-document.ts';
import { STYLE } from './style.ts';
import {
  type Cell,
  cellOf,
  drawCell,
  GAP,
  type LaidCell,
  type LaidPiece,
  type LaidText,
  layCell,
  partCell,
} from './table-cells.ts';

export interface Column {
  /** Absent in a table whose rows are headed by their first cell. */
  readonly head?: string;
  /** Points; the cells' text is narrower by the gap. */
  readonly width: number;
  /** Its texts end at its right edge in either direction, units below units. */
  readonly areFigures?: boolean;
}

/** A row as it will stand: its cells side by side, and beneath them what is long for its column. */
export interface LaidRow {
  /** Empty where a page before holds them. */
  readonly cells: readonly LaidCell[];
  readonly below?: Below;
}

interface Below {
  readonly cell: LaidCell;
  /** The cell to which it belongs. */
  readonly of: number;
  /** Points from the start of the text area. */
  readonly inset: number;
}

/** A text of more lines than these is long for its column. */
const LONG_LINES = 12;
/** Between the cells and what stands beneath them. */
const ABOVE_BELOW = 4;
/** Of a row that is parted, so much begins on its first page. */
const LEAST_LINES = 3;

const LEAST_OF_ROW = LEAST_LINES * STYLE.cell.leading;
const NOTHING: LaidCell = { pieces: [], height: 0 };

/** Lays the cells of a row. `inset`: where the first begins, in points. */
export function layRow(flow: Flow, columns: readonly Column[], row: readonly Cell[], inset: number): LaidRow {
  const widthOf = (index: number): number => (columns[index]?.width ?? flow.width) - GAP;
  const cells = row.map((cell, index) => layCell(flow, cell, widthOf(index)));
  const of = cells.findIndex(({ pieces }) => pieces.some(isLong));
  const pieces = cells[of]?.pieces ?? [];
  const long = pieces.flatMap((piece) => (isLong(piece) ? [piece.source] : []));
  if (long.length === 0) return { cells };
  // Beneath the second cell: the first stays what the eye finds a row by.
  const start = inset + (columns[0]?.width ?? 0);
  const below = { cell: layCell(flow, long, flow.width - start - GAP / 2), of, inset: start };
  return { cells: cells.with(of, cellOf(pieces.filter((piece) => !isLong(piece)))), below };
}

const isLong = (piece: LaidPiece): piece is LaidText =>
  'block' in piece && piece.source.mayWiden === true && piece.block.lines.length > LONG_LINES;

const heightOfCells = (cells: readonly LaidCell[]): number =>
  Math.max(0, ...cells.map((cell) => cell.height));

/** How high a row stands, in points, with `pad` above and below. */
export const heightOf = ({ cells, below }: LaidRow, pad: number): number =>
  heightOfCells(cells) + aboveBelow(cells, below) + (below?.cell.height ?? 0) + 2 * pad;

const aboveBelow = (cells: readonly LaidCell[], below: Below | undefined): number =>
  below && heightOfCells(cells) > 0 ? ABOVE_BELOW : 0;

/** What must stand together of a row that no page holds: its first lines, or its cells and the first lines beneath them. */
export const leastOf = ({ cells, below }: LaidRow, pad: number): number =>
  (below ? heightOfCells(cells) + ABOVE_BELOW : 0) + LEAST_OF_ROW + 2 * pad;

/** What of a row fits into `room` points, and what is left of it. */
export function partRow({ cells, below }: LaidRow, room: number): [LaidRow, LaidRow | undefined] {
  const height = heightOfCells(cells);
  if (height > room) {
    const parted = cells.map((cell) => partCell(cell, room));
    return [
      { cells: parted.map(([now]) => now) },
      { cells: parted.map(([, later]) => later), ...(below && { below }) },
    ];
  }
  if (!below) return [{ cells }, undefined];
  const left = room - height - aboveBelow(cells, below);
  if (below.cell.height <= left) return [{ cells, below }, undefined];
  const [now, later] = partCell(below.cell, Math.max(0, left));
  return [
    { cells, ...(now.height > 0 && { below: { ...below, cell: now } }) },
    { cells: cells.map(() => NOTHING), below: { ...below, cell: later } },
  ];
}

/** Draws a row, or a part of one, at the place where the flow is; `nodes`: one for each column. */
export function drawRow(
  flow: Flow,
  columns: readonly Column[],
  row: LaidRow,
  nodes: readonly PdfStruct[],
  start: { readonly inset: number; readonly pad: number },
): void {
  let { inset } = start;
  const top = flow.y + start.pad;
  for (const [index, column] of columns.entries()) {
    const [node, cell] = [nodes[index], row.cells[index]];
    const { width, areFigures = false } = column;
    if (node && cell) drawCell(flow, node, cell, { inset, top, width: width - GAP, areFigures });
    inset += width;
  }
  const { cells, below } = row;
  const node = nodes[below?.of ?? -1];
  if (below && node)
    drawCell(flow, node, below.cell, {
      inset: below.inset,
      top: top + heightOfCells(cells) + aboveBelow(cells, below),
      width: flow.width - below.inset - GAP / 2,
      areFigures: false,
    });
  flow.y += heightOf(row, start.pad);
  flow.rule(flow.y);
}
