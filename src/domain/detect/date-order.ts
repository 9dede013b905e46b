import type { Day } from '../time/day.ts';
import type { Page } from './page.ts';
import { type DateOrder, dateOrderOf, readDayAt } from './read-day.ts';

// Those who write in these letters write the day first.
const DAY_FIRST = /[א-ת\u0621-\u064aа-я]{2}/i;
const LINES_OF_A_SAMPLE = 60;
const LINES_LOOKED_AT = 400;
const MOST_DAYS = 40;
const NUMERIC = /(?<![\d./-])\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d./-])/g;
const TWO_DAYS_MS = 172_800_000;

const isNear = (day: Day, sentOn: Day): boolean =>
  Math.abs(Date.parse(day) - Date.parse(sentOn)) < TWO_DAYS_MS;

/** How the page's own days are written, where one of them leaves no choice, or is the day on which the message was sent. */
function bySample(page: Page): DateOrder {
  const written = page.lines
    .slice(0, LINES_LOOKED_AT)
    .flatMap(({ folded }) => folded.slice(0, 300).match(NUMERIC) ?? [])
    .slice(0, MOST_DAYS);
  const orders = new Set<DateOrder>();
  for (const text of written) {
    const [first, second] = text.split(/[/-]/).map(Number);
    if (first === undefined || second === undefined || first === second) continue;
    if (first > 12) orders.add('day-first');
    if (second > 12) orders.add('month-first');
    for (const order of ['day-first', 'month-first'] as const) {
      const read = page.sentOn === undefined ? undefined : readDayAt(text, 0, order);
      if (read && page.sentOn !== undefined && isNear(read.day, page.sentOn)) orders.add(order);
    }
  }
  const [only] = orders;
  return only !== undefined && orders.size === 1 ? only : 'unknown';
}

/**
 * How days in digits are written on a page: as its language, its host and the currencies that it names say; a text that has
 * no language of its own is known by its letters, else by its own days.
 */
export function dateOrderOn(page: Page, currencies: ReadonlySet<string>): DateOrder {
  const order = dateOrderOf(page.lang, page.host, currencies);
  if (order !== 'unknown') return order;
  const isTold = page.lang !== '';
  const isDayFirst =
    !isTold && page.lines.slice(0, LINES_OF_A_SAMPLE).some(({ folded }) => DAY_FIRST.test(folded));
  return isDayFirst ? 'day-first' : bySample(page);
}
