import { hasLabel } from './labels/labels.ts';
import type { Line, Page } from './page.ts';

// One row or several is all that is asked.
const MOST_ROWS = 12;
const MOST_CELLS = 30;

function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (
    let child = row.firstElementChild;
    child && cells.length < MOST_CELLS;
    child = child.nextElementSibling
  ) {
    if (child.localName === 'td' || child.localName === 'th') cells.push(child);
  }
  return cells;
}

function rowsAfter(row: Element): Element[] {
  const rows: Element[] = [];
  const take = (first: Element | null): void => {
    for (let next = first; next && rows.length < MOST_ROWS; next = next.nextElementSibling) {
      if (next.localName === 'tr') rows.push(next);
      else if (next.localName === 'tbody') take(next.firstElementChild);
    }
  };
  take(row.nextElementSibling);
  const section = row.parentElement;
  if (section && (section.localName === 'thead' || section.localName === 'tbody'))
    take(section.nextElementSibling);
  return rows;
}

const textOf = (page: Page, cell: Element): string =>
  (page.linesOfCell.get(cell) ?? []).map((line) => line.text).join(' ');

function isHeaderRow(page: Page, row: Element, cells: readonly Element[]): boolean {
  const filled = cells.filter((cell) => textOf(page, cell) !== '');
  if (filled.length < 2) return false;
  if (row.parentElement?.localName === 'thead') return true;
  const noHead = cells.every((cell) => cell.getAttribute('scope') !== 'row');
  // `<th>` for every cell, values too: no header says a number.
  if (noHead && cells.every((cell) => cell.localName === 'th'))
    return !filled.some((cell) => /\d{3}/.test(textOf(page, cell)));
  // An unmarked header: a first row of words only, with as many cells as the next, which has digits.
  if (row.previousElementSibling || filled.length < 3 || filled.some((cell) => /\d/.test(textOf(page, cell))))
    return false;
  const next = rowsAfter(row)[0];
  const below = next ? cellsOf(next) : [];
  return below.length === cells.length && below.some((cell) => /\d/.test(textOf(page, cell)));
}

/** Rows by twos, labels above their values: a row of labels without digits over one with a digit in each of its cells. */
function isLabelRow(page: Page, cells: readonly Element[], below: readonly Element[]): boolean {
  const isLabel = (cell: Element): boolean => {
    const [line, ...more] = page.linesOfCell.get(cell) ?? [];
    return more.length === 0 && line !== undefined && line.text.length < 40 && isAnyLabel(line.folded);
  };
  return (
    cells.length > 1 &&
    cells.length === below.length &&
    cells.filter(isLabel).length > 1 &&
    !cells.some((cell) => /\d/.test(textOf(page, cell))) &&
    below.every((cell) => /\d/.test(textOf(page, cell)))
  );
}

const isAnyLabel = (folded: string): boolean =>
  (['orderNumber', 'orderDate', 'date', 'grandTotal', 'total', 'tracking', 'reference'] as const).some(
    (kind) => hasLabel(folded, kind),
  );

/**
 * The lines below a column header, one list per row, when `line` is one; undefined when its cell is none.
 * Rows that lack the column are left out.
 */
export function columnBelow(page: Page, line: Line): readonly (readonly Line[])[] | undefined {
  const row = line.cell?.parentElement;
  if (!line.cell || row?.localName !== 'tr') return undefined;
  const cells = cellsOf(row);
  const column = cells.indexOf(line.cell);
  if (!isHeaderRow(page, row, cells)) return undefined;
  return rowsAfter(row)
    .map((below) => cellsOf(below))
    .filter((below) => below.length === cells.length)
    .map((below) => page.linesOfCell.get(below[column] as Element) ?? [])
    .filter((lines) => lines.length > 0);
}

/** The lines of the cell below a label, where rows go by twos: labels, and their values below. */
export function pairedBelow(page: Page, line: Line): readonly Line[] {
  const row = line.cell?.parentElement;
  if (!line.cell || row?.localName !== 'tr' || row.parentElement?.localName === 'thead') return [];
  const [next, third] = rowsAfter(row);
  const cells = cellsOf(row);
  const below = next ? cellsOf(next) : [];
  // A single pair of rows of many columns is a table with its header.
  const isAlone = !row.previousElementSibling && !next?.nextElementSibling && cells.length > 2;
  // Values in the third row too: a list under its header.
  const isList = third !== undefined && cellsOf(third).some((cell) => /\d/.test(textOf(page, cell)));
  if (isAlone || isList || !isLabelRow(page, cells, below)) return [];
  return page.linesOfCell.get(below[cells.indexOf(line.cell)] as Element) ?? [];
}

/** Row of a header cell, for asking what other columns the table has. */
export function rowText(page: Page, line: Line): string {
  const row = line.cell?.parentElement;
  return row
    ? cellsOf(row)
        .map((cell) => textOf(page, cell))
        .join(' | ')
    : '';
}
