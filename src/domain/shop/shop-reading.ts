import type { Money } from '../case/money.ts';
import type { Finding } from '../detect/finding.ts';
import type { BuyingStage } from '../detect/page-kind.ts';

/** Who stands behind a shop, as far as a page says. An absent key was not found. Page text, so hostile. */
export interface ShopIdentity {
  /** The name of the company or dealer ("… Ltd"), not the name on the sign. */
  readonly legalName?: Finding<string>;
  /** Number of the company or dealer in its register, as written; `checkDigit`: of an Israeli one, whether it adds up. */
  readonly companyNumber?: Finding<string> & { readonly checkDigit?: 'fits' | 'fails' };
  /** Where it sits, in one line. */
  readonly address?: Finding<string>;
}

/** What a page sells, or what a basket comes to. */
export interface Offer {
  readonly name?: Finding<string>;
  /** The shop's own number of the article. */
  readonly sku?: string;
  readonly price?: Finding<Money>;
}

/** What a page says to somebody who is about to buy. Empty for a page that is no shop's. */
export interface ShopReading {
  /** Absent: nothing is about to be bought on this page. */
  readonly buying?: BuyingStage;
  readonly identity: ShopIdentity;
  readonly offer: Offer;
}

/** A page of which nothing is known. */
export const NO_SHOP: ShopReading = { identity: {}, offer: {} };
