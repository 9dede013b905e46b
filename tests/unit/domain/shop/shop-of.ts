import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { readWholePage } from '../../../../src/domain/shop/read-whole-page.ts';
import type { ShopReading } from '../../../../src/domain/shop/shop-reading.ts';

export const SHOP_URL = 'https://www.galim-shop.co.il/product/wave-3';

/** What is read of a shop in a piece of HTML that stands at an address. */
export function shopIn(html: string, url = SHOP_URL): ShopReading {
  const whole = /<html/i.test(html) ? html : `<html lang="he" dir="rtl"><body>${html}</body></html>`;
  return readWholePage(documentOf(whole), url, () => 0).shop;
}

/** A value that is filled in; with a question mark before it, one that is only offered. */
export const shown = (finding: { value: unknown; sure: boolean } | undefined): string | undefined =>
  finding && `${finding.sure ? '' : '?'}${finding.value}`;
