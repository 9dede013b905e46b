import type { Money } from '../case/money.ts';
import { MOST_ITEM_CHARACTERS } from '../case/purchase.ts';
import { findingOf } from '../detect/candidate.ts';
import { moneyPlaceOf } from '../detect/currency.ts';
import type { Finding } from '../detect/finding.ts';
import { type JsonObject, nameOf, objectsIn, textOfValue, typesOf } from '../detect/json-ld.ts';
import { readAtLabels } from '../detect/label-reader.ts';
import { type Page, textWithin } from '../detect/page.ts';
import type { BuyingStage } from '../detect/page-kind.ts';
import { cleanText, clipText, excerptOf } from '../detect/page-text.ts';
import { type AmountRead, moneyOf, readAmountAt } from '../detect/read-amount.ts';
import type { Offer } from './shop-reading.ts';

const MOST_OBJECTS = 1_500;
/** Lines after the heading of a product among which its price stands. */
const LINES_AFTER_HEADING = 25;
const ONLY_SUM = /^[^\p{L}]{0,3}(?:(?:מחיר|price|now|רק|ב-?)\s?:?\s?)?\S{0,12}\d\S{0,12}(?:\s\S{1,5})?$/iu;

const marked = <Value>(value: Value, excerpt: string, sure: boolean): Finding<Value> => ({
  value,
  sure,
  foundIn: 'structured-data',
  excerpt: excerptOf(excerpt),
});

/** The one product that the page is about, in its JSON-LD: where there are several, the one that its heading names. */
function productIn(page: Page): JsonObject | undefined {
  const products = objectsIn(page.jsonLd, MOST_OBJECTS).filter((object) =>
    typesOf(object).some((type) => type === 'Product' || type === 'ProductGroup'),
  );
  const [first, ...others] = products;
  if (others.length === 0) return first;
  const heading = headingOf(page)?.text ?? page.title;
  return products.find((one) => {
    const name = nameOf(one);
    return name !== undefined && name.length > 2 && heading.includes(cleanText(name));
  });
}

const headingOf = (page: Page) =>
  page.lines.find(
    (line) => line.region === 'heading' && line.element?.localName === 'h1' && line.text.length > 2,
  );

function priceIn(product: JsonObject): Finding<Money> | undefined {
  const raw = product.offers;
  const offers = (Array.isArray(raw) ? raw : [raw])
    .slice(0, 20)
    .filter((one) => typeof one === 'object' && one !== null) as JsonObject[];
  const sums = offers.flatMap((offer) => {
    const decimal = textOfValue(offer.price) ?? textOfValue(offer.lowPrice);
    const money = decimal && moneyOf(decimal.replace(/,/g, ''), textOfValue(offer.priceCurrency) ?? '');
    return money ? [money] : [];
  });
  const [first] = sums;
  // Variants have prices of their own: which one is meant is not ours to say.
  return (
    first &&
    marked(
      first,
      `${first.minor}`,
      sums.every(({ minor }) => minor === first.minor),
    )
  );
}

function priceInMetas(page: Page): Finding<Money> | undefined {
  const amount = page.metas.get('product:price:amount') ?? page.metas.get('og:price:amount');
  const currency = page.metas.get('product:price:currency') ?? page.metas.get('og:price:currency');
  const money = amount && currency && moneyOf(amount.replace(/,/g, ''), currency);
  return money ? marked(money, amount, true) : undefined;
}

function priceInMicrodata(page: Page): Finding<Money> | undefined {
  const contentOf = (element: Element | undefined): string =>
    element ? (element.getAttribute('content') ?? textWithin(element, 40)).trim() : '';
  const prices = page.index.find('[itemprop=price]', 20).map(contentOf);
  const money = moneyOf(prices[0] ?? '', contentOf(page.index.first('[itemprop=priceCurrency]')));
  return (
    money &&
    marked(
      money,
      prices[0] ?? '',
      prices.every((one) => one === prices[0]),
    )
  );
}

const moneyIn = (amount: AmountRead | undefined): Money | undefined =>
  amount?.currency ? moneyOf(amount.decimal, amount.currency) : undefined;

/** A sum that stands by itself soon after the heading: offered, for it may be what was crossed out. */
function priceInText(page: Page): Finding<Money> | undefined {
  const heading = headingOf(page);
  const from = heading ? heading.at + 1 : 0;
  const place = moneyPlaceOf(page.host, page.lang);
  for (const line of page.lines.slice(from, from + LINES_AFTER_HEADING)) {
    if (line.text.length > 30 || !ONLY_SUM.test(line.folded)) continue;
    for (let at = 0; at < line.folded.length; at += 1) {
      const money = moneyIn(readAmountAt(line.folded, at, place));
      if (!money) continue;
      const spot = { line, written: line.text };
      return findingOf({ foundIn: 'label', excerpt: excerptOf(line.text), spot }, money, false);
    }
  }
  return undefined;
}

/** What a basket comes to, by its labels: sure when they agree. */
function basketTotal(page: Page): Finding<Money> | undefined {
  const place = moneyPlaceOf(page.host, page.lang);
  const read = (label: 'grandTotal' | 'total') =>
    readAtLabels(page, label, (line, from) => {
      const amount = readAmountAt(line.folded, from, place);
      const value = moneyIn(amount);
      return value && amount && { value, end: amount.end };
    });
  const inFull = read('grandTotal');
  const hits = inFull.length > 0 ? inFull : read('total');
  const [first] = hits;
  if (!first) return undefined;
  const spot = { line: first.valueLine, written: first.written };
  const isOne = hits.every(({ value }) => value.minor === first.value.minor);
  return findingOf(
    { foundIn: 'label', excerpt: excerptOf(first.line.text), spot },
    first.value,
    isOne && !page.cut,
  );
}

function nameIn(page: Page, product: JsonObject | undefined): Finding<string> | undefined {
  const bounded = (raw: string | undefined): string =>
    clipText(cleanText((raw ?? '').slice(0, 400)), MOST_ITEM_CHARACTERS);
  const inMarkup = bounded(product && textOfValue(product.name));
  if (inMarkup) return marked(inMarkup, inMarkup, true);
  const heading = headingOf(page);
  if (!heading) return undefined;
  const value = bounded(heading.text);
  return findingOf(
    { foundIn: 'page-name', excerpt: excerptOf(value), spot: { line: heading, written: value } },
    value,
    true,
  );
}

/** What is about to be bought on a page, and for how much. Throws `OutOfTime`. */
export function offerOf(page: Page, stage: BuyingStage): Offer {
  if (stage === 'basket') {
    const price = basketTotal(page);
    return price ? { price } : {};
  }
  const product = productIn(page);
  const name = nameIn(page, product);
  const sku = cleanText((product && textOfValue(product.sku))?.slice(0, 60) ?? '');
  page.deadline.check();
  const found =
    (product && priceIn(product)) ?? priceInMetas(page) ?? priceInMicrodata(page) ?? priceInText(page);
  const price = found && page.cut ? { ...found, sure: false } : found;
  return { ...(name && { name }), ...(sku && { sku }), ...(price && { price }) };
}
