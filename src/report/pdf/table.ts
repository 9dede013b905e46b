import type { Flow } from './flow.ts';
import type { PdfStruct } from './pdfkit-document.ts';
import { COLOUR, STYLE } from './style.ts';
import { type Cell, type CellText, figureShift, GAP } from './table-cells.ts';
import { type Column, drawRow, heightOf, type LaidRow, layRow, leastOf, partRow } from './table-row.ts';

export type { Cell, CellPicture, CellText, DrawnPlace } from './table-cells.ts';
export type { Column } from './table-row.ts';
export { GAP };

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
  const inset = insetOf(columns);
  const onNext = (): void => {
    flow.newPage();
    if (hasHeads) drawHead(flow, columns);
  };
  return {
    row(row) {
      const laid = layRow(flow, columns, row, inset);
      if (isEmpty) {
        // A head alone at the foot of a page says nothing.
        flow.ensure(beginning(flow, headHeight, laid, pad));
        if (hasHeads) drawHead(flow, columns, table);
      } else {
        const needed = together(laid, flow.fullRoom - headHeight, pad);
        if (needed > flow.room && needed <= flow.fullRoom - headHeight) onNext();
      }
      isEmpty = false;
      const node = flow.pdf.struct('TR');
      table.add(node);
      const nodes = columns.map((_column, index) => {
        const isHead = index === 0 && !hasHeads;
        const cell = flow.pdf.struct(isHead ? 'TH' : 'TD', isHead ? { scope: 'Row' } : {});
        node.add(cell);
        return cell;
      });
      for (let rest: LaidRow | undefined = laid; rest; ) {
        const [now, later]: [LaidRow, LaidRow | undefined] = partRow(rest, flow.room - 2 * pad);
        if (heightOf(now, pad) <= 2 * pad && later) {
          onNext();
          continue;
        }
        drawRow(flow, columns, now, nodes, { inset, pad });
        rest = later;
        if (rest) onNext();
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

/** Where the first cell begins: within the tint of the heads. */
const insetOf = (columns: readonly Column[]): number => (hasHeadsIn(columns) ? GAP / 2 : 0);

/** What a heading takes above a table, with its air. */
const HEADING = 90;
function beginning(flow: Flow, headHeight: number, row: LaidRow, pad: number): number {
  return headHeight + together(row, flow.fullRoom - headHeight - HEADING, pad);
}

/** What of a row stands on one page: all of it where a page has so much room. */
const together = (row: LaidRow, room: number, pad: number): number =>
  heightOf(row, pad) <= room ? heightOf(row, pad) : leastOf(row, pad);

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
  return (
    beginning(flow, headHeight, layRow(flow, columns, rows[0] ?? [], insetOf(columns)), PADS[spacing]) + slack
  );
}

/** How high rows come to stand where all of them are on one page. */
export function tableHeight(
  flow: Flow,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  spacing: Spacing = 'open',
): number {
  const heights = rows.map((row) => heightOf(layRow(flow, columns, row, insetOf(columns)), PADS[spacing]));
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
  let inset = insetOf(columns);
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
