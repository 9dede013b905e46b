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
  if (noHead && cells.every((cell) => cell.localName === 'th')) return true;
  // An unmarked header: a first row of words only, with as many cells as the next, which has digits.
  if (row.previousElementSibling || filled.length < 3 || filled.some((cell) => /\d/.test(textOf(page, cell))))
    return false;
  const next = rowsAfter(row)[0];
  const below = next ? cellsOf(next) : [];
  return below.length === cells.length && below.some((cell) => /\d/.test(textOf(page, cell)));
}

/**
 * The lines below a column header, one list per row, when `line` is one; undefined when its cell is none.
 * Rows that lack the column are left out.
 */
export function columnBelow(page: Page, line: Line): readonly (readonly Line[])[] | undefined {
  const row = line.cell?.parentElement;
  if (!line.cell || row?.localName !== 'tr') return undefined;
  const cells = cellsOf(row);
  if (!isHeaderRow(page, row, cells)) return undefined;
  const column = cells.indexOf(line.cell);
  return rowsAfter(row)
    .map((below) => cellsOf(below))
    .filter((below) => below.length === cells.length)
    .map((below) => page.linesOfCell.get(below[column] as Element) ?? [])
    .filter((lines) => lines.length > 0);
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
