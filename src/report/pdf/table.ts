import type { Flow } from './flow.ts';
import type { PdfStruct } from './pdfkit-document.ts';
import { COLOUR, STYLE } from './style.ts';
import {
  type Cell,
  type CellText,
  drawCell,
  figureShift,
  GAP,
  heightOf,
  type LaidCell,
  layCell,
  partRow,
} from './table-cells.ts';

export type { Cell, CellPicture, CellText, DrawnPlace } from './table-cells.ts';
export { GAP };

export interface Column {
  /** Absent in a table whose rows are headed by their first cell. */
  readonly head?: string;
  /** Points; the cells' text is narrower by the gap. */
  readonly width: number;
  /** Its texts end at its right edge in either direction, units below units. */
  readonly areFigures?: boolean;
}

/** Above and below the text of a row. `close` is for long lists of short things. */
const PADS = { open: 5.5, snug: 3.5, close: 2 } as const;
type Spacing = keyof typeof PADS;
const HEAD_PAD = 5.5;

/** A table while it is drawn, row by row. */
interface OpenTable {
  row(row: readonly Cell[]): void;
  /** After the last row. */
  end(): void;
}

/** Draws a table whose rows are all there; see `openTable`. */
export function drawTable(
  flow: Flow,
  columns: readonly Column[],
  rows: Iterable<readonly Cell[]>,
  spacing: Spacing = 'open',
): void {
  const table = openTable(flow, columns, spacing);
  for (const row of rows) table.row(row);
  table.end();
}

/**
 * A table across pages. With heads, they are repeated on each page; without, the first cell of a row is its head.
 * A row goes to the next page whole when it fits there, and is parted between lines only when it fits on none.
 */
export function openTable(flow: Flow, columns: readonly Column[], spacing: Spacing = 'open'): OpenTable {
  const pad = PADS[spacing];
  const table = flow.pdf.struct('Table');
  flow.root.add(table);
  const hasHeads = hasHeadsIn(columns);
  const headHeight = headHeightOf(flow, columns);
  let isEmpty = true;
  const inset = hasHeads ? GAP / 2 : 0;
  const onNext = (): void => {
    flow.newPage();
    if (hasHeads) drawHead(flow, columns);
  };
  return {
    row(row) {
      const cells = layRow(flow, columns, row);
      const height = heightOf(cells, pad);
      if (isEmpty) {
        // A head alone at the foot of a page says nothing.
        flow.ensure(beginning(flow, headHeight, cells, pad));
        if (hasHeads) drawHead(flow, columns, table);
      } else if (height > flow.room && height <= flow.fullRoom - headHeight) onNext();
      isEmpty = false;
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
        drawRow(flow, columns, now, nodes, { inset, pad });
        rest = later;
        if (rest.length > 0) onNext();
      }
      node.end();
    },
    end() {
      if (isEmpty && hasHeads) drawHead(flow, columns, table);
      table.end();
    },
  };
}

const hasHeadsIn = (columns: readonly Column[]): boolean =>
  columns.some((column) => column.head !== undefined);

const layRow = (flow: Flow, columns: readonly Column[], row: readonly Cell[]): LaidCell[] =>
  row.map((cell, index) => layCell(flow, cell, (columns[index]?.width ?? flow.width) - GAP));

/** What a heading takes above a table, with its air. */
const HEADING = 90;
/** Of a row that no page below a heading can hold, so much begins there. */
const LEAST_OF_ROW = 3 * STYLE.cell.leading;

function beginning(flow: Flow, headHeight: number, cells: readonly LaidCell[], pad: number): number {
  const height = heightOf(cells, pad);
  const isWhole = height <= flow.fullRoom - headHeight - HEADING;
  return headHeight + (isWhole ? height : 2 * pad + LEAST_OF_ROW);
}

/** A table of so many rows stands whole under its heading; of a longer one two rows begin there. */
const MOST_WHOLE_ROWS = 4;
const BEGINNING_ROWS = 2;

/** What must follow a heading above a table on its page: the table's head and its first rows, or all of a short one. */
export function startHeight(
  flow: Flow,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  spacing: Spacing = 'open',
): number {
  const slack = 4;
  const headHeight = headHeightOf(flow, columns);
  const first = rows.slice(0, rows.length <= MOST_WHOLE_ROWS ? MOST_WHOLE_ROWS : BEGINNING_ROWS);
  const together = headHeight + tableHeight(flow, columns, first, spacing);
  if (together <= flow.fullRoom - HEADING) return together + slack;
  return beginning(flow, headHeight, layRow(flow, columns, rows[0] ?? []), PADS[spacing]) + slack;
}

/** How high rows come to stand where all of them are on one page. */
export function tableHeight(
  flow: Flow,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  spacing: Spacing = 'open',
): number {
  const heights = rows.map((row) => heightOf(layRow(flow, columns, row), PADS[spacing]));
  return heights.reduce((sum, height) => sum + height, 0);
}

const headBlocks = (flow: Flow, columns: readonly Column[]) =>
  columns.map((column) => flow.lay(column.head ?? '', STYLE.head, column.width - GAP));

const headHeightOf = (flow: Flow, columns: readonly Column[]): number =>
  hasHeadsIn(columns)
    ? Math.max(...headBlocks(flow, columns).map((block) => block.height)) + 2 * HEAD_PAD
    : 0;

/** Heads as structure the first time; repeats are decoration. */
function drawHead(flow: Flow, columns: readonly Column[], table?: PdfStruct): void {
  const blocks = headBlocks(flow, columns);
  const height = headHeightOf(flow, columns);
  const top = flow.y;
  flow.tint({ inset: 0, width: flow.width }, top, height, COLOUR.head);
  const row = table && flow.pdf.struct('TR');
  if (row) table.add(row);
  let inset = GAP / 2;
  for (const [index, block] of blocks.entries()) {
    const column = columns[index];
    const shift = column?.areFigures ? figureShift(flow, column.width - GAP, block.width) : 0;
    const place = { inset: inset + shift, width: block.width };
    if (row) flow.addText(row, 'TH', block, place, top + HEAD_PAD, { scope: 'Column' });
    else flow.writer.artifact(() => flow.drawBlock(block, place, top + HEAD_PAD));
    inset += column?.width ?? 0;
  }
  row?.end();
  flow.y += height;
}

/** A column just wide enough for these texts, at most `limit` points wide. */
export function columnFor(flow: Flow, head: string, texts: readonly CellText[], limit: number): Column {
  const widths = [{ text: head, style: STYLE.head }, ...texts].map(({ text, style }) => {
    return flow.lay(text, style, limit - GAP).width;
  });
  return { head, width: Math.min(limit, Math.max(...widths) + GAP + 0.1) };
}

function drawRow(
  flow: Flow,
  columns: readonly Column[],
  cells: readonly LaidCell[],
  nodes: readonly PdfStruct[],
  start: { readonly inset: number; readonly pad: number },
): void {
  let { inset } = start;
  for (const [index, cell] of cells.entries()) {
    const node = nodes[index];
    const column = columns[index];
    const width = (column?.width ?? 0) - GAP;
    const top = flow.y + start.pad;
    if (node) drawCell(flow, node, cell, { inset, top, width, areFigures: column?.areFigures ?? false });
    inset += column?.width ?? 0;
  }
  flow.y += heightOf(cells, start.pad);
  flow.rule(flow.y);
}
