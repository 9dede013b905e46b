import type { Day } from '../time/day.ts';
import type { Money } from './money.ts';

/** One thing that was bought. */
export interface PurchaseItem {
  /** At most `MOST_ITEM_CHARACTERS` UTF-16 units. */
  readonly name: string;
  /** The shop's own number of the article. */
  readonly sku?: string;
  /** How many; a whole number above 0. */
  readonly quantity?: number;
}

/** Far above an order that anybody complains of, far below what hurts. */
export const MOST_ITEMS = 50;
export const MOST_ITEM_CHARACTERS = 200;

/** A fact in the words of a jurisdiction's vocabulary; null says that the thing did not happen. Sums are in minor units. */
export type LawFact = string | number | boolean | null | readonly number[];
export type LawFacts = Readonly<Record<string, LawFact>>;

/**
 * The facts of a purchase. An absent fact is unknown; `null` says that the thing did not happen.
 * The two are different inputs to the law and are never mixed up.
 */
export interface Purchase {
  /** The jurisdiction whose law governs, by its id in the registry of countries. */
  readonly jurisdiction: string;
  /** Unknown where the case was not opened on a shop's site; what the shopper answers stands in `law`. */
  readonly channel?: 'distance';
  readonly kind: 'goods' | 'other';
  readonly merchant?: string;
  readonly orderNumber?: string;
  readonly total?: Money;
  /** The day of the deal. */
  readonly transactionDate?: Day;
  /** The day the goods came; `null`: not yet. */
  readonly receivedDate?: Day | null;
  /** The day the written terms (disclosure document) came; `null`: never. */
  readonly disclosureDate?: Day | null;
  /** Number of the parcel at the courier. */
  readonly trackingNumber?: string;
  /** Number of the request or complaint at the business. */
  readonly reference?: string;
  /** Telephone of the business. */
  readonly phone?: string;
  /** E-mail address of the business. */
  readonly email?: string;
  /** Address (http or https) of the cancellation policy or terms. */
  readonly policyUrl?: string;
  /** Address (http or https) of the page of the business on which a purchase is cancelled. */
  readonly cancelUrl?: string;
  /** What was bought, as the shop names it; never empty, at most `MOST_ITEMS`. */
  readonly items?: readonly PurchaseItem[];
  /** Further facts in the words of the jurisdiction's law, as its own reader takes them. What they say of `channel` and `kind` wins. */
  readonly law?: LawFacts;
  /** Facts of the law to which the shopper answered "I don't know": they are not asked again by themselves. */
  readonly unknown?: readonly string[];
  /** What the case is about beside the right to cancel, by the law's names of topics. */
  readonly topics?: readonly string[];
}

/** Facts that no date depends on: texts that help to reach the business and to find the order again. */
export const CONTACT_FACTS = [
  'trackingNumber',
  'reference',
  'phone',
  'email',
  'policyUrl',
  'cancelUrl',
] as const;
export type ContactFact = (typeof CONTACT_FACTS)[number];

/** Those of them that are addresses of pages. */
export const isAddressFact = (fact: string): fact is 'policyUrl' | 'cancelUrl' =>
  fact === 'policyUrl' || fact === 'cancelUrl';

/** A text as the address of a page, or undefined when it is none that a browser opens as one. */
export function webAddressOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** What a case starts from when nothing is known but that it was bought on a site. */
export const emptyPurchase: Purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'goods' };

/** What a case starts from that is opened by hand: where it was bought, and what, is asked before any day is told. */
export const unknownPurchase: Purchase = { jurisdiction: 'IL', kind: 'other' };
