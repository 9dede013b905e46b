import type { BenefitContent, BillContent } from '../case/entry.ts';
import type { Money } from '../case/money.ts';
import { type Day, shiftDay } from '../time/day.ts';
import { firstDayOf, lastDayOf, type Month, monthOf } from '../time/month.ts';
import { endOf, monthlyPriceOn, startOf, tellsPrice } from './benefit.ts';

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
  const prices = [firstDayOf(month), ...changesIn(benefit, month)].map((day) => monthlyPriceOn(benefit, day));
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

/** The days of a month, its first apart, on which another stage or none begins. A day is shifted only where one ends: there may be thousands. */
const changesIn = ({ stages }: BenefitContent, month: Month): readonly Day[] =>
  stages
    .filter(({ fromDay, untilDay }) => fromDay.startsWith(month) || untilDay.startsWith(month))
    .flatMap(({ fromDay, untilDay }) => [fromDay, shiftDay(untilDay, 1)])
    .filter((day) => day.startsWith(month) && day !== firstDayOf(month));

/**
 * What one bill for all of the benefits should be; those in other currencies are billed apart. Undefined where a price in it
 * is not known.
 */
export const expectedOfAll = (
  benefits: readonly BenefitContent[],
  month: Month,
  currency: string,
): ExpectedBill | undefined => expectedByCurrency(benefits, month).get(currency);

function expectedByCurrency(
  benefits: readonly BenefitContent[],
  month: Month,
): ReadonlyMap<string, ExpectedBill> {
  const sums = new Map<string, ExpectedBill>();
  for (const benefit of inForce(benefits, month)) {
    const one = expectedBill(benefit, month);
    if (!one) return new Map();
    const { currency } = one.most;
    const before = sums.get(currency);
    const plus = (end: 'least' | 'most'): Money => ({
      minor: (before?.[end].minor ?? 0) + one[end].minor,
      currency,
    });
    sums.set(currency, { least: plus('least'), most: plus('most') });
  }
  return sums;
}

/** `expectedOfAll` for many bills: what a month lets one expect is reckoned once. */
export function expectationsOf(
  benefits: readonly BenefitContent[],
): (month: Month, currency: string) => ExpectedBill | undefined {
  const known = new Map<Month, ReadonlyMap<string, ExpectedBill>>();
  return (month, currency) => {
    const found = known.get(month) ?? expectedByCurrency(benefits, month);
    known.set(month, found);
    return found.get(currency);
  };
}

/**
 * The benefits that decide what a month costs. A coupon or a credit says nothing of prices. Where the stages of one cover
 * the month, an offer that begins only later adds nothing, nor does one that was over before it began: that came in its
 * place. One that ran beside it goes on at its usual price.
 */
function inForce(benefits: readonly BenefitContent[], month: Month): readonly BenefitContent[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const priced = benefits.filter(tellsPrice);
  const all = priced.length > 0 ? priced : benefits;
  const covering = all.filter((one) => {
    const [start, end] = [startOf(one), endOf(one)];
    return start !== undefined && end !== undefined && start <= last && first <= end;
  });
  const newest = { covering: newestStart(covering, last), all: newestStart(all, last) };
  return all.filter((one) => {
    const [start, end] = [startOf(one), endOf(one)];
    if (!start || !end) return true;
    if (start > last) return covering.length === 0;
    if (end >= first) return true;
    // Of an offer that leaves no price, whatever came after it tells more.
    const next = expectedBill(one, month) ? newest.covering : newest.all;
    return next === undefined || next <= end;
  });
}

/** When the last of some benefits began, of those that did by a day. */
const newestStart = (benefits: readonly BenefitContent[], by: Day): Day | undefined =>
  benefits.reduce<Day | undefined>((newest, one) => {
    const start = startOf(one);
    return start === undefined || start > by || (newest !== undefined && start <= newest) ? newest : start;
  }, undefined);

/** A bill beside what was promised. `tooMuch`: by how much it is above all that could be expected. */
export interface ComparedBill {
  readonly expected: ExpectedBill;
  readonly tooMuch?: Money;
}

/**
 * Compares a bill with what all benefits of a case let one expect (`expectationsOf`): nobody knows which of them it is for, and what one bill for all of them may
 * be is not too much. Undefined where there is nothing to expect in its currency, or a price in it is not known.
 */
export function compareBill(
  expectedIn: ReturnType<typeof expectationsOf>,
  { sum, billedOn }: BillContent,
): ComparedBill | undefined {
  const expected = expectedIn(monthOf(billedOn), sum.currency);
  if (!expected) return undefined;
  const over = sum.minor - expected.most.minor;
  return { expected, ...(over > 0 && { tooMuch: { ...sum, minor: over } }) };
}
