import type { BenefitContent, BillContent } from '../case/entry.ts';
import type { Money } from '../case/money.ts';
import { shiftDay } from '../time/day.ts';
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

/**
 * What one bill for all of the benefits should be; those in other currencies are billed apart. Undefined where a price in it
 * is not known.
 */
export function expectedOfAll(
  benefits: readonly BenefitContent[],
  month: Month,
  currency: string,
): ExpectedBill | undefined {
  const all = inForce(benefits, month).map((one) => expectedBill(one, month));
  if (all.includes(undefined)) return undefined;
  const own = all.flatMap((one) => (one?.most.currency === currency ? [one] : []));
  if (own.length === 0) return undefined;
  const sumOf = (end: 'least' | 'most'): Money => ({
    minor: own.reduce((sum, one) => sum + one[end].minor, 0),
    currency,
  });
  return { least: sumOf('least'), most: sumOf('most') };
}

/** `expectedOfAll` for many bills: what a month lets one expect is reckoned once. */
export function expectationsOf(
  benefits: readonly BenefitContent[],
): (month: Month, currency: string) => ExpectedBill | undefined {
  const known = new Map<string, ExpectedBill | undefined>();
  return (month, currency) => {
    const name = `${month} ${currency}`;
    if (!known.has(name)) known.set(name, expectedOfAll(benefits, month, currency));
    return known.get(name);
  };
}

/**
 * The benefits that decide what a month costs. A coupon or a credit says nothing of prices. Where the stages of one cover
 * the month, an offer that begins only later adds nothing, nor does one that was over before it began: that came in its
 * place. One that ran beside it goes on at its usual price.
 */
function inForce(benefits: readonly BenefitContent[], month: Month): readonly BenefitContent[] {
  const priced = benefits.filter(tellsPrice);
  const all = priced.length > 0 ? priced : benefits;
  const covering = all.filter((one) => covers(one, month));
  return all.filter((one) => {
    const [start, end] = [startOf(one), endOf(one)];
    if (!start || !end) return true;
    if (start > lastDayOf(month)) return covering.length === 0;
    if (end >= firstDayOf(month)) return true;
    // Of an offer that leaves no price, whatever came after it tells more.
    const successors = expectedBill(one, month) ? covering : all;
    return !successors.some((other) => {
      const next = startOf(other);
      return next !== undefined && next > end && next <= lastDayOf(month);
    });
  });
}

function covers(benefit: BenefitContent, month: Month): boolean {
  const [start, end] = [startOf(benefit), endOf(benefit)];
  return start !== undefined && end !== undefined && start <= lastDayOf(month) && firstDayOf(month) <= end;
}

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
