import type { Money } from '../case/money.ts';
import { type Day, parseDay } from '../time/day.ts';
import { moneyPlaceOf } from './currency.ts';
import { dateOrderOn } from './date-order.ts';
import { type ListedOrder, MOST_LISTED_ORDERS } from './finding.ts';
import { afterSeparators, isReadable, readAtLabels } from './label-reader.ts';
import { hasLabel } from './labels/labels.ts';
import type { MarkedOrder } from './marked-order.ts';
import { furtherNumbers } from './order-number-value.ts';
import type { Line, Page } from './page.ts';
import { cleanText, excerptOf } from './page-text.ts';
import { placeOf } from './place.ts';
import { moneyOf, readAmountAt } from './read-amount.ts';
import { type DateOrder, readDayAt } from './read-day.ts';
import { readOrderNumberAt } from './read-order-number.ts';
import { columnBelow } from './table-column.ts';

const MOST_LEVELS = 60;
const MOST_LINES = 60;
const BARE_HEADER = /^(?:ה?הזמנה|מספר|מס'|orders?|number|no\.?|#|заказ|номер|№|الطلب|رقم|طلب)\s?[:#]?$/i;
const ROW = /^(?:tr|li|article)$/;

interface NumberAt {
  readonly number: string;
  readonly line: Line;
}

/** Every order number on the page with its line: after labels, and in columns that are headed so. */
function numbersOn(page: Page): NumberAt[] {
  const read = (line: Line, from: number): { value: string; end: number } | undefined =>
    readOrderNumberAt(line.folded, from);
  const hits = [
    ...readAtLabels(page, 'orderNumber', read),
    ...readAtLabels(page, 'order', read).filter(
      ({ value, place }) => place === 'line' && value.replace(/\W/g, '').length >= 3,
    ),
  ].flatMap(({ value, valueLine: line }): NumberAt[] =>
    [value, ...furtherNumbers(line, value)].map((number) => ({ number, line })),
  );
  const columns = page.lines
    .filter((line) => isReadable(line) && line.cell && BARE_HEADER.test(line.folded))
    .slice(0, 10)
    .flatMap((line) => columnBelow(page, line) ?? [])
    .flatMap(([first]): NumberAt[] => {
      const number = first && readOrderNumberAt(first.folded, afterSeparators(first.folded, 0))?.value;
      return first && number ? [{ number, line: first }] : [];
    });
  const seen = new Set<string>();
  return [...hits, ...columns]
    .filter(({ number }) => !seen.has(number) && seen.add(number))
    .slice(0, MOST_LISTED_ORDERS);
}

/** For each order the biggest element that holds its number and no other's; a list of one ends at its row. */
function rowsOf(numbers: readonly NumberAt[]): Map<string, Element> {
  const within = new Map<Element, Set<string>>();
  for (const { number, line } of numbers) {
    let above: Element | null = line.element ?? null;
    for (let level = 0; above && level < MOST_LEVELS; level += 1) {
      const held = within.get(above) ?? new Set();
      within.set(above, held.add(number));
      above = above.parentElement;
    }
  }
  const rows = new Map<string, Element>();
  for (const { number, line } of numbers) {
    let above: Element | null = line.element ?? null;
    for (let level = 0; above && level < MOST_LEVELS && within.get(above)?.size === 1; level += 1) {
      rows.set(number, above);
      if (numbers.length === 1 && ROW.test(above.localName)) break;
      above = above.parentElement;
    }
  }
  return rows;
}

function daysIn(line: Line, order: DateOrder): Day[] {
  const days = [...line.folded.slice(0, 300).matchAll(/(?<![\d.,/-])\d{1,4}|[a-z]{3,9}\s\d{1,2}/gi)]
    .slice(0, 12)
    .map((match) => readDayAt(line.folded, match.index, order))
    .flatMap((read) => (read?.certain ? [read.day] : []));
  return line.dateTime && days.length === 0
    ? [parseDay(line.dateTime.slice(0, 10))].flatMap((day) => day ?? [])
    : days;
}

function sumsIn(page: Page, line: Line): Money[] {
  const place = moneyPlaceOf(page.host, page.lang);
  return [
    ...line.folded.slice(0, 300).matchAll(/(?<![\d.,])(?:(?:us ?|ca|c|au?)?[$₪€£¥₽]\s?|[A-Z]{3}\s?)?\d/gi),
  ]
    .slice(0, 12)
    .flatMap((match) => {
      const read = readAmountAt(line.folded, match.index, place, line.text);
      const money = read?.currency && moneyOf(read.decimal, read.currency);
      return money ? [money] : [];
    });
}

const same = (values: readonly (Money | Day)[]): boolean =>
  new Set(values.map((value) => JSON.stringify(value))).size === 1;

/** The one value of a row: what a label in it says, else the only one that is there. */
function onlyOf<Value extends Money | Day>(
  lines: readonly Line[],
  read: (line: Line) => readonly Value[],
  isLabelled: (line: Line) => boolean,
): Value | undefined {
  const labelled = lines.flatMap((line, at) => {
    if (!isLabelled(line)) return [];
    const here = read(line);
    const next = lines[at + 1];
    return here.length > 0 || !next ? here.slice(0, 1) : read(next).slice(0, 1);
  });
  if (labelled.length > 0) return same(labelled) ? labelled[0] : undefined;
  const all = lines.flatMap(read);
  return same(all) ? all[0] : undefined;
}

/** The lines around one in the same row. */
function linesIn(page: Page, row: Element, line: Line): Line[] {
  const from = page.lines.findIndex((one) => one.element === line.element && one.text === line.text);
  const inside = (one: Line | undefined): one is Line =>
    one?.element !== undefined && row.contains(one.element);
  let first = from;
  let last = from;
  while (first > 0 && last - first < MOST_LINES && inside(page.lines[first - 1])) first -= 1;
  while (last - first < MOST_LINES && inside(page.lines[last + 1])) last += 1;
  return from < 0 ? [line] : page.lines.slice(first, last + 1);
}

/** The orders that a page lists, each with the day and the sum of its own row only. */
export function listedOrders(
  page: Page,
  currencies: ReadonlySet<string>,
  marked: readonly MarkedOrder[],
): ListedOrder[] {
  const order = dateOrderOn(page, currencies);
  const structured = marked.slice(0, MOST_LISTED_ORDERS).flatMap((one): ListedOrder[] => {
    const orderNumber = cleanText((one.number ?? '').slice(0, 60));
    const orderDate = one.date === undefined ? undefined : parseDay(one.date.slice(0, 10));
    const total =
      one.price !== undefined && one.currency !== undefined
        ? moneyOf(one.price.trim(), one.currency)
        : undefined;
    if (orderNumber === '') return [];
    return [
      {
        orderNumber,
        ...(orderDate && { orderDate }),
        ...(total && { total }),
        excerpt: excerptOf(`orderNumber: ${orderNumber}`),
      },
    ];
  });
  if (structured.length > 1) return structured;
  const numbers = numbersOn(page);
  const rows = rowsOf(numbers);
  return numbers.map(({ number, line }): ListedOrder => {
    page.deadline.check();
    const row = rows.get(number);
    const lines = row ? linesIn(page, row, line) : [line];
    const orderDate = onlyOf(
      lines,
      (one) => daysIn(one, order),
      (one) => hasLabel(one.folded, 'orderDate') || hasLabel(one.folded, 'date'),
    );
    const total = onlyOf(
      lines,
      (one) => sumsIn(page, one),
      (one) =>
        (hasLabel(one.folded, 'total') || hasLabel(one.folded, 'grandTotal')) &&
        !hasLabel(one.folded, 'notTotal'),
    );
    const place = placeOf(line.element, number, line.number);
    return {
      orderNumber: number,
      ...(orderDate && { orderDate }),
      ...(total && { total }),
      excerpt: excerptOf(lines.map(({ text }) => text).join(' ')),
      ...(place && { place }),
    };
  });
}
