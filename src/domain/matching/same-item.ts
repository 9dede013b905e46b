import type { PurchaseItem } from '../case/purchase.ts';
import { bareName, isGenericItem } from '../detect/items/generic-item.ts';

/** Letters and digits alone: quotes, dashes and spaces are written in many ways. */
const keyOf = (name: string): string => bareName(name).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Whether two items of one shop are the same: by the shop's own number where both have one, else by their names. */
export function isSameItem(one: PurchaseItem, other: PurchaseItem): boolean {
  if (isGenericItem(one.name) || isGenericItem(other.name)) return false;
  if (one.sku && other.sku) return keyOf(one.sku) === keyOf(other.sku);
  const key = keyOf(one.name);
  return key.length > 1 && key === keyOf(other.name);
}
