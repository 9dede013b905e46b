import type { Case } from '../case/case.ts';
import { hostKind } from '../detect/shop-host.ts';
import { siteOf } from './site.ts';

/** Where a capture belongs, and why. `ask`: several cases may be meant, or the site says nothing about it. */
export type CaseMatch =
  | { readonly match: 'case'; readonly caseId: string; readonly because: 'order-number' | 'site' }
  | { readonly match: 'new' }
  | { readonly match: 'ask' };

/** Order numbers compare without `#`, spaces, direction marks or letter case. */
export function orderKey(orderNumber: string): string {
  return orderNumber.replace(/[\s#\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').toUpperCase();
}

/**
 * The open case a page belongs to. By order number first; two shops may count alike, so a case that is known from
 * another shop's own site is asked about. By site only where the host is a shop's own and has exactly one open case,
 * and the page names no other order. A shared host (webmail, marketplace, chat, payment) never decides: there it asks.
 */
export function matchCase(cases: readonly Case[], host: string, orderNumber: string | undefined): CaseMatch {
  const open = cases.filter(({ facts }) => facts.status === 'open' && !facts.sample);
  // A page without an address (the browser's own) says nothing about a business either.
  const isShop = host !== '' && hostKind(host) === 'shop';
  const wanted = orderNumber && orderKey(orderNumber);
  if (wanted) {
    const [first, ...others] = open.filter(
      (one) => orderKey(one.facts.purchase.orderNumber ?? '') === wanted,
    );
    if (first && others.length === 0) {
      const elsewhere = isShop && first.facts.hosts.length > 0 && !isOfSite(first, host);
      return elsewhere ? { match: 'ask' } : { match: 'case', caseId: first.id, because: 'order-number' };
    }
    if (first) return { match: 'ask' };
  }
  if (!isShop) return open.length > 0 ? { match: 'ask' } : { match: 'new' };
  const [only, ...more] = open.filter((one) => isOfSite(one, host));
  if (!only) return { match: 'new' };
  if (more.length > 0) return { match: 'ask' };
  const isOtherOrder = wanted && only.facts.purchase.orderNumber !== undefined;
  return isOtherOrder ? { match: 'new' } : { match: 'case', caseId: only.id, because: 'site' };
}

const isOfSite = (one: Case, host: string): boolean =>
  one.facts.hosts.some((known) => siteOf(known) === siteOf(host));
