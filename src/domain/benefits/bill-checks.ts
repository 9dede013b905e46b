import type { BenefitContent, BillContent } from '../case/entry.ts';
import type { Day } from '../time/day.ts';
import { dayOfMonth, type Month, monthAfter, monthOf } from '../time/month.ts';
import { endOf, startOf } from './benefit.ts';
import { expectedBill, expectedOfAll } from './expected-bill.ts';

/**
 * The days on which the bills of this month and the next are to be checked: those of the benefit's months for which no
 * bill of its own is recorded. The day of the month is that of its newest bill, else that on which the benefit began; then
 * the first is a month later: on the day of the promise no bill can show it yet.
 * `all`: the benefits of the case, it among them.
 */
export function billChecks(
  benefit: BenefitContent,
  all: readonly BenefitContent[],
  bills: readonly BillContent[],
  today: Day,
): readonly Day[] {
  const [start, end] = [startOf(benefit), endOf(benefit)];
  if (!benefit.checksBills || !start || !end) return [];
  const own = bills.filter((bill) => isBillOf(benefit, all, bill));
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

/** A bill is of the benefit whose price it is nearest to, or of all when it is as high as all of them together. */
function isBillOf(
  benefit: BenefitContent,
  all: readonly BenefitContent[],
  { sum, billedOn }: BillContent,
): boolean {
  const month = monthOf(billedOn);
  const expected = expectedBill(benefit, month);
  if (!expected) return true;
  if (expected.most.currency !== sum.currency) return false;
  const together = expectedOfAll(all, month, sum.currency);
  if (together && sum.minor >= together.least.minor) return true;
  const own = distance(benefit, month, sum.minor);
  return all.every(
    (other) =>
      expectedBill(other, month)?.most.currency !== sum.currency || own <= distance(other, month, sum.minor),
  );
}

/** How far a sum is from what is to be expected, in minor units. */
function distance(benefit: BenefitContent, month: Month, minor: number): number {
  const expected = expectedBill(benefit, month);
  if (!expected) return Number.POSITIVE_INFINITY;
  return Math.max(0, expected.least.minor - minor, minor - expected.most.minor);
}
