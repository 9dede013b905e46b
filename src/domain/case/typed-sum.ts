import { type Money, parseMoney } from './money.ts';

/** Currencies that the screens offer, the usual one first. */
export const CURRENCIES = ['ILS', 'USD', 'EUR', 'GBP'] as const;

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/₪|ש["״']?ח|\bNIS\b|\bILS\b/i, 'ILS'],
  [/€|\bEUR\b/i, 'EUR'],
  [/£|\bGBP\b/i, 'GBP'],
  [/\$|\bUSD\b/i, 'USD'],
];

// Direction marks and every kind of space: they come along when a sum is pasted from a page.
const NOISE = /[\s\u00a0\u061c\u200e\u200f\u202a-\u202f\u2066-\u2069]/g;

/** The currency that a typed sum names by sign or code, if it does. */
export function currencyIn(text: string): string | undefined {
  return SIGNS.find(([sign]) => sign.test(text))?.[1];
}

/**
 * Reads a sum as people type it ("1,299.90", "₪ 1299", "1.299,90") in a currency; a sign in the text wins over the
 * given one. Undefined when it is none, or when it could be read in two ways ("1.299").
 */
export function parseTypedSum(text: string, currency: string): Money | undefined {
  const named = currencyIn(text);
  const bare = SIGNS.reduce((rest, [sign]) => rest.replace(sign, ''), text).replace(NOISE, '');
  const plain = plainDecimalOf(bare);
  return plain === undefined ? undefined : parseMoney(plain, named ?? currency);
}

/** Reads a whole number of up to three figures as people type it; "%" may stand beside it. Undefined when it is none. */
export function parseTypedCount(text: string): number | undefined {
  const bare = text.replace(NOISE, '').replace(/^[%٪]|[%٪]$/, '');
  return /^\d{1,3}$/.test(bare) ? Number(bare) : undefined;
}

function plainDecimalOf(text: string): string | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^\d+,\d{1,2}$/.test(text)) return text.replace(',', '.');
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return undefined;
}
