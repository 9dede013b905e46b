import { pageAddress } from '../terms/address.ts';

/**
 * The address that a page went to, where that is another than the one it had: undefined when only what follows the `#`
 * is another, in which pages note how far they are scrolled. In an app that keeps its addresses there (`#/orders`) it counts.
 */
export const otherAddress = (had: string, has: string): string | undefined =>
  pageAddress(had) === pageAddress(has) && placeIn(had) === placeIn(has) ? undefined : has;

const placeIn = (url: string): string => /#[!/].*$/s.exec(url)?.[0] ?? '';
