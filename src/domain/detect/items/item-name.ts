import { MOST_ITEM_CHARACTERS, type PurchaseItem } from '../../case/purchase.ts';
import { cleanText, clipText } from '../page-text.ts';
import { isGenericItem } from './generic-item.ts';

const TIMES_AFTER = /\s?[×x*]\s?(?<count>\d{1,3})$/iu;
const TIMES_BEFORE = /^(?<count>\d{1,3})\s?[×x*]\s+/iu;
const SKU_AFTER =
  /\s?[([]?(?<!\p{L})(?:sku|מק"?ט|מק״ט|קוד|арт(?:икул)?\.?|item no\.?|model|דגם)[\s:#.]{1,3}(?<sku>[A-Za-z0-9][\w./-]{1,39})[)\]]?$/iu;
const MOST_COUNT = 999;

const countOf = (text: string | undefined): number | undefined => {
  const count = Number(text);
  return Number.isSafeInteger(count) && count >= 1 && count <= MOST_COUNT ? count : undefined;
};

/**
 * An item from the words that name it, and where it is known its own number and how many (text); undefined for what
 * names nothing that was bought: a sum, a delivery, a gift card.
 */
export function itemFrom(raw: string, skuText?: string, quantityText?: string): PurchaseItem | undefined {
  let name = cleanText(raw.slice(0, 1_000));
  const times = TIMES_AFTER.exec(name) ?? TIMES_BEFORE.exec(name);
  if (times) name = name.replace(times[0], '').trim();
  const inName = SKU_AFTER.exec(name);
  if (inName && inName.index > 2) name = name.slice(0, inName.index).trim();
  name = clipText(name, MOST_ITEM_CHARACTERS).trim();
  if (!/\p{L}{2}/u.test(name) || name.endsWith(':') || isGenericItem(name)) return undefined;
  const sku = cleanText((skuText ?? inName?.groups?.sku ?? '').slice(0, MOST_ITEM_CHARACTERS));
  const quantity =
    countOf(
      /^\D{0,12}(\d{1,3})(?:[.,]0+)?(?:\s\D{0,12})?$/.exec(cleanText((quantityText ?? '').slice(0, 30)))?.[1],
    ) ?? countOf(times?.groups?.count);
  return { name, ...(sku && { sku }), ...(quantity !== undefined && { quantity }) };
}
