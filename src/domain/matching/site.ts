// Second-level names under which registrars sell third-level ones: `shop.co.il` is one site, `co.il` is none.
const SHARED_SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'org']);

/**
 * The site a host belongs to, near enough to tell one shop from another: the last two labels, three where the second
 * is a registrar's (`www.shop.co.il` → `shop.co.il`). IP addresses, ports' hosts and single labels stay as they are.
 */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  if (labels.length <= 2 || /^[\d.]+$/.test(host) || host.includes(':')) return host.toLowerCase();
  return labels.slice(SHARED_SECOND_LEVEL.has(labels.at(-2) ?? '') ? -3 : -2).join('.');
}
