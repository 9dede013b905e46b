import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { findPurchase } from '../../../../src/domain/detect/find-purchase.ts';
import type { PageFindings } from '../../../../src/domain/detect/finding.ts';
import type { Limits } from '../../../../src/domain/detect/limits.ts';

/** What is found in a piece of HTML that stands at an address. */
export function findIn(
  html: string,
  url = 'https://www.galim-shop.co.il/thank-you',
  limits?: Limits,
): PageFindings {
  const document = documentOf(
    /<html/i.test(html) ? html : `<html lang="he" dir="rtl"><body>${html}</body></html>`,
  );
  return limits ? findPurchase(document, url, limits) : findPurchase(document, url);
}

/** One of the made-up shops. */
export const shopPage = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/shop', name), 'utf8');

/** Order number that would be filled in; `?` and the number when it is only offered; undefined when there is none. */
export function numberIn(html: string, url?: string): string | undefined {
  const found = findIn(html, url).orderNumber;
  return found && (found.sure ? found.value : `?${found.value}`);
}

/** Sum that would be filled in or offered, such as "1299.90 ILS" in minor units: "129990 ILS". */
export function totalIn(html: string, url?: string): string | undefined {
  const found = findIn(html, url).total;
  return found && `${found.sure ? '' : '?'}${found.value.minor} ${found.value.currency}`;
}

/** Day that would be filled in or offered. */
export function dayInPage(html: string, url?: string): string | undefined {
  const found = findIn(html, url).orderDate;
  return found && `${found.sure ? '' : '?'}${found.value}`;
}

/** The entries of a table in which a bar parts them. */
export const entriesOf = (table: string): string[] =>
  table
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
