import type { Case } from '../case/case.ts';
import { sumOfWaiting, type WaitingTotals } from '../timers/waiting-totals.ts';
import type { ListedCase } from './attention.ts';
import type { CaseDigest } from './digest.ts';

/** What all cases come to. Sums in whole minor units, one line for each currency; nothing is converted. */
export interface Totals {
  readonly money: readonly { readonly currency: string; readonly atStake: number; readonly won: number }[];
  readonly waiting: WaitingTotals;
}

/** What the cases come to together, open and closed ones. A sample counts nothing. */
export function totalsOf<Item extends Case>(
  listed: readonly ListedCase<Item>[],
  digests: ReadonlyMap<string, CaseDigest>,
): Totals {
  const real = listed.filter(({ row }) => !row.facts.sample);
  const money = new Map<string, { currency: string; atStake: number; won: number }>();
  for (const { currency, atStake, won } of real.flatMap((one) => one.money)) {
    const before = money.get(currency) ?? { currency, atStake: 0, won: 0 };
    money.set(currency, { currency, atStake: before.atStake + atStake, won: before.won + won });
  }
  const waits = real.flatMap(({ row }) => digests.get(row.id)?.waiting ?? []);
  return {
    money: [...money.values()].filter(({ atStake, won }) => atStake > 0 || won > 0),
    waiting: sumOfWaiting(waits),
  };
}
