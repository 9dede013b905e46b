import type { Purchase } from './purchase.ts';

/**
 * Adds facts that were seen on a page to those that a case has. Only gaps are filled: what the shopper entered, or what
 * an earlier page said, stays. Gives the same object back when nothing was missing.
 */
export function fillPurchase(purchase: Purchase, seen: Partial<Purchase>): Purchase {
  const gaps = Object.entries(seen).filter(
    ([name, value]) => value !== undefined && purchase[name as keyof Purchase] === undefined,
  );
  return gaps.length === 0 ? purchase : { ...purchase, ...Object.fromEntries(gaps) };
}
