// What follows visitors around and does not change the page.
const TRACKING = /^(utm_\w+|gclid|fbclid|msclkid|gad_source|mc_[ce]id)$/i;

// Shops that are one document tell their pages apart behind the "#".
const ROUTE = /^#[/!]/;

/**
 * The address of a page without what does not change its text (place in the page, tracking, whether it is encrypted), to
 * compare two by.
 */
export function pageAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const at = new URL(url);
  if (!ROUTE.test(at.hash)) at.hash = '';
  if (at.protocol === 'http:') at.protocol = 'https:';
  for (const name of [...at.searchParams.keys()]) if (TRACKING.test(name)) at.searchParams.delete(name);
  at.hostname = at.hostname.replace(/^www\./, '');
  if (at.pathname.length > 1) at.pathname = at.pathname.replace(/\/$/, '');
  return at.href;
}

/** Whether two addresses are those of one page. */
export const isSamePage = (one: string, other: string): boolean => pageAddress(one) === pageAddress(other);

/** Addresses that one page is known by: its own, and that of the link that led there. */
export interface KnownAs {
  readonly url: string;
  readonly linkedUrl?: string;
}

const addressesOf = ({ url, linkedUrl }: KnownAs): readonly string[] => [
  url,
  ...(linkedUrl ? [linkedUrl] : []),
];

/** Whether two pages share an address. */
export const isKnownAs = (one: KnownAs, other: KnownAs): boolean =>
  addressesOf(one).some((address) => addressesOf(other).some((its) => isSamePage(address, its)));
