import type { Purchase } from '../case/purchase.ts';
import { COUNTRIES } from './countries.ts';
import { countryOf } from './country-of.ts';

/** The IANA zone in whose civil days a jurisdiction counts. */
export function zoneOfLaw(purchase: Purchase): string {
  return (countryOf(purchase.jurisdiction) ?? COUNTRIES[0]).zone;
}
