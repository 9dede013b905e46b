import { type JsonObject, nameOf, objectsIn, textOfValue, typesOf } from '../detect/json-ld.ts';
import type { Page } from '../detect/page.ts';

const BUSINESS =
  /^(?:Organization|Corporation|LocalBusiness|Store|OnlineStore|OnlineBusiness|Restaurant|Hotel|\w+Store)$/;
const MOST_OBJECTS = 1_500;

/** A business as the page's markup for machines gives it. */
export interface Business {
  readonly legalName?: string;
  readonly number?: string;
  readonly address?: string;
}

/** The businesses that a page's JSON-LD describes, in order, at most ten. A brand of a product is none. */
export function markedBusinesses(page: Page): Business[] {
  return objectsIn(page.jsonLd, MOST_OBJECTS)
    .filter((object) => typesOf(object).some((type) => BUSINESS.test(type)))
    .slice(0, 10)
    .map((object): Business => {
      const legalName = textOfValue(object.legalName);
      const number = textOfValue(object.taxID) ?? textOfValue(object.vatID) ?? textOfValue(object.identifier);
      const address = addressIn(object.address);
      return { ...(legalName && { legalName }), ...(number && { number }), ...(address && { address }) };
    });
}

const PARTS = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode'] as const;

function addressIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return addressIn(value[0]);
  const text = textOfValue(value);
  if (text !== undefined) return text;
  if (typeof value !== 'object' || value === null) return undefined;
  const object = value as JsonObject;
  const parts = [...PARTS.map((name) => textOfValue(object[name])), nameOf(object.addressCountry)];
  // A country alone is where it sells, not where it sits.
  return textOfValue(object.streetAddress) ? parts.filter(Boolean).join(', ') : undefined;
}
