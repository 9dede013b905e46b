import { MOST_ITEMS, type PurchaseItem } from '../../case/purchase.ts';
import type { FoundIn, ItemsFinding } from '../finding.ts';
import type { Limits } from '../limits.ts';
import type { Page } from '../page.ts';
import { excerptOf } from '../page-text.ts';
import { whereItemStands } from './item-place.ts';
import { jsonLdItems, microdataItems } from './marked-items.ts';
import { countedItems, platformItems, tableItems } from './shown-items.ts';

type Layer = readonly [FoundIn, () => readonly PurchaseItem[]];

/**
 * What was bought, of a page or text that shows one order: markup first, then templates of known shop systems, tables of
 * items, counted lines; the first that names anything. `markupRefused`: the markup is of another order. At most `MOST_ITEMS`, each once. Throws `OutOfTime`.
 */
export function decideItems(page: Page, limits: Limits, markupRefused = false): ItemsFinding | undefined {
  const marked: readonly Layer[] = [
    ['structured-data', () => jsonLdItems(page, limits)],
    ['structured-data', () => microdataItems(page)],
  ];
  const layers: readonly Layer[] = [
    ...(markupRefused ? [] : marked),
    ['known-platform', () => platformItems(page)],
    ['label', () => tableItems(page)],
    ['label', () => countedItems(page)],
  ];
  for (const [foundIn, read] of layers) {
    page.deadline.check();
    const byKey = new Map(read().map((item) => [`${item.sku ?? ''} ${item.name}`, item]));
    const items = [...byKey.values()].slice(0, MOST_ITEMS);
    if (items.length === 0) continue;
    const excerpt = excerptOf(items.map(({ name }) => name).join(', '));
    const each = items.map(({ name }) => whereItemStands(page, name));
    return { value: items, sure: !page.cut, foundIn, excerpt, each };
  }
  return undefined;
}
