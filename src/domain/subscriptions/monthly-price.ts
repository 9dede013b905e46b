import { endOf, priceChangesOf, startOf } from '../benefits/benefit.ts';
import { expectedOfAll } from '../benefits/expected-bill.ts';
import { type PriceHistory, priceHistories } from '../benefits/price-history.ts';
import type { Case } from '../case/case.ts';
import type { BenefitContent, Entry } from '../case/entry.ts';
import type { Money } from '../case/money.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import type { Day } from '../time/day.ts';
import { monthOf } from '../time/month.ts';

/** What a month costs, and how that is known: from the newest bill, a promised price, or the facts of the purchase. */
export interface MonthlyPrice {
  readonly sum: Money;
  readonly from: 'bill' | 'benefit' | 'facts';
  /** The day of the bill. */
  readonly on?: Day;
  readonly crept?: NonNullable<PriceHistory['crept']>;
}

/** The currency in which the facts of the law count their sums. */
const LAW_CURRENCY = 'ILS';

/** What a month of a deal costs as far as it is recorded; undefined where nothing is. */
export function monthlyPriceOf(
  { facts }: Pick<Case, 'facts'>,
  entries: readonly Entry[],
  today: Day,
): MonthlyPrice | undefined {
  const newest = priceHistories(entries)
    .flatMap(({ points, crept }) => {
      const last = points.at(-1);
      return last ? [{ last, crept }] : [];
    })
    .sort((a, b) => a.last.day.localeCompare(b.last.day))
    .at(-1);
  if (newest) {
    const { last, crept } = newest;
    return { sum: last.sum, from: 'bill', on: last.day, ...(crept && { crept }) };
  }
  const promised = promisedOn(
    entries.flatMap(({ content }) => (content.kind === 'benefit' ? [content] : [])),
    today,
  );
  if (promised) return { sum: promised, from: 'benefit' };
  const { monthlyPrice } = factsOfPurchase(facts.purchase);
  return typeof monthlyPrice === 'number'
    ? { sum: { minor: monthlyPrice, currency: LAW_CURRENCY }, from: 'facts' }
    : undefined;
}

/** What the promised prices that hold on a day come to in a month; in a month in which one changes, the higher. */
function promisedOn(benefits: readonly BenefitContent[], today: Day): Money | undefined {
  const running = benefits.filter((one) => (startOf(one) ?? '9') <= today);
  const currencies = running.flatMap(({ usualMonthly, stages }) =>
    [usualMonthly, ...stages.map(({ monthly }) => monthly)].flatMap((sum) => sum?.currency ?? []),
  );
  const [currency] = currencies;
  return currency === undefined ? undefined : expectedOfAll(running, monthOf(today), currency)?.most;
}

/** A promised price that ends or changes, the next one from a day on. */
export interface PriceEnd {
  readonly entryId: string;
  readonly lastDay: Day;
  /** What a month should cost then; absent: not known. */
  readonly after?: Money;
}

/** The next end of a promised price, from `today` on; undefined where there is none. */
export function nextPriceEnd(entries: readonly Entry[], today: Day): PriceEnd | undefined {
  return entries
    .flatMap(({ id, content }) =>
      content.kind === 'benefit' && (endOf(content) ?? '') >= today
        ? priceChangesOf(content).map(({ lastDay, after }) => ({
            entryId: id,
            lastDay,
            ...(after && { after }),
          }))
        : [],
    )
    .filter(({ lastDay }) => lastDay >= today)
    .sort((a, b) => a.lastDay.localeCompare(b.lastDay))
    .at(0);
}
