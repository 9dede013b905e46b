import { isReadable } from './label-reader.ts';
import type { LabelSet } from './labels/label-set.ts';
import { labelsIn } from './labels/labels.ts';
import type { Line, Page } from './page.ts';
import { foldText } from './page-text.ts';

const NUMBER = /^#?(?=(?:[^\d\s]*\d){3})[A-Z\d/-]{3,40}/i;
const DAY = /^\d{1,4}[./-]\d|^\d{1,2}\s/;
const STATUS =
  /^(?:(?:ה?סטטוס|מצב)(?: ה?(?:הזמנה|משלוח))?|(?:order |shipping )?status|статус(?: заказа)?|(?:ال)?حالة(?: الطلب)?)\s?(?::|$)/i;

// What an order has beside its number, and an article of a catalogue has not: whose it is, and how it was paid.
const OF_BUYER =
  /^(?:מספר לקוח|מס' לקוח|שם (?:מלא|ה?לקוח|ה?מזמין)|כתובת (?:ל?ה?משלוח|ה?התקנה|למסירה|לחיוב)|(?:אמצעי|אופן|צורת|שיטת) ה?תשלום|payment method|paid (?:by|with)|(?:shipping|delivery|billing) address|deliver(?:y|ed) to|customer (?:name|number|no)|member (?:number|no)|membership|способ оплаты|адрес доставки|получатель|طريقة الدفع|عنوان (?:التوصيل|الشحن))/i;
const LINES_BETWEEN_CHECKS = 64;
/** So near stand the fields of one order. */
const NEAR = 8;

/** Whether a line begins with a label, and a value stands behind it or below. */
function isField(page: Page, line: Line, kinds: readonly (keyof LabelSet)[], value: RegExp): boolean {
  if (!isReadable(line)) return false;
  const label = kinds.flatMap((kind) => labelsIn(line.folded, kind)).find(({ start }) => start < 3);
  if (!label) return false;
  const rest = line.folded.slice(label.end).replace(/^[\s:#.]{0,6}/, '');
  return value.test(rest === '' ? (page.lines[line.at + 1]?.folded ?? '') : rest);
}

const isTold = (line: Line): boolean =>
  isReadable(line) && (STATUS.test(line.folded) || OF_BUYER.test(line.folded));

/** Whether the number of an order stands as a field, and near it its day, how far it is, or whose. */
export const hasOrderFields = (page: Page): boolean =>
  page.lines.some((line) => {
    if (line.at % LINES_BETWEEN_CHECKS === 0) page.deadline.check();
    if (!isField(page, line, ['orderNumber'], NUMBER)) return false;
    const near = page.lines.slice(Math.max(0, line.at - NEAR), line.at + 1 + NEAR);
    return near.some((one) => isTold(one) || isField(page, one, ['orderDate', 'date'], DAY));
  });

/** What words say behind a label, without the verb between. */
const behind = (folded: string, end: number): string =>
  folded.slice(end).replace(/^(?:\s(?:is|הוא|היא))?[\s:#.]{0,6}/i, '');

// "The Order: 1886" is a game; a number behind the bare word is longer, or has its sign.
const SIGNED = /^\s?[#№]|^[\s:]{0,3}(?=(?:[^\d\s]*\d){5})/;

/** Whether words that name a page name one order by its number. */
const namesOrder = (folded: string): boolean =>
  labelsIn(folded, 'orderNumber').some(({ end }) => NUMBER.test(behind(folded, end))) ||
  labelsIn(folded, 'order').some(
    ({ end }) => SIGNED.test(folded.slice(end)) && NUMBER.test(behind(folded, end)),
  );

/** Whether a page tells the number of an order in words that say it is one. */
export const tellsNumber = (page: Page): boolean =>
  page.lines.some((line) => {
    if (line.at % LINES_BETWEEN_CHECKS === 0) page.deadline.check();
    if (!isReadable(line)) return false;
    return labelsIn(line.folded, 'orderNumber').some(({ end }) => {
      const rest = behind(line.folded, end);
      return NUMBER.test(rest === '' ? (page.lines[line.at + 1]?.folded ?? '') : rest);
    });
  });

/**
 * Whether a page shows one order, whatever else stands on it (goods to be bought, how to return it): it is named after it, or
 * has its number as a field, and beside it its day or how far it is. A number alone may be a catalogue's for what it sells.
 */
export const showsOrder = (page: Page): boolean =>
  namesOrder(foldText(page.title)) ||
  page.lines.some((line) => line.region === 'heading' && isReadable(line) && namesOrder(line.folded)) ||
  hasOrderFields(page);
