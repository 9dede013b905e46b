import type { PlacedOrder } from '../../../contract/shop-calls.ts';
import { findDoubleOrders, type PurchaseSketch } from '../../../domain/matching/double-order.ts';
import type { ShopReading } from '../../../domain/shop/shop-reading.ts';
import type { Day } from '../../../domain/time/day.ts';

/**
 * The orders of open cases that what is about to be bought on this page would repeat: the same item, or a like sum ordered
 * today or yesterday. Nothing where nothing is about to be bought.
 */
export function placedAlready(
  { buying, offer }: ShopReading,
  url: string,
  orders: readonly PlacedOrder[],
  today: Day,
): readonly PlacedOrder[] {
  if (!buying || !URL.canParse(url)) return [];
  const { name, sku, price } = offer;
  const here: PurchaseSketch = {
    hosts: [new URL(url).hostname],
    transactionDate: today,
    ...(price && { total: price.value }),
    ...(name && { items: [{ name: name.value, ...(sku && { sku }) }] }),
  };
  const doubles = findDoubleOrders(orders, here);
  return orders.filter(({ caseId }) => doubles.some((double) => double.caseId === caseId));
}
