import type { Case } from '../case/case.ts';
import { moneyOf } from '../case/case-money.ts';
import type { Entry } from '../case/entry.ts';
import type { LawFacts } from '../case/purchase.ts';
import type { Country, ReadFacts } from '../law/country.ts';
import { factsOfPurchase } from '../law/purchase-facts.ts';
import { toldFacts } from '../rights/told-facts.ts';

/** The currency in which a jurisdiction's law counts its sums. */
const LAW_CURRENCY = 'ILS';

/**
 * What a case tells in the words of its country, with the sum that is at stake as its claim. Entries that contradict the
 * facts of the case are left out; facts that contradict each other give none at all.
 */
export function ladderFacts(
  country: Country,
  subject: Pick<Case, 'facts'>,
  entries: readonly Entry[],
): ReadFacts {
  const claim = moneyOf(subject, entries).find(({ currency }) => currency === LAW_CURRENCY)?.atStake;
  const withClaim = (facts: LawFacts): LawFacts => ({ ...(claim && { claim }), ...facts });
  for (const facts of [toldFacts(subject, entries), factsOfPurchase(subject.facts.purchase)]) {
    const read = country.read(withClaim(facts));
    if (read.ok) return read.value;
  }
  return {};
}
