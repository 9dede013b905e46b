import type { Purchase } from '../case/purchase.ts';
import type { Day } from '../time/day.ts';
import { COUNTRIES } from './countries.ts';
import { countryOf } from './country-of.ts';
import { purchaseResults } from './purchase-results.ts';
import type { LawResult } from './result.ts';

/** What a purchase's law says on a day. Pure: `today` is the civil day in the jurisdiction's zone. */
export function assess(purchase: Purchase, today: Day): readonly LawResult[] {
  return purchaseResults(purchase, today);
}

/** The IANA zone in whose civil days a jurisdiction counts. */
export function zoneOfLaw(purchase: Purchase): string {
  return (countryOf(purchase.jurisdiction) ?? COUNTRIES[0]).zone;
}
