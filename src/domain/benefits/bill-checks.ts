import type { BenefitContent, BillContent } from '../case/entry.ts';
import type { Day } from '../time/day.ts';
import { dayOfMonth, type Month, monthAfter, monthOf } from '../time/month.ts';
import { endOf, startOf } from './benefit.ts';
import { type ExpectedBill, expectationsOf, expectedBill } from './expected-bill.ts';

/**
 * The days on which the bills of this month and the next are to be checked: those of the benefit's months for which no
 * bill of its own is recorded. The day of the month is that of its newest bill, else that on which the benefit began; then
 * the first is a month later: on the day of the promise no bill can show it yet.
 * `own`: the bills that are of it, see `billsByBenefit`.
 */
export function billChecks(benefit: BenefitContent, own: readonly BillContent[], today: Day): readonly Day[] {
  const [start, end] = [startOf(benefit), endOf(benefit)];
  if (!benefit.checksBills || !start || !end) return [];
  const newest = own.reduce<Day | undefined>(
    (last, { billedOn }) => (last && last > billedOn ? last : billedOn),
    undefined,
  );
  const date = Number((newest ?? start).slice(8));
  const billed = new Set(own.map(({ billedOn }) => monthOf(billedOn)));
  const month = monthOf(today);
  return [month, monthAfter(month)]
    .filter((one) => !billed.has(one))
    .map((one) => dayOfMonth(one, date))
    .filter((day) => (newest ? start <= day : start < day) && day <= end);
}

/**
 * The bills of each of the benefits of a case. A bill is of the benefit whose price it is nearest to, or of all when it is as high as
 * all of them together. What a month lets one expect is reckoned once, however many bills and benefits there are.
 */
export function billsByBenefit(
  all: readonly BenefitContent[],
  bills: readonly BillContent[],
): ReadonlyMap<BenefitContent, readonly BillContent[]> {
  const own = new Map(all.map((one): [BenefitContent, BillContent[]] => [one, []]));
  const months = new Map<Month, readonly (ExpectedBill | undefined)[]>();
  const together = expectationsOf(all);
  for (const bill of bills) {
    const { currency } = bill.sum;
    const month = monthOf(bill.billedOn);
    const expected = months.get(month) ?? all.map((one) => expectedBill(one, month));
    months.set(month, expected);
    const isOf = ownersOf(bill, expected, together(month, currency));
    for (const [index, one] of all.entries()) if (isOf(expected[index])) own.get(one)?.push(bill);
  }
  return own;
}

/** Whether a bill is of a benefit, by what that lets one expect. `expected`: of all benefits in its month. */
function ownersOf(
  { sum: { minor, currency } }: BillContent,
  expected: readonly (ExpectedBill | undefined)[],
  together: ExpectedBill | undefined,
): (own: ExpectedBill | undefined) => boolean {
  const isAll = together !== undefined && minor >= together.least.minor;
  const nearest = expected.reduce(
    (least, one) => (one?.most.currency === currency ? Math.min(least, distance(one, minor)) : least),
    Number.POSITIVE_INFINITY,
  );
  return (own) =>
    own === undefined || (own.most.currency === currency && (isAll || distance(own, minor) <= nearest));
}

/** How far a sum is from what is to be expected, in minor units. */
const distance = ({ least, most }: ExpectedBill, minor: number): number =>
  Math.max(0, least.minor - minor, minor - most.minor);
