/** The site as the shopper knows it: the host without `www.`; empty for pages that are not of the web. */
export function siteNameOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : '';
}
