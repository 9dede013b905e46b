import type { Page } from '../detect/page.ts';
import { pageKindOf } from '../detect/page-kind.ts';
import { hostKind } from '../detect/shop-host.ts';
import { businessLines } from './business-lines.ts';
import { companyNumberOf } from './company-number.ts';
import { legalNameOf } from './legal-name.ts';
import { offerOf } from './offer.ts';
import { shopAddressOf } from './shop-address.ts';
import { NO_SHOP, type ShopReading } from './shop-reading.ts';

/**
 * Who stands behind a shop's page, and what is about to be bought there. Pages that many share say nothing of a business
 * behind them: of a marketplace only what is bought is read, of webmail, chats and payment pages nothing. Bounded by the
 * page's own limits; never throws, and gives nothing when the time is over.
 */
export function findShop(page: Page): ShopReading {
  try {
    const kind = hostKind(page.host);
    if (page.source !== 'page' || page.host === '' || (kind !== 'shop' && kind !== 'marketplace'))
      return NO_SHOP;
    const { buying } = pageKindOf(page);
    page.deadline.check();
    const offer = buying ? offerOf(page, buying) : {};
    const identity = kind === 'shop' ? identityOf(page) : {};
    return { ...(buying && { buying }), identity, offer };
  } catch {
    // Out of time, or a document that breaks the DOM's own promises.
    return NO_SHOP;
  }
}

function identityOf(page: Page): ShopReading['identity'] {
  const lines = businessLines(page);
  const legalName = legalNameOf(page, lines);
  page.deadline.check();
  const companyNumber = companyNumberOf(page, lines);
  const address = shopAddressOf(page, lines);
  return {
    ...(legalName && { legalName }),
    ...(companyNumber && { companyNumber }),
    ...(address && { address }),
  };
}
