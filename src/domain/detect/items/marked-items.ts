import type { PurchaseItem } from '../../case/purchase.ts';
import { type JsonObject, objectsIn, textOfValue, typesOf } from '../json-ld.ts';
import type { Limits } from '../limits.ts';
import { type Page, textWithin } from '../page.ts';
import { isBelieved } from '../structured-data.ts';
import { itemFrom } from './item-name.ts';

const MOST_LOOKED_AT = 200;
const ANCESTORS_LOOKED_AT = 12;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, MOST_LOOKED_AT) : [value];

/** The item of an OrderItem, a Product or an Offer. */
function itemOf(value: unknown): PurchaseItem | undefined {
  if (typeof value === 'string') return itemFrom(value);
  if (!isObject(value)) return undefined;
  const inner = listOf(value.orderedItem ?? value.itemOffered)[0];
  const product = isObject(inner) ? inner : value;
  const quantity = isObject(value.orderQuantity) ? value.orderQuantity.value : value.orderQuantity;
  const eligible = isObject(value.eligibleQuantity) ? value.eligibleQuantity.value : undefined;
  const name = textOfValue(product.name);
  return name === undefined
    ? undefined
    : itemFrom(name, textOfValue(product.sku), textOfValue(quantity ?? eligible));
}

/** Items of the orders in JSON-LD. */
export function jsonLdItems(page: Page, limits: Limits): readonly PurchaseItem[] {
  return objectsIn(page.jsonLd, limits.structuredNodes)
    .filter((object) => typesOf(object).includes('Order') && isBelieved(object))
    .flatMap((order) => [...listOf(order.orderedItem), ...listOf(order.acceptedOffer)])
    .slice(0, MOST_LOOKED_AT)
    .flatMap((value) => itemOf(value) ?? []);
}

/** Items of orders in microdata: names inside `orderedItem` or `itemOffered`. */
export function microdataItems(page: Page): readonly PurchaseItem[] {
  const isOrder = page.index
    .find('[itemtype]', MOST_LOOKED_AT)
    .some((element) => /schema\.org\/Order$/i.test(element.getAttribute('itemtype')?.trim() ?? ''));
  if (!isOrder) return [];
  const properties = page.index.find('[itemprop]', 1_000);
  return properties.flatMap((element): PurchaseItem[] => {
    if (element.getAttribute('itemprop') !== 'name') return [];
    let holder = element.parentElement;
    for (let level = 0; holder && level < ANCESTORS_LOOKED_AT; level += 1) {
      const name = holder.getAttribute('itemprop') ?? '';
      if (/^(?:seller|merchant|brand|customer|broker|manufacturer)$/.test(name)) return [];
      if (/^(?:orderedItem|itemOffered|acceptedOffer)$/.test(name)) break;
      holder = holder.parentElement;
    }
    if (!holder || !/^(?:orderedItem|itemOffered|acceptedOffer)$/.test(holder.getAttribute('itemprop') ?? ''))
      return [];
    const sku = properties.find((one) => one.getAttribute('itemprop') === 'sku' && holder.contains(one));
    const textFor = (one: Element): string => one.getAttribute('content') ?? textWithin(one, 300);
    return [itemFrom(textFor(element), sku && textFor(sku)) ?? []].flat();
  });
}
