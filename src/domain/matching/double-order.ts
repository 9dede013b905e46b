import type { Money } from '../case/money.ts';
import type { PurchaseItem } from '../case/purchase.ts';
import { type Day, daysBetween } from '../time/day.ts';
import { orderKey } from './match-case.ts';
import { isSameItem } from './same-item.ts';
import { siteOf } from './site.ts';

/** What is known of a purchase, as far as it tells two of them apart; an absent fact is unknown. */
export interface PurchaseSketch {
  readonly merchant?: string;
  /** Host names of the shop's own sites. */
  readonly hosts?: readonly string[];
  readonly orderNumber?: string;
  readonly total?: Money;
  readonly transactionDate?: Day;
  /** The day it was first captured on, which stands in where no day of the order is known. */
  readonly capturedOn?: Day;
  /** What was bought. */
  readonly items?: readonly PurchaseItem[];
}

/** A purchase of an open case. */
export interface OpenPurchase {
  readonly caseId: string;
  readonly purchase: PurchaseSketch;
}

/** Why a purchase may be one that was made twice. `sum`: like sums within a day of each other; `item`: the same item. */
export type DoubleReason = 'sum' | 'item';

/** An open case whose purchase may be the same one made twice, and why. */
export interface DoubleOrder {
  readonly caseId: string;
  readonly because: readonly DoubleReason[];
}

// A second order often differs by a delivery fee or a coupon: a twentieth, or ten units of the currency in small sums.
const LIKE_SHARE = 0.05;
const LIKE_MINOR = 1_000;
// But never more than a fifth, or every two small sums would be alike.
const MOST_SHARE = 0.2;

/** Letters and digits alone: quotes, "Ltd." and spaces are written in many ways. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/בע["״'׳]{1,2}מ|\b(?:ltd|inc|llc|gmbh|co)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a business is known by: its sites and its name. Two purchases that share one of them are of the same business. */
export function businessKeysOf({ hosts, merchant }: PurchaseSketch): readonly string[] {
  const name = plain(merchant ?? '');
  return [...(hosts ?? []).map((host) => `site ${siteOf(host)}`), ...(name === '' ? [] : [`name ${name}`])];
}

/** Whether two are known by a site or a name in common. */
export function isSameBusiness(one: PurchaseSketch, other: PurchaseSketch): boolean {
  const keys = new Set(businessKeysOf(one));
  return businessKeysOf(other).some((key) => keys.has(key));
}

/** Whether two sums are of one currency and so near that one may be the other with another delivery fee. */
export function isLikeSum(one: Money, other: Money): boolean {
  if (one.currency !== other.currency) return false;
  const larger = Math.max(one.minor, other.minor);
  const allowed = Math.min(Math.max(larger * LIKE_SHARE, LIKE_MINOR), larger * MOST_SHARE);
  return Math.abs(one.minor - other.minor) <= allowed;
}

function isSameOrder(one: PurchaseSketch, other: PurchaseSketch): boolean {
  return (
    one.orderNumber !== undefined &&
    other.orderNumber !== undefined &&
    orderKey(one.orderNumber) === orderKey(other.orderNumber)
  );
}

function isWithinADay(one: PurchaseSketch, other: PurchaseSketch): boolean {
  const [mine, its] = [one.transactionDate ?? one.capturedOn, other.transactionDate ?? other.capturedOn];
  return mine !== undefined && its !== undefined && Math.abs(daysBetween(mine, its)) <= 1;
}

function hasItemOf(one: PurchaseSketch, other: PurchaseSketch): boolean {
  return (one.items ?? []).some((item) => (other.items ?? []).some((its) => isSameItem(item, its)));
}

function reasonsFor(one: PurchaseSketch, other: PurchaseSketch): DoubleReason[] {
  const { total } = one;
  const isLike = total !== undefined && other.total !== undefined && isLikeSum(total, other.total);
  return [
    ...(isLike && isWithinADay(one, other) ? (['sum'] as const) : []),
    ...(hasItemOf(one, other) ? (['item'] as const) : []),
  ];
}

/**
 * The open cases whose purchase may be this one made twice: of the same business (by its site or its name), and either
 * of a like sum within a day, or of the same item. The very same order number is the same purchase and no second one.
 * What is unknown never speaks for a double.
 */
export function findDoubleOrders(
  open: readonly OpenPurchase[],
  bought: PurchaseSketch,
): readonly DoubleOrder[] {
  return open.flatMap(({ caseId, purchase }) => {
    if (isSameOrder(purchase, bought) || !isSameBusiness(purchase, bought)) return [];
    const because = reasonsFor(purchase, bought);
    return because.length === 0 ? [] : [{ caseId, because }];
  });
}
