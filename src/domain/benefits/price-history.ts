import type { BenefitContent, BillContent, Entry } from '../case/entry.ts';
import type { Money } from '../case/money.ts';
import type { Day } from '../time/day.ts';
import { type ComparedBill, compareBill, expectationsOf } from './expected-bill.ts';

/** A bill in a row of bills, beside what was promised of it. */
export interface BillPoint {
  readonly entryId: string;
  readonly day: Day;
  readonly sum: Money;
  readonly compared?: ComparedBill;
}

/** The bills of one currency in their order, and what became of the price. */
export interface PriceHistory {
  readonly currency: string;
  readonly points: readonly BillPoint[];
  /** The price went up beyond what was promised and stayed up: from which sum to which, and since which bill. */
  readonly crept?: { readonly from: Money; readonly to: Money; readonly since: Day };
}

/**
 * The bills among the entries of a case, the oldest first, by currency. A price has crept up when the newest bill is
 * above the first one and was not to be expected: `since` is the first bill from which on all were so.
 */
export function priceHistories(entries: readonly Entry[]): readonly PriceHistory[] {
  const expectedIn = expectationsOf(contentsOf(entries, 'benefit'));
  const bills = entries
    .flatMap(({ id, content }) => (content.kind === 'bill' ? [{ id, bill: content }] : []))
    .sort((a, b) => a.bill.billedOn.localeCompare(b.bill.billedOn));
  const currencies = [...new Set(bills.map(({ bill }) => bill.sum.currency))];
  return currencies.map((currency) => {
    const points = bills
      .filter(({ bill }) => bill.sum.currency === currency)
      .map(({ id, bill }) => pointOf(id, bill, expectedIn));
    const crept = creptIn(points);
    return { currency, points, ...(crept && { crept }) };
  });
}

/** The contents of one kind among entries. */
const contentsOf = (entries: readonly Entry[], kind: 'benefit'): readonly BenefitContent[] =>
  entries.flatMap(({ content }) => (content.kind === kind ? [content] : []));

function pointOf(
  entryId: string,
  bill: BillContent,
  expectedIn: ReturnType<typeof expectationsOf>,
): BillPoint {
  const compared = compareBill(expectedIn, bill);
  return { entryId, day: bill.billedOn, sum: bill.sum, ...(compared && { compared }) };
}

function creptIn(points: readonly BillPoint[]): PriceHistory['crept'] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const isAsBefore = ({ sum, compared }: BillPoint): boolean =>
    sum.minor <= first.sum.minor || (compared !== undefined && compared.tooMuch === undefined);
  const before = points.findLastIndex(isAsBefore);
  const since = points[before + 1];
  if (!since) return undefined;
  const bill = points[before] ?? first;
  const isBetween = first.sum.minor < bill.sum.minor && bill.sum.minor < last.sum.minor;
  const from = isBetween ? bill.sum : first.sum;
  // Where some of the rise was to be expected, only what is too much is told.
  if (last.compared && last.compared.expected.most.minor > from.minor) return undefined;
  return { from, to: last.sum, since: since.day };
}

let latest: { readonly of: readonly Entry[]; readonly sums: readonly Money[] } = { of: [], sums: [] };

/**
 * What was billed above all that was promised, by currency. The latest answer is remembered: all dates of a case ask for it again and
 * again, with other entries left out.
 */
export function overbilled(entries: readonly Entry[]): readonly Money[] {
  const of = entries.filter(({ content: { kind } }) => kind === 'bill' || kind === 'benefit');
  const isSame = of.length === latest.of.length && of.every((entry, at) => entry === latest.of[at]);
  if (!isSame) latest = { of, sums: reckonOverbilled(of) };
  return latest.sums;
}

const reckonOverbilled = (entries: readonly Entry[]): readonly Money[] =>
  priceHistories(entries).flatMap(({ currency, points }) => {
    const minor = points.reduce((sum, { compared }) => sum + (compared?.tooMuch?.minor ?? 0), 0);
    return minor > 0 ? [{ minor, currency }] : [];
  });
