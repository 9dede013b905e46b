import type { Day } from '../time/day.ts';
import type { Money } from './money.ts';

/**
 * The facts of a purchase. An absent fact is unknown; `null` says that the thing did not happen.
 * The two are different inputs to the law and are never mixed up.
 */
export interface Purchase {
  /** The jurisdiction whose law governs, by its id in the registry of countries. */
  readonly jurisdiction: string;
  readonly channel: 'distance';
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
}

/** What a case starts from when nothing is known but that it was bought on a site. */
export const emptyPurchase: Purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'goods' };
