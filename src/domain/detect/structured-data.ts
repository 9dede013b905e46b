import { type Candidate, type Candidates, distinct } from './candidate.ts';
import { type JsonObject, nameOf, objectsIn, textOfValue, typesOf } from './json-ld.ts';
import type { Limits } from './limits.ts';
import type { MarkedOrder } from './marked-order.ts';
import { microdataOrders } from './microdata.ts';
import type { Page } from './page.ts';
import { cleanText, excerptOf } from './page-text.ts';
import { readOrderNumberAt } from './read-order-number.ts';

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function orderOf(object: JsonObject): MarkedOrder {
  const specification = first(object.priceSpecification) as JsonObject | null | undefined;
  const total = first(object.totalPaymentDue) as JsonObject | null | undefined;
  const offer = first(object.acceptedOffer) as JsonObject | null | undefined;
  const number = textOfValue(first(object.orderNumber)) ?? textOfValue(first(object.confirmationNumber));
  const date = textOfValue(first(object.orderDate));
  const price =
    textOfValue(first(object.price)) ??
    textOfValue(specification?.price) ??
    textOfValue(total?.price) ??
    textOfValue(total?.value);
  const currency =
    textOfValue(first(object.priceCurrency)) ??
    textOfValue(specification?.priceCurrency) ??
    textOfValue(total?.priceCurrency) ??
    textOfValue(total?.currency);
  const merchant =
    nameOf(object.merchant) ??
    nameOf(object.seller) ??
    nameOf(object.broker) ??
    nameOf(offer?.seller) ??
    nameOf(object.provider);
  return {
    ...(number && { number }),
    ...(date && { date }),
    ...(price && { price }),
    ...(currency && { currency }),
    ...(merchant && { merchant }),
  };
}

function numberOf(order: MarkedOrder): string | undefined {
  const text = cleanText((order.number ?? '').slice(0, 80)).replace(/^#\s?/, '');
  const read = readOrderNumberAt(text, 0);
  return read && read.end === text.length ? read.value : undefined;
}

/** A number that cannot be one is a sample's: so is what stands beside it. */
const hasSoundNumber = (order: MarkedOrder): boolean => !order.number || numberOf(order) !== undefined;

/** Whether an Order in JSON-LD may be of a real one. */
export const isBelieved = (object: JsonObject): boolean => hasSoundNumber(orderOf(object));

/** Orders in JSON-LD and microdata. More than one order with a number is a list, and then none of them is taken. */
export function readStructuredData(page: Page, limits: Limits): Candidates {
  const objects = objectsIn(page.jsonLd, limits.structuredNodes);
  const orders = [
    ...objects.filter((object) => typesOf(object).includes('Order')).map(orderOf),
    ...microdataOrders(page),
  ];
  const candidate = <Value>(value: Value, said: string): Candidate<Value> => ({
    value,
    foundIn: 'structured-data',
    excerpt: excerptOf(cleanText(said)),
    weight: 10,
  });
  const orderNumbers = orders.flatMap((order) => {
    const value = numberOf(order);
    return value ? [candidate(value, `orderNumber: ${order.number}`)] : [];
  });
  const orderList = distinct(orderNumbers).length > 1;
  const only = orderList ? [] : orders.filter(hasSoundNumber);
  const parcels = objects.filter((object) => typesOf(object).includes('ParcelDelivery'));
  return {
    trackingNumbers: parcels.flatMap((parcel) => {
      const number = textOfValue(first(parcel.trackingNumber));
      const value = number && cleanText(number.slice(0, 60));
      return value && /^[\w -]{5,40}$/.test(value) ? [candidate(value, `trackingNumber: ${value}`)] : [];
    }),
    ...(orderList && { orders }),
    orderNumbers: orderList ? [] : orderNumbers,
    totals: only.flatMap((order) =>
      order.price
        ? [
            candidate(
              { decimal: order.price.trim(), ...(order.currency && { currency: order.currency }) },
              `price: ${order.price} ${order.currency ?? ''}`,
            ),
          ]
        : [],
    ),
    orderDates: only.flatMap((order) =>
      order.date ? [candidate({ text: order.date }, `orderDate: ${order.date}`)] : [],
    ),
    merchants: only.flatMap((order) =>
      order.merchant ? [candidate(cleanText(order.merchant), `merchant: ${order.merchant}`)] : [],
    ),
    orderList,
  };
}
