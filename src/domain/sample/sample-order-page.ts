/** Where the sample order page stands in the extension. */
export const SAMPLE_ORDER_PATH = 'src/ui/sample-order/index.html';

const EXTENSION_SCHEMES = new Set(['chrome-extension:', 'moz-extension:']);

/** Whether an address is that of the sample order page. A page of another extension cannot be captured anyway. */
export function isSampleOrderPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname } = new URL(url);
  return EXTENSION_SCHEMES.has(protocol) && pathname === `/${SAMPLE_ORDER_PATH}`;
}
