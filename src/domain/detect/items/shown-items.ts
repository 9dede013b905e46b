import type { PurchaseItem } from '../../case/purchase.ts';
import { isReadable } from '../label-reader.ts';
import { hasLabel } from '../labels/labels.ts';
import { type Line, type Page, textWithin } from '../page.ts';
import { columnBelow, rowText } from '../table-column.ts';
import { itemFrom } from './item-name.ts';

/** Where shop systems set the name of each item of an order; the first that finds anything is used. */
const NAMES: readonly string[] = [
  '.woocommerce-table__product-name',
  '.order_item .product-name',
  '.wc-block-order-confirmation-totals__product a',
  '.product__description__name',
  '.order-list__item-title',
  '.table-order-items .product-item-name',
  '.product-item-name',
  '[data-testid=product-name]',
  '[data-testid=product-title]',
  '#order-items .details span',
  '.cart-product-name',
  '.order-item-name',
  '.line-item-label',
  '[data-hook=product-name]',
];
const MOST_ROWS = 60;

const PRODUCT =
  /^(?:מוצר(?:ים)?|פריט(?:ים)?|שם (?:ה?מוצר|ה?פריט)|תיאור(?: ה?(?:מוצר|פריט))?|product(?:s| name| description)?|items?(?: name| description)?|description|article|товар(?:ы)?|наименование(?: товара)?|название(?: товара)?|(?:ال)?منتج(?:ات)?|اسم المنتج|(?:ال)?اسم|(?:ال)?صنف)$/i;
const COUNT = /^(?:כמות|יח'?|quantity|qty\.?|количество|кол-во|(?:ال)?كمية)$/i;
const SKU =
  /^(?:מק"ט|מק''ט|קוד(?: ה?(?:מוצר|פריט))?|דגם|sku|model|code|item (?:no\.?|number|code)|артикул|رمز المنتج)$/i;
const ANY_SUM = /כמות|מחיר|סכום|סה"כ|quantity|qty|price|total|amount|кол|цена|сумма|سعر|كمية|مجموع/i;

const SUMS = ['total', 'grandTotal', 'notTotal'] as const;

const rowOf = (line: Line | undefined): Element | undefined => line?.cell?.parentElement ?? undefined;

/** What a column says in each row: rows of sums lack some cells. */
function byRow(column: readonly (readonly Line[])[]): ReadonlyMap<Element, string> {
  return new Map(
    column.flatMap(([first]): [Element, string][] => {
      const row = rowOf(first);
      return first && row ? [[row, first.text]] : [];
    }),
  );
}

/** Items that a known shop system's template names. */
export function platformItems(page: Page): readonly PurchaseItem[] {
  for (const selector of NAMES) {
    const items = page.index
      .find(selector, MOST_ROWS)
      .filter(({ localName }) => localName !== 'th')
      .flatMap((element) => itemFrom(textWithin(element, 300)) ?? []);
    if (items.length > 0) return items;
  }
  return [];
}

/** Items of a table that has a column for them and one for how many or how much. */
export function tableItems(page: Page): readonly PurchaseItem[] {
  for (const line of page.lines) {
    if (line.at % 64 === 0) page.deadline.check();
    if (!line.cell || !isReadable(line) || !PRODUCT.test(line.folded)) continue;
    const column = columnBelow(page, line);
    if (!column || !ANY_SUM.test(rowText(page, line))) continue;
    const beside = headsBeside(page, line);
    const [counts, skus] = [COUNT, SKU].map((kind) => {
      const head = beside.find(({ folded }) => kind.test(folded));
      return byRow((head && columnBelow(page, head)) ?? []);
    });
    const items = column.flatMap((lines): PurchaseItem[] => {
      const first = lines[0];
      const row = rowOf(first);
      if (!first || SUMS.some((kind) => hasLabel(first.folded, kind))) return [];
      const item = itemFrom(first.text, row && skus?.get(row), row && counts?.get(row));
      return item ? [item] : [];
    });
    if (items.length > 0) return items;
  }
  return [];
}

function headsBeside(page: Page, line: Line): readonly Line[] {
  const row = line.cell?.parentElement;
  return page.lines
    .slice(Math.max(0, line.at - 12), line.at + 12)
    .filter(({ cell }) => cell?.parentElement === row);
}

// "2 x Kettle": an item of an order that is written as text.
const COUNTED = /^(?:[-•*]\s)?\d{1,3}\s?[x×]\s(?=\p{L})/iu;
const PRICE_BEHIND =
  /[\s:|-]{1,4}(?:[₪$€£]\s?)?\d[\d.,]*\s?(?:₪|\$|€|£|ש"ח|ש''ח|nis|руб\.?|usd|eur|gbp|ils)?$/iu;

/** Items that lines of text count out, one on each. */
export function countedItems(page: Page): readonly PurchaseItem[] {
  return page.lines
    .filter((line) => isReadable(line) && line.speaker === undefined && COUNTED.test(line.folded))
    .slice(0, MOST_ROWS)
    .flatMap((line) => itemFrom(line.text.replace(PRICE_BEHIND, '')) ?? []);
}
