import { type Candidates, NO_CANDIDATES } from '../candidate.ts';
import { parseJson, textOfValue } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { cleanText, excerptOf } from '../page-text.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON object that starts at `from` in a script, found by counting braces outside strings; undefined when there is none. */
function objectAt(script: string, from: number): JsonObject | undefined {
  let depth = 0;
  let inString = false;
  const limit = Math.min(script.length, from + 50_000);
  for (let at = from; at < limit; at += 1) {
    const sign = script[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return parseJson(script.slice(from, at + 1)) as JsonObject | undefined;
    }
  }
  return undefined;
}

function objectAfter(scripts: readonly string[], opening: RegExp): JsonObject | undefined {
  for (const script of scripts) {
    const match = opening.exec(script);
    const object = match && objectAt(script, match.index + match[0].length - 1);
    if (object && typeof object === 'object') return object;
  }
  return undefined;
}

/** Shopify's `Shopify.checkout` literal: sum, currency and day. Its `order_id` is internal and never shown. */
function readShopify(page: Page): Candidates {
  const checkout = objectAfter(page.scripts, /Shopify\.checkout\s{0,3}=\s{0,3}\{/);
  const created = textOfValue(checkout?.created_at);
  const price = textOfValue(checkout?.total_price);
  const currency = textOfValue(checkout?.presentment_currency) ?? textOfValue(checkout?.currency);
  if (!checkout?.order_id) return NO_CANDIDATES;
  return {
    ...NO_CANDIDATES,
    totals:
      price && currency
        ? [
            {
              value: { decimal: price, currency },
              foundIn: 'structured-data',
              excerpt: excerptOf(`total_price: ${price} ${currency}`),
              weight: 6,
            },
          ]
        : [],
    orderDates: created
      ? [
          {
            value: { text: created },
            foundIn: 'structured-data',
            excerpt: excerptOf(`created_at: ${created}`),
            weight: 3,
          },
        ]
      : [],
  };
}

/**
 * The GA4 `purchase` event in `dataLayer`. Its number may be an internal one and its value may lack tax or shipping:
 * weak, and the number counts only when the page shows it.
 */
function readDataLayer(page: Page): Candidates {
  const event = page.scripts.find((script) => /["']?event["']?\s*:\s*["']purchase["']/.test(script));
  const object = event && objectAfter([event], /["']ecommerce["']\s{0,3}:\s{0,3}\{/);
  if (!object) return NO_CANDIDATES;
  const inner = (
    typeof object.purchase === 'object' && object.purchase !== null ? object.purchase : object
  ) as JsonObject;
  const number = textOfValue(inner.transaction_id);
  const value = textOfValue(inner.value);
  const currency = textOfValue(inner.currency);
  const shown =
    number !== undefined &&
    number.length >= 3 &&
    page.lines.some((line) => line.text.split(/[\s#:,.()]+/).includes(number));
  return {
    ...NO_CANDIDATES,
    orderNumbers:
      number && shown
        ? [
            {
              value: cleanText(number),
              foundIn: 'structured-data',
              excerpt: excerptOf(`transaction_id: ${number}`),
              weight: 1,
            },
          ]
        : [],
    totals:
      value && currency
        ? [
            {
              value: { decimal: value, currency },
              foundIn: 'structured-data',
              excerpt: excerptOf(`value: ${value} ${currency}`),
              weight: 0,
            },
          ]
        : [],
    ...(currency && { currency }),
  };
}

/** What shops leave in inline scripts about the order. Scripts are read as text; nothing is run. */
export function readInlineOrders(page: Page): readonly Candidates[] {
  return [readShopify(page), readDataLayer(page)];
}
