import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { Purchase } from '../case/purchase.ts';
import { factsOfPurchase, withFact } from '../law/purchase-facts.ts';
import { toldFacts } from '../rights/told-facts.ts';

/** The purchase of a case with what its entries tell where it is silent: a parcel that came, a notice that was sent. */
export function toldPurchase(subject: Pick<Case, 'facts'>, entries: readonly Entry[]): Purchase {
  const { purchase } = subject.facts;
  const known = factsOfPurchase(purchase);
  return Object.entries(toldFacts(subject, entries))
    .filter(([fact, value]) => known[fact] !== value)
    .reduce<Purchase>((told, [fact, value]) => withFact(told, fact, value), purchase);
}
