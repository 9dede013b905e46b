import { overbilled } from '../benefits/price-history.ts';
import { cameBack } from './came-back.ts';
import type { Case } from './case.ts';
import type { Entry, PaymentDirection } from './entry.ts';
import type { Money } from './money.ts';

/** The money of a case in one currency. All sums in whole minor units. */
export interface CaseMoney {
  readonly currency: string;
  /** What is asked for: the claim, else the price of the purchase, else what was billed too much, else what was paid. */
  readonly asked: number;
  readonly paid: number;
  readonly refunded: number;
  readonly credited: number;
  /** What came back: as it was told at the end of a closed case, else refunds and credits. */
  readonly won: number;
  /** What is asked for and has not come back; nothing once the case is closed. */
  readonly atStake: number;
}

/**
 * The money of a case by its facts and entries, one for each currency that occurs; that of the purchase first.
 * Nothing is converted: there is no rate without a network.
 */
export function moneyOf({ facts }: Pick<Case, 'facts'>, entries: readonly Entry[]): readonly CaseMoney[] {
  const { purchase, status } = facts;
  const claim = purchase.law?.claim;
  const payments = entries.flatMap(({ content }) => (content.kind === 'payment' ? [content] : []));
  const above = overbilled(entries);
  const back = cameBack({ facts }, entries);
  const currencies = [
    ...(purchase.total ? [purchase.total.currency] : []),
    ...(typeof claim === 'number' ? [CLAIM_CURRENCY] : []),
    ...above.map(({ currency }) => currency),
    ...payments.map(({ sum }) => sum.currency),
    ...back.map((sum) => sum.currency),
  ];
  return [...new Set(currencies)].map((currency) => {
    const sums: Record<PaymentDirection, number> = { paid: 0, refunded: 0, credited: 0 };
    for (const { direction, sum } of payments) if (sum.currency === currency) sums[direction] += sum.minor;
    const asked =
      typeof claim === 'number'
        ? // All that is asked for: a price in another currency is not asked for beside it.
          claimIn(claim, currency)
        : (minorIn(purchase.total, currency) ?? minorIn(find(above, currency), currency) ?? sums.paid);
    const won = minorIn(find(back, currency), currency) ?? 0;
    return {
      currency,
      asked,
      ...sums,
      won,
      atStake: status === 'open' ? Math.max(0, asked - won) : 0,
    };
  });
}

/** Facts of the law are in agorot. */
const CLAIM_CURRENCY = 'ILS';

const claimIn = (claim: number, currency: string): number => (currency === CLAIM_CURRENCY ? claim : 0);

const find = (sums: readonly Money[], currency: string): Money | undefined =>
  sums.find((sum) => sum.currency === currency);

const minorIn = (sum: Money | undefined, currency: string): number | undefined =>
  sum?.currency === currency ? sum.minor : undefined;
