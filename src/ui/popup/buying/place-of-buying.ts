import { hostKind } from '../../../domain/detect/shop-host.ts';
import { siteOf } from '../../../domain/matching/site.ts';
import { pageAddress } from '../../../domain/terms/address.ts';

/** Which checklist a page belongs to: that of the shop's site; on a site where many sell, that of the page. Empty outside the web. */
export function buyingPlaceOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return '';
  return hostKind(hostname) === 'shop' ? siteOf(hostname) : pageAddress(url);
}
