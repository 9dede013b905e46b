import type { BenefitContent, BillContent } from '../case/entry.ts';
import type { Money } from '../case/money.ts';
import { shiftDay } from '../time/day.ts';
import { firstDayOf, lastDayOf, type Month, monthOf } from '../time/month.ts';
import { monthlyPriceOn } from './benefit.ts';

/**
 * What the bill of a month should be. `least` and `most` differ in a month in which the price changes: how a business
 * divides such a month nobody can tell, but between the two it must be.
 */
export interface ExpectedBill {
  readonly least: Money;
  readonly most: Money;
}

/** What a benefit lets one expect of a month's bill; undefined where a price in it is not known. */
export function expectedBill(benefit: BenefitContent, month: Month): ExpectedBill | undefined {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const days = benefit.stages
    .flatMap(({ fromDay, untilDay }) => [fromDay, shiftDay(untilDay, 1)])
    .filter((day) => first < day && day <= last);
  const prices = [first, ...days].map((day) => monthlyPriceOn(benefit, day));
  const known = prices.filter((price) => price !== undefined);
  const [one] = known;
  if (!one || known.length < prices.length) return undefined;
  if (known.some(({ currency }) => currency !== one.currency)) return undefined;
  const minors = known.map(({ minor }) => minor);
  return {
    least: { ...one, minor: Math.min(...minors) },
    most: { ...one, minor: Math.max(...minors) },
  };
}

/** A bill beside what was promised. `tooMuch`: by how much it is above all that could be expected. */
export interface ComparedBill {
  readonly expected: ExpectedBill;
  readonly tooMuch?: Money;
}

/** Compares a bill with a benefit; undefined where there is nothing to expect, or in another currency. */
export function compareBill(
  benefit: BenefitContent,
  { sum, billedOn }: BillContent,
): ComparedBill | undefined {
  const expected = expectedBill(benefit, monthOf(billedOn));
  if (!expected || expected.most.currency !== sum.currency) return undefined;
  const over = sum.minor - expected.most.minor;
  return { expected, ...(over > 0 && { tooMuch: { ...sum, minor: over } }) };
}
