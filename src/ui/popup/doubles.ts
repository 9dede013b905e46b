import type { CaseSummary } from '../../contract/calls.ts';
import type { PurchaseItem } from '../../domain/case/purchase.ts';
import {
  type DoubleReason,
  findDoubleOrders,
  type PurchaseSketch,
} from '../../domain/matching/double-order.ts';
import { isSameItem } from '../../domain/matching/same-item.ts';
import type { Day } from '../../domain/time/day.ts';
import type { CaseChoice } from './case-choice.ts';
import { type Field, seenFactsOf } from './fields.ts';

/** What two orders are told apart by, as it is shown. */
export type OrderSketch = Pick<CaseSummary, 'orderNumber' | 'total' | 'transactionDate' | 'capturedOn'>;

/** An open case whose order may be the one of this page, made twice. */
export interface Double {
  readonly one: CaseSummary;
  readonly here: OrderSketch;
  readonly because: readonly DoubleReason[];
  /** Names of what was bought in both, as this page has them. */
  readonly sameItems: readonly string[];
}

/** Open cases with an order much like the one that the fields speak of; the case that is saved to is none of them. */
export function doublesOf(
  fields: readonly Field[],
  items: readonly PurchaseItem[],
  url: string,
  cases: readonly CaseSummary[],
  choice: CaseChoice | undefined,
  today: Day,
): readonly Double[] {
  const here: PurchaseSketch = {
    ...seenFactsOf(fields),
    capturedOn: today,
    ...(items.length > 0 && { items }),
  };
  const others = cases.filter(({ id }) => choice?.to !== 'case' || choice.one.id !== id);
  const hosts = URL.canParse(url) ? [new URL(url).hostname] : [];
  const open = others.map((one) => ({ caseId: one.id, purchase: one }));
  return findDoubleOrders(open, { ...here, hosts }).flatMap(({ caseId, because }) => {
    const one = others.find(({ id }) => id === caseId);
    if (!one) return [];
    const isInBoth = (item: PurchaseItem): boolean =>
      (one.items ?? []).some((other) => isSameItem(item, other));
    return [{ one, here, because, sameItems: items.filter(isInBoth).map(({ name }) => name) }];
  });
}
