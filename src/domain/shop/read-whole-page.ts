import { guardedFindings } from '../detect/cut-findings.ts';
import { type Clock, Deadline } from '../detect/deadline.ts';
import { findOn } from '../detect/find-purchase.ts';
import type { PageFindings } from '../detect/finding.ts';
import { DEFAULT_LIMITS, type Limits } from '../detect/limits.ts';
import type { Page } from '../detect/page.ts';
import { readPage } from '../detect/read-page.ts';
import { hostKind } from '../detect/shop-host.ts';
import { insideMessage } from '../detect/webmail.ts';
import { findShop } from './find-shop.ts';
import { NO_SHOP, type ShopReading } from './shop-reading.ts';

/** What one walk over a page gives. */
export interface WholeReading {
  readonly findings: PageFindings;
  readonly shop: ShopReading;
}

/**
 * Walks a document once and weighs it twice: what it says about a purchase (as `findPurchase`), and about the shop. The
 * two share the time of `limits`; what comes second gets what is left. Never throws; changes nothing.
 */
export function readWholePage(
  document: Document,
  url: string,
  clock: Clock,
  limits: Limits = DEFAULT_LIMITS,
): WholeReading {
  let read: Page | undefined;
  const findings = guardedFindings(() => {
    const page = readPage(document, url, limits, new Deadline(clock, limits.milliseconds));
    read = page;
    return findOn(hostKind(page.host) === 'webmail' ? insideMessage(page) : page, limits);
  });
  return { findings, shop: read ? findShop(read) : NO_SHOP };
}
