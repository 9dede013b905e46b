import type { MarkedOrder } from './marked-order.ts';
import { type Page, textWithin } from './page.ts';

const ANCESTORS_LOOKED_AT = 60;

function propertyValue(element: Element): string {
  const given =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element.localName === 'data' ? element.getAttribute('value') : null);
  return (given ?? textWithin(element)).trim().slice(0, 300);
}

/** The nearest item around an element, other than itself. */
function itemAround(element: Element): Element | undefined {
  let above = element.parentElement;
  for (let level = 0; above && level < ANCESTORS_LOOKED_AT; level += 1) {
    if (above.hasAttribute('itemscope')) return above;
    above = above.parentElement;
  }
  return undefined;
}

/** Orders marked up as microdata (`itemtype="…schema.org/Order"`): only what belongs to the order itself, not to its items. */
export function microdataOrders(page: Page): MarkedOrder[] {
  const items = page.index
    .find('[itemtype]', 200)
    .filter((element) => /schema\.org\/Order$/i.test(element.getAttribute('itemtype')?.trim() ?? ''))
    .slice(0, 20);
  if (items.length === 0) return [];
  const properties = page.index
    .find('[itemprop]', 1_000)
    .map((element) => ({ element, item: itemAround(element) }));
  return items.map((item) => {
    const own = (name: string): Element | undefined =>
      properties.find((one) => one.item === item && one.element.getAttribute('itemprop') === name)?.element;
    const text = (name: string): string | undefined => {
      const element = own(name);
      return element && propertyValue(element);
    };
    const priced = own('priceSpecification') ?? own('totalPaymentDue');
    const within = (holder: Element | undefined, name: string): string | undefined => {
      const found = properties.find(
        (one) => one.item === holder && one.element.getAttribute('itemprop') === name,
      );
      return found && propertyValue(found.element);
    };
    const business = own('merchant') ?? own('seller') ?? own('broker');
    const merchant = business?.hasAttribute('itemscope')
      ? within(business, 'name')
      : business && propertyValue(business);
    const number = text('orderNumber') ?? text('confirmationNumber');
    const date = text('orderDate');
    const price = text('price') ?? (priced && within(priced, 'price'));
    const currency = text('priceCurrency') ?? (priced && within(priced, 'priceCurrency'));
    return {
      ...(number && { number }),
      ...(date && { date }),
      ...(price && { price }),
      ...(currency && { currency }),
      ...(merchant && { merchant }),
    };
  });
}
