import { siteOf } from '../matching/site.ts';
import { isSamePage } from './address.ts';

/**
 * Why a page may not be the terms that were linked to: the shopper went on from them; it is of another site; it asks to
 * sign in; it tells of an error.
 */
export type TermsDoubt = 'elsewhere' | 'other-site' | 'sign-in' | 'error';

/** How a tab came to the page that it shows; everything in it is the page's word, and only ever raises a question. */
export interface Arrival {
  /** Pages in the tab's history: one where redirects alone led to it. */
  readonly entries: number;
  /** What the server answered; absent where the browser does not say. */
  readonly status?: number;
  readonly asksPassword: boolean;
  /** Length of the page's text, UTF-16 units. */
  readonly textLength: number;
}

/** Terms are longer than what stands beside a field for a password. */
const SIGN_IN_TEXT = 2_000;

/**
 * Whether the page of a tab that was opened for terms is doubtful as these terms; undefined where it is not: the address
 * that was linked to, or where redirects led within the site. `arrival` is absent where the page could not be asked.
 */
export function termsDoubt(
  linkedUrl: string,
  shownUrl: string,
  arrival: Arrival | undefined,
): TermsDoubt | undefined {
  const isSame = isSamePage(linkedUrl, shownUrl);
  if ((arrival?.status ?? 0) >= 400) return 'error';
  if (arrival?.asksPassword && (!isSame || arrival.textLength < SIGN_IN_TEXT)) return 'sign-in';
  if (isSame) return undefined;
  if (siteAt(linkedUrl) !== siteAt(shownUrl)) return 'other-site';
  return arrival?.entries === 1 ? undefined : 'elsewhere';
}

const siteAt = (url: string): string | undefined =>
  URL.canParse(url) ? siteOf(new URL(url).hostname) : undefined;
