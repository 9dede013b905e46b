import { type Candidate, type Candidates, distinct } from '../candidate.ts';
import { CURRENCY, type MoneyPlace, moneyPlaceOf } from '../currency.ts';
import { hasLabel, labelsIn } from '../labels/labels.ts';
import { type Page, textWithin } from '../page.ts';
import { cleanText, excerptOf, foldText } from '../page-text.ts';
import { readAmountAt } from '../read-amount.ts';
import { readOrderNumberAt } from '../read-order-number.ts';
import { MAGENTO } from './magento.ts';
import { OTHER_PLATFORMS } from './other-platforms.ts';
import type { Platform } from './platform.ts';
import { SHOPIFY } from './shopify.ts';
import { WOOCOMMERCE, WOOCOMMERCE_BLOCKS } from './woocommerce.ts';

/** Every shop system that is known by its templates. */
const PLATFORMS: readonly Platform[] = [
  WOOCOMMERCE,
  WOOCOMMERCE_BLOCKS,
  SHOPIFY,
  MAGENTO,
  ...OTHER_PLATFORMS,
];

/** Text of an element in a platform's template, clean. */
const textOf = (element: Element): string => cleanText(textWithin(element, 200));

/** The order number in an element that the template gives it: the whole text, or what follows the word for order. */
function numberIn(text: string): string | undefined {
  const folded = foldText(text);
  const alone = /^(?:#|№|No\.?|מס')?\s?/i.exec(folded)?.[0].length ?? 0;
  const whole = readOrderNumberAt(folded, alone);
  if (whole && /^[\s.,]*$/.test(folded.slice(whole.end))) return whole.value;
  for (const label of [...labelsIn(folded, 'orderNumber'), ...labelsIn(folded, 'order')]) {
    const gap = /^[\s:#]{0,5}(?:is|הוא)?[\s:#]{0,4}/.exec(folded.slice(label.end))?.[0].length ?? 0;
    const read = readOrderNumberAt(folded, label.end + gap);
    if (read) return read.value;
  }
  return undefined;
}

interface Reading<Value> {
  readonly value: Value;
  readonly text: string;
  readonly element: Element;
}

function readFirst<Value>(
  page: Page,
  selectors: readonly string[],
  read: (text: string, element: Element) => Value | undefined,
): Reading<Value>[] {
  for (const selector of selectors) {
    page.deadline.check();
    const readings = page.index.find(selector, 40).flatMap((element) => {
      const text = textOf(element);
      const value = text === '' ? undefined : read(text, element);
      return value === undefined ? [] : [{ value, text, element }];
    });
    if (readings.length > 0) return readings;
  }
  return [];
}

// A sum with what stands before it.
const SUM = new RegExp(`(?:${CURRENCY})\\s{0,2}\\d|\\d`, 'i');

function amountIn(text: string, place: MoneyPlace): { decimal: string; currency?: string } | undefined {
  const folded = foldText(text);
  const start = folded.search(SUM);
  const amount = start < 0 ? undefined : readAmountAt(folded, start, place, cleanText(text));
  return amount && { decimal: amount.decimal, ...(amount.currency && { currency: amount.currency }) };
}

/** What the row of a sum calls it: templates have the same class for a total before tax. */
function isOtherSum(element: Element): boolean {
  const row = element.closest('tr') ?? element.closest('li');
  const label = row ? foldText(textOf(row)).split(/[\d₪$€£]/)[0] : undefined;
  return label !== undefined && label.length < 60 && hasLabel(label, 'notTotal');
}

/** Reads one platform's templates. */
function readPlatform(page: Page, platform: Platform): Candidates {
  const candidate = <Value>({ value, text, element }: Reading<Value>): Candidate<Value> => ({
    value,
    foundIn: 'known-platform',
    excerpt: excerptOf(text),
    weight: 8,
    spot: { element, written: typeof value === 'string' ? value : text },
  });
  const numbers = readFirst(page, platform.orderNumber, numberIn).map(candidate);
  const orderNumbers = platform.firstOnly ? numbers.slice(0, 1) : numbers;
  const isList =
    distinct(orderNumbers).length > 1 ||
    (platform.orderList ?? []).some((selector) => page.index.first(selector));
  const currency =
    platform.currency && page.index.first(platform.currency[0])?.getAttribute(platform.currency[1]);
  if (isList) return { orderNumbers: [], totals: [], orderDates: [], merchants: [], orderList: true };
  return {
    orderNumbers,
    totals: readFirst(page, platform.total ?? [], (text, element) =>
      isOtherSum(element) ? undefined : amountIn(text, moneyPlaceOf(page.host, page.lang)),
    )
      .slice(-1)
      .map(candidate),
    orderDates: readFirst(page, platform.orderDate ?? [], (text) => ({ text }))
      .slice(0, 1)
      .map(candidate),
    merchants: readFirst(page, platform.merchant ?? [], (text) => (text.length <= 80 ? text : undefined))
      .slice(0, 1)
      .map(candidate),
    orderList: false,
    ...(currency && { currency: currency.slice(0, 10) }),
  };
}

/** Reads every known platform. Pages that are none give nothing. */
export function readPlatforms(page: Page): readonly Candidates[] {
  return PLATFORMS.map((platform) => readPlatform(page, platform));
}
