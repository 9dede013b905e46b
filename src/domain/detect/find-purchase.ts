import type { PageFindings } from './finding.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { decideMerchant } from './merchant.ts';
import { decideOrderDate } from './order-date.ts';
import { decideOrderNumber } from './order-number.ts';
import { pageKindOf } from './page-kind.ts';
import { readInlineOrders } from './platforms/inline-orders.ts';
import { readPlatforms } from './platforms/read-platforms.ts';
import { readPage } from './read-page.ts';
import { hostKind } from './shop-host.ts';
import { readStructuredData } from './structured-data.ts';
import { decideTotal, pageCurrencies } from './total.ts';
import { insideMessage } from './webmail.ts';

/**
 * Reads from a document, which stands at `url`, what it says about a purchase. Layers: structured data, templates of
 * known shop systems, labels; each finding says which and how sure. Bounded by `limits` in work; never throws: a page
 * that breaks a layer gives nothing. The document is left as it is.
 */
export function findPurchase(document: Document, url: string, limits: Limits = DEFAULT_LIMITS): PageFindings {
  try {
    return readPurchase(document, url, limits);
  } catch {
    return {}; // only a document that breaks the DOM's own promises comes here; nothing can be believed of it
  }
}

function readPurchase(document: Document, url: string, limits: Limits): PageFindings {
  const whole = readPage(document, url, limits);
  const page = hostKind(whole.host) === 'webmail' ? insideMessage(whole) : whole;
  const kind = pageKindOf(page);
  const layers = [readStructuredData(page, limits), ...readPlatforms(page), ...readInlineOrders(page)];
  const { finding: orderNumber, orderList } = decideOrderNumber(page, kind, layers);
  const merchant = decideMerchant(page, layers);
  // A sum and a day belong to an order: on a basket, a product or an article they are something else's.
  const hasOrder = !orderList && !kind.negative && (orderNumber !== undefined || kind.speaksOfOrder);
  const ordered = hasOrder || (orderNumber?.foundIn === 'structured-data' && !orderList);
  const currencies = ordered ? pageCurrencies(page) : new Set<string>();
  const total = ordered ? decideTotal(page, layers, currencies) : undefined;
  const orderDate = ordered ? decideOrderDate(page, layers, orderNumber?.value, currencies) : undefined;
  return {
    ...(merchant && { merchant }),
    ...(orderNumber && { orderNumber }),
    ...(total && { total }),
    ...(orderDate && { orderDate }),
  };
}
