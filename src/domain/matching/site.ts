// Second-level names under which registrars sell third-level ones: `shop.co.il` is one site, `co.il` is none.
const SHARED_SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gov', 'k12', 'muni', 'net', 'org']);

// Services that give each shop a name of its own beneath theirs: `one.myshopify.com` and `two.myshopify.com` are two.
const TENANT_SUFFIXES = new Set([
  'bigcartel.com',
  'blogspot.com',
  'cashcow.co.il',
  'ecwid.com',
  'github.io',
  'konimbo.co.il',
  'mybigcommerce.com',
  'myshopify.com',
  'myshoplaza.com',
  'mystore.co.il',
  'netlify.app',
  'odoo.com',
  'pages.dev',
  'shopify.com',
  'square.site',
  'vercel.app',
  'web.app',
  'webflow.io',
  'wixsite.com',
  'wixstudio.com',
  'wordpress.com',
  'zendesk.com',
]);

/**
 * The site a host belongs to, near enough to tell one shop from another: the last two labels, three where the second
 * is a registrar's (`www.shop.co.il` → `shop.co.il`), one more beneath a service with many shops. IP addresses and single
 * labels stay as they are. A service that is not listed makes two shops look like one site; then the order number, or
 * the question that several cases of one site raise, has to tell them apart.
 */
export function siteOf(host: string): string {
  const name = host.toLowerCase();
  const labels = name.split('.');
  if (labels.length <= 2 || /^[\d.]+$/.test(name) || name.includes(':')) return name;
  const own = SHARED_SECOND_LEVEL.has(labels.at(-2) ?? '') ? 3 : 2;
  const isTenant = TENANT_SUFFIXES.has(labels.slice(-own).join('.'));
  return labels.slice(isTenant ? -own - 1 : -own).join('.');
}
