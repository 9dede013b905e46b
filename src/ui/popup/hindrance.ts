import { isSampleOrderPage } from '../../domain/sample/sample-order-page.ts';

export { siteNameOf } from '../../domain/matching/site-name.ts';

/** Why the browser will not let a page be captured. `unknown`: it did not say. */
export type Hindrance = 'browser-page' | 'store' | 'pdf' | 'file' | 'unknown';

const STORES = [/^chromewebstore\.google\.com$/, /^chrome\.google\.com$/, /^addons\.mozilla\.org$/];
const OWN_SCHEMES = new Set(['chrome:', 'about:', 'edge:', 'brave:', 'opera:', 'vivaldi:', 'devtools:']);
const ADD_ON_SCHEMES = new Set([
  'chrome-extension:',
  'moz-extension:',
  'extension:',
  'resource:',
  'view-source:',
]);

/** What stands in the way of capturing a page, as far as its address tells; undefined when nothing does. */
export function hindranceOf(url: string): Hindrance | undefined {
  if (!URL.canParse(url)) return 'unknown';
  if (isSampleOrderPage(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (OWN_SCHEMES.has(protocol) || ADD_ON_SCHEMES.has(protocol)) return 'browser-page';
  if (protocol !== 'http:' && protocol !== 'https:') return 'unknown';
  const isStore = STORES.some((store) => store.test(hostname));
  return isStore && (hostname !== 'chrome.google.com' || pathname.startsWith('/webstore'))
    ? 'store'
    : undefined;
}

/** Why an ordinary address turned out not to be readable: the viewers of PDF files, mostly. */
export function hindranceAfterRefusal(url: string): Hindrance {
  const known = hindranceOf(url);
  if (known) return known;
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname) ? 'pdf' : 'unknown';
}
