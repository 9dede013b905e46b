import type { MoneyPlace } from './currency.ts';
import { isReadable } from './label-reader.ts';
import { hasLabel } from './labels/labels.ts';
import type { Line, Page } from './page.ts';
import { moneyOf, readAmountAt } from './read-amount.ts';

/** A sum with its name before it, on one line or on the one above. */
interface Row {
  readonly label: string;
  readonly line: Line;
  readonly from: number;
  readonly end: number;
  /** Index of the line that the row begins on. */
  readonly first: number;
  readonly decimal: string;
  readonly currency: string;
  /** Minor units; below zero for what is taken off. */
  readonly minor: number;
}

const MOST_OF_A_LABEL = 40;
const MOST_ROWS = 8;
const SUM_STARTS = /(?:[$€£¥₪]|\b[A-Z]{3}\s)?\s?\d/;
const NAMES_CURRENCY = /[$€£¥₪]|\p{L}/u;
const LINES_READ = 3_000;

/** The sum that a line ends with, and where it begins; undefined for a line that goes on, or has no currency. */
function sumOf(line: Line, place: MoneyPlace): Omit<Row, 'label' | 'first'> | undefined {
  if (line.folded.length > 80 || !NAMES_CURRENCY.test(line.folded)) return undefined;
  const start = SUM_STARTS.exec(line.folded)?.index;
  if (start === undefined) return undefined;
  const isLess = /-\s?$/.test(line.folded.slice(0, start)) || /-\s?\d/.test(line.folded.slice(start));
  const amount = readAmountAt(line.folded.replace(/-/g, ' '), start, place, line.text);
  const money = amount?.currency ? moneyOf(amount.decimal, amount.currency) : undefined;
  if (!amount || !money || !/^[\s.*-]*$/.test(line.folded.slice(amount.end))) return undefined;
  const { decimal, end } = amount;
  const minor = isLess ? -money.minor : money.minor;
  return { line, from: start, end, decimal, currency: money.currency, minor };
}

function rowsOf(page: Page, place: MoneyPlace): Row[] {
  const rows: Row[] = [];
  for (const line of page.lines.slice(0, LINES_READ)) {
    if (line.at % 64 === 0) page.deadline.check();
    const sum = isReadable(line) ? sumOf(line, place) : undefined;
    if (!sum) continue;
    const own = line.folded.slice(0, sum.from).replace(/[\s:.-]+$/, '');
    const above = page.lines[line.at - 1];
    const label = own !== '' ? own : (above?.folded ?? '');
    if (label === '' || label.length > MOST_OF_A_LABEL || !/\p{L}/u.test(label)) continue;
    rows.push({ ...sum, label, first: own !== '' ? line.at : line.at - 1 });
  }
  return rows;
}

/**
 * The sum that the two to eight sums straight above it add up to, whatever it is called: "1 room 2,352, VAT 588, price
 * 2,940". The last of several; none that is named as something else, such as a subtotal.
 */
export function addedUp(page: Page, place: MoneyPlace): Row | undefined {
  const rows = rowsOf(page, place);
  const fits = (row: Row, at: number): boolean => {
    if (row.minor < 0 || hasLabel(row.label, 'notTotal')) return false;
    let sum = 0;
    for (let back = 1; back <= MOST_ROWS; back += 1) {
      const [earlier, later] = [rows[at - back], rows[at - back + 1]];
      if (!earlier || !later || earlier.currency !== row.currency) return false;
      if (later.first - earlier.line.at !== 1) return false;
      sum += earlier.minor;
      if (back > 1 && sum === row.minor) return true;
    }
    return false;
  };
  return rows.findLast(fits);
}
