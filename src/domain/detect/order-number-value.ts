import type { ReadAt } from './label-reader.ts';
import { hasLabel } from './labels/labels.ts';
import type { Line, Page } from './page.ts';
import { readOrderNumberAt } from './read-order-number.ts';
import { closesLine } from './value-end.ts';

/** Weights of the ways in which a number may stand on a page; only the heaviest that is there is looked at. */
export const IN_FULL = 6;
export const HEADING_WORD = 4;
export const RUNNING_WORD = 2;

/** Fewer signs are a count, a row or a year of a list as often as a number. */
export const LEAST_SIGNS = 3;
// "Coupon for the order: 104417", "the least order: 1500": the number is of what stands before the word.
const OF_SOMETHING_ELSE =
  /(?:סיסמ|סכום|מחיר|עלות|שווי|מינימום|מקסימום|קופון|נקודות|שובר|זיכוי|הנחה|הטבה|משקל|כמות|טלפון|פקס|נייד|minim|maxim|coupon|voucher|password|points|weight|amount|value|phone|next|repeat|миним|максим|сумм|стоимост|промокод|купон|парол|телефон|الحد|قيمة|كوبون|مبلغ|نقاط|هاتف)\S{0,7}\s(?:(?:for|of|per|on|an?|the|your|של|на|по|к|علي|من)\s){0,2}$/i;

/** False where the words before the bare word "order" say that the number is a sum's, a coupon's, a telephone's. */
export const isOfOrder = (line: Line, start: number): boolean =>
  !OF_SOMETHING_ELSE.test(line.folded.slice(Math.max(0, start - 40), start));

// "NGB 40551": a shop's letters apart from its digits.
const APART = /^[A-Z]{2,5}\s(?=\d{4,})/;

/** Reads an order number at a place in a line, see `ValueReader`. */
export function readNumber(line: Line, from: number, alone: boolean): ReadAt<string> | undefined {
  const letters = APART.exec(line.folded.slice(from))?.[0] ?? '';
  const digits = letters === '' ? undefined : readOrderNumberAt(line.folded, from + letters.length);
  const read = digits
    ? { value: `${letters}${digits.value}`, end: digits.end }
    : readOrderNumberAt(line.folded, from, true);
  if (!read) return undefined;
  if (alone && !closesLine(line.folded.slice(read.end))) return undefined;
  return read;
}

// A payment has an order of its own, which whoever takes it numbers.
const OF_A_PAYMENT = /(?:paypal|stripe|klarna|razorpay|braintree|payplus|פייפאל|payment gateway)(?:'s)?\s$/i;

/** False where the words around a label say that the number is a sample, an earlier one, or a buyer's own. */
export function isThisOrder(page: Page, line: Line, start: number, end: number): boolean {
  const around = line.folded.slice(Math.max(0, start - 60), end + 30);
  if (hasLabel(around, 'notThisOrder') || OF_A_PAYMENT.test(line.folded.slice(0, start))) return false;
  const before = page.lines[line.at - 1];
  return !(before && before.folded.length < 80 && hasLabel(before.folded.slice(-40), 'notThisOrder'));
}

const FURTHER = /^\s?(?:[,;&+]|ו-?|and\s|и\s|و)\s?(?:and\s|ו-?)?[#№]?\s?(?=[A-Z0-9])/i;
const MOST_FURTHER = 5;
const shapeOf = (value: string): string => value.replace(/\d/g, '0').replace(/[a-z]/gi, 'A');

/** Numbers of the same form that a line names right behind one: "4021, 4022 and 4023". */
export function furtherNumbers(line: Line, value: string): string[] {
  const found: string[] = [];
  const at = line.folded.indexOf(value);
  for (let end = at + value.length; at >= 0 && found.length < MOST_FURTHER; ) {
    const from = end + (FURTHER.exec(line.folded.slice(end, end + 12))?.[0].length ?? 0);
    const read = from > end ? readOrderNumberAt(line.folded, from) : undefined;
    if (!read || shapeOf(read.value) !== shapeOf(value)) break;
    found.push(read.value);
    end = read.end;
  }
  return found;
}
