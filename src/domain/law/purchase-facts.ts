import type { LawFact, LawFacts, Purchase } from '../case/purchase.ts';
import type { Country } from './country.ts';
import { countryOf } from './country-of.ts';

/** Facts that have a field of their own in a purchase, and are not repeated among those of the law. */
const OWN_FIELDS = ['transactionDate', 'receivedDate', 'disclosureDate'] as const;
type OwnField = (typeof OWN_FIELDS)[number];
const isOwnField = (fact: string): fact is OwnField => (OWN_FIELDS as readonly string[]).includes(fact);

/** The currency in which a jurisdiction's law counts its sums. */
const LAW_CURRENCY = 'ILS';

/**
 * All that a purchase says, in the words of its jurisdiction's vocabulary. Something other than goods is of no kind until
 * one is named.
 */
export function factsOfPurchase(purchase: Purchase): LawFacts {
  const { channel, kind, total, transactionDate, receivedDate, disclosureDate, law } = purchase;
  const priced = total?.currency === LAW_CURRENCY ? { price: total.minor } : {};
  return {
    ...(channel && { channel }),
    ...(kind === 'goods' && { kind }),
    ...priced,
    ...law,
    ...(transactionDate !== undefined && { transactionDate }),
    ...(receivedDate !== undefined && { receivedDate }),
    ...(disclosureDate !== undefined && { disclosureDate }),
  };
}

/** The purchase with one fact changed; undefined takes it back, and what was not known is known now. */
export function withFact(purchase: Purchase, fact: string, value: LawFact | undefined): Purchase {
  const { unknown, ...rest } = purchase;
  const stillUnknown = (unknown ?? []).filter((one) => one !== fact);
  const base: Purchase = { ...rest, ...(stillUnknown.length > 0 && { unknown: stillUnknown }) };
  if (isOwnField(fact)) {
    const { [fact]: _before, ...others } = base;
    return value === undefined ? others : ({ ...others, [fact]: value } as Purchase);
  }
  const { law, ...others } = base;
  const { [fact]: _before, ...facts } = law ?? {};
  const next: LawFacts = value === undefined ? facts : { ...facts, [fact]: value };
  // What the older field says must not stand against it.
  const kind = fact === 'kind' && value !== undefined ? (value === 'goods' ? 'goods' : 'other') : others.kind;
  return { ...others, kind, ...(Object.keys(next).length > 0 && { law: next }) };
}

/** The purchase with a fact that the shopper does not know: its value goes, and it is not asked by itself again. */
export function withUnknown(purchase: Purchase, fact: string): Purchase {
  const without = withFact(purchase, fact, undefined);
  return { ...without, unknown: [...(without.unknown ?? []), fact] };
}

/** Whether facts of the law from outside are such as a purchase may hold: known to its country, each in order. */
export function areLawFacts(purchase: Purchase): boolean {
  const country: Country | undefined = countryOf(purchase.jurisdiction);
  if (!country) return false;
  const { law = {}, unknown = [], topics = [] } = purchase;
  const knows = (fact: string): boolean => Object.hasOwn(country.vocabulary, fact);
  return (
    !Object.keys(law).some(isOwnField) &&
    country.read(law).ok &&
    unknown.every(knows) &&
    topics.every((topic) => country.topics.includes(topic))
  );
}
