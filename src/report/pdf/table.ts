import type { TextBlock, TextStyle } from '../text/text-block.ts';
import { partOf } from '../text/text-block.ts';
import type { Flow } from './flow.ts';
import type { PdfStruct } from './pdfkit-document.ts';
import { COLOUR, STYLE } from './style.ts';

/** A piece of a cell: text, and where a click on it leads (a destination's name, what it says aloud). */
export interface CellText {
  readonly text: string;
  readonly style: TextStyle;
  readonly goTo?: { readonly name: string; readonly says: string };
  /** Hears where the text came to stand, so that something can be drawn there once it is known. */
  readonly onPlaced?: (place: DrawnPlace) => void;
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

export interface Column {
  /** Absent in a table whose rows are headed by their first cell. */
  readonly head?: string;
  /** Points; the cells' text is narrower by the gap. */
  readonly width: number;
  /** Its texts end at its far edge, one below the other: for sums. */
  readonly isAtEnd?: boolean;
}

/** Between columns. */
export const GAP = 12;
/** Above and below the text of a row. `close` is for long lists of short things. */
const PADS = { open: 5.5, snug: 3.5, close: 2 } as const;
const HEAD_PAD = 5.5;

interface LaidCell {
  readonly pieces: readonly { readonly block: TextBlock; readonly source: CellText }[];
  readonly height: number;
}

/**
 * A table across pages. With heads, they are repeated on each page; without, the first cell of a row is its head.
 * A row goes to the next page whole when it fits there, and is parted between lines only when it fits on none.
 */
export function drawTable(
  flow: Flow,
  columns: readonly Column[],
  rows: Iterable<readonly Cell[]>,
  spacing: keyof typeof PADS = 'open',
): void {
  const pad = PADS[spacing];
  const table = flow.pdf.struct('Table');
  flow.root.add(table);
  const hasHeads = columns.some((column) => column.head !== undefined);
  const headHeight = hasHeads ? drawHead(flow, columns, table) : 0;
  for (const row of rows) {
    const cells = row.map((cell, index) => layCell(flow, cell, (columns[index]?.width ?? flow.width) - GAP));
    const height = heightOf(cells, pad);
    const onNext = () => {
      flow.newPage();
      if (hasHeads) drawHead(flow, columns);
    };
    if (height > flow.room && height <= flow.fullRoom - headHeight) onNext();
    const node = flow.pdf.struct('TR');
    table.add(node);
    const nodes = cells.map((_cell, index) => {
      const isHead = index === 0 && !hasHeads;
      const cell = flow.pdf.struct(isHead ? 'TH' : 'TD', isHead ? { scope: 'Row' } : {});
      node.add(cell);
      return cell;
    });
    for (let rest = cells; rest.length > 0; ) {
      const [now, later] = partRow(rest, flow.room - 2 * pad);
      if (heightOf(now, pad) <= 2 * pad && later.length > 0) {
        onNext();
        continue;
      }
      drawRow(flow, columns, now, nodes, { inset: hasHeads ? GAP / 2 : 0, pad });
      rest = later;
      if (rest.length > 0) onNext();
    }
    node.end();
  }
  table.end();
}

function layCell(flow: Flow, cell: Cell, width: number): LaidCell {
  const pieces = cell.map((source) => ({ block: flow.lay(source.text, source.style, width), source }));
  return { pieces, height: pieces.reduce((sum, piece) => sum + piece.block.height, 0) };
}

const heightOf = (cells: readonly LaidCell[], pad: number): number =>
  Math.max(0, ...cells.map((cell) => cell.height)) + 2 * pad;

/** Heads as structure the first time; repeats are decoration. */
function drawHead(flow: Flow, columns: readonly Column[], table?: PdfStruct): number {
  const blocks = columns.map((column) => flow.lay(column.head ?? '', STYLE.head, column.width - GAP));
  const height = Math.max(...blocks.map((block) => block.height)) + 2 * HEAD_PAD;
  const top = flow.y;
  flow.tint({ inset: 0, width: flow.width }, top, height, COLOUR.head);
  const row = table && flow.pdf.struct('TR');
  if (row) table.add(row);
  let inset = GAP / 2;
  for (const [index, block] of blocks.entries()) {
    const place = { inset, width: block.height };
    if (row) flow.addText(row, 'TH', block, place, top + HEAD_PAD, { scope: 'Column' });
    else flow.writer.artifact(() => flow.drawBlock(block, place, top + HEAD_PAD));
    inset += columns[index]?.width ?? 0;
  }
  row?.end();
  flow.y += height;
  return height;
}

/** A column just wide enough for these texts, at most `limit` points wide. */
export function columnFor(flow: Flow, head: string, texts: readonly CellText[], limit: number): Column {
  const widths = [{ text: head, style: STYLE.head }, ...texts].map(({ text, style }) => {
    return flow.lay(text, style, limit - GAP).width;
  });
  return { head, width: Math.min(limit, Math.max(...widths) + GAP + 0.1) };
}

/** What of a row fits into `room` points, and what is left of it (empty: nothing). */
function partRow(cells: readonly LaidCell[], room: number): [LaidCell[], LaidCell[]] {
  if (cells.every((cell) => cell.height <= room)) return [[...cells], []];
  const parted = cells.map((cell) => partCell(cell, room));
  return [parted.map(([now]) => now), parted.map(([, later]) => later)];
}

function partCell(cell: LaidCell, room: number): [LaidCell, LaidCell] {
  const now: LaidCell['pieces'][number][] = [];
  const later: LaidCell['pieces'][number][] = [];
  let left = room;
  for (const piece of cell.pieces) {
    const fits = later.length > 0 ? 0 : Math.max(0, Math.floor(left / piece.block.style.leading));
    const all = piece.block.lines.length;
    if (fits > 0) now.push({ ...piece, block: partOf(piece.block, 0, fits) });
    if (fits < all) later.push({ ...piece, block: partOf(piece.block, fits, all) });
    left -= Math.min(fits, all) * piece.block.style.leading;
  }
  const sum = (pieces: typeof now): number => pieces.reduce((total, piece) => total + piece.block.height, 0);
  return [
    { pieces: now, height: sum(now) },
    { pieces: later, height: sum(later) },
  ];
}

function drawRow(
  flow: Flow,
  columns: readonly Column[],
  cells: readonly LaidCell[],
  nodes: readonly PdfStruct[],
  start: { readonly inset: number; readonly pad: number },
): void {
  const height = heightOf(cells, start.pad);
  let { inset } = start;
  for (const [index, cell] of cells.entries()) {
    let top = flow.y + start.pad;
    const column = columns[index];
    for (const { block, source } of cell.pieces) {
      const node = nodes[index];
      const shift = column?.isAtEnd ? Math.max(0, column.width - GAP - block.width) : 0;
      if (node && block.lines.length > 0) drawPiece(flow, node, block, source, inset + shift, top);
      top += block.height;
    }
    inset += columns[index]?.width ?? 0;
  }
  flow.y += height;
  flow.rule(flow.y);
}

function drawPiece(
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
  const link = flow.pdf.struct('Link');
  cell.add(link);
  flow.addText(link, 'Span', block, place, top);
  flow.pdf.goTo(flow.leftOf(inset, width), top, width, block.height, goTo.name, {
    structParent: link,
    Contents: Object(goTo.says),
  });
  // Now: PDFKit files a link under the page that is current when its node ends.
  link.end();
}
