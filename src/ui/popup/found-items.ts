import { MOST_ITEMS, type PurchaseItem } from '../../domain/case/purchase.ts';
import type { Finding, PageFindings } from '../../domain/detect/finding.ts';
import type { Draft } from '../../platform/drafts.ts';

/** Key in `Draft.switched` of one item, by its name. */
export type ItemKey = `item ${string}`;

/** An item that the page names, as the shopper left it. */
export interface FoundItem {
  readonly item: PurchaseItem;
  readonly key: ItemKey;
  readonly on: boolean;
  /** What told it, and where it stood. */
  readonly source: Pick<Finding<unknown>, 'foundIn' | 'excerpt' | 'place'>;
}

/** The items that the page names; sure ones are on until they are switched off. */
export function foundItems({ items }: PageFindings, draft: Draft): readonly FoundItem[] {
  if (!items) return [];
  const { value, sure, foundIn, each } = items;
  return value.slice(0, MOST_ITEMS).map((item, at) => {
    const key: ItemKey = `item ${item.name}`;
    const source = { foundIn, excerpt: item.name, ...each[at] };
    return { item, key, on: draft.switched[key] ?? sure, source };
  });
}

/** What is sent with a save: the items that are on. */
export const keptItems = (findings: PageFindings, draft: Draft): readonly PurchaseItem[] =>
  foundItems(findings, draft).flatMap(({ item, on }) => (on ? [item] : []));
