import { labelsIn } from './labels/labels.ts';
import type { Line } from './page.ts';

const MOST_OF_A_LABEL = 40;

const KNOWN = [
  'orderNumber',
  'orderDate',
  'date',
  'grandTotal',
  'total',
  'tracking',
  'reference',
  'anyReference',
  'agent',
] as const;

// What pages put beside the fields that are read: a customer's number, an invoice's, an address, a way of paying.
const HEBREW =
  /^[:\s]*(?:ה?(?:מספר|מס'?|מזהה|קוד|שם|תאריך|מועד|שעה|שעת|כתובת|טלפון|נייד|דוא"ל|דואר|אימייל|מייל|סכום|סה"כ|סך|מחיר|אופן|אמצעי|צורת|שיטת|סוג|סטטוס|מצב|פריטים|מוצרים|כמות|משלוח|דמי|הנחה|מע"מ|חשבונית|קבלה|לקוח|מק"ט|מיקוד|עיר|סניף|תשלום|הערות|אספקה|ביניים)|ת\.?ז\.?|ח\.?פ\.?)(?![א-ת])[^.!?]{0,30}$/;
const ENGLISH =
  /^[:\s]*(?:[\w'/&-]+\s){0,4}(?:number|no|nr|num|id|code|ref(?:erence)?|date|time|name|address|phone|telephone|mobile|e-?mail|method|status|items?|products?|total|sub-?total|shipping|delivery|tax|vat|discount|qty|quantity|amount|account|customer|client|invoice|receipt|payment|po|sku|price|sum|points|zip|postcode|city|country|store|shop|seller|supplier|branch|type)\s?[.:#]{0,2}$/i;
const RUSSIAN =
  /^[:\s]*(?:номер|№|код|дата|время|имя|фио|адрес|телефон|способ|статус|сумма|итого|доставка|оплата|клиент|счет|товары|количество)(?![а-я])[^.!?]{0,30}$/i;
const ARABIC =
  /^[:\s]*(?:رقم|كود|رمز|تاريخ|اسم|عنوان|هاتف|طريقة|حالة|مبلغ|المبلغ|المجموع|الاجمالي)(?![\u0621-\u064a])[^.!?]{0,30}$/;
// "Order details:" heads a block; no value of its own is to come.
const HEADS_BLOCK = /פרטי|סיכום|details|summary|information|детали|تفاصيل|ملخص/i;
// "Status: sent", "Reference QKTRZPWLM"
const HAS_VALUE = /.:\s?[^\s:]|[A-Z]{7}/;
const NUMBER_WORD =
  /^[:\s]*ה?(?:מספר|מס'?|מזהה|קוד|חשבונית|לקוח)(?![א-ת])|(?:number|no|nr|id|code|ref(?:erence)?)\s?[.:#]{0,2}$|^(?:номер|№|код)|^(?:رقم|كود|رمز)/i;

/** Whether a line is the name of a field and nothing else: short, without a digit, in words that such names are of. */
export function isLabelLike(line: Line): boolean {
  const known = judged.get(line) ?? judge(line);
  judged.set(line, known);
  return known;
}

// Asked again and again of the same lines where a page is full of labels.
const judged = new WeakMap<Line, boolean>();

function judge({ folded, region }: Line): boolean {
  if (region === 'heading' || folded.length > MOST_OF_A_LABEL || /\d/.test(folded)) return false;
  if (HEADS_BLOCK.test(folded) || HAS_VALUE.test(folded)) return false;
  if ([HEBREW, ENGLISH, RUSSIAN, ARABIC].some((words) => words.test(folded))) return true;
  return KNOWN.some((kind) =>
    labelsIn(folded, kind).some(({ start, end }) => start < 3 && end > folded.length - 4),
  );
}

/** Whether such a name is a number's: of a customer, an invoice, an order. */
export const isNumberLabel = (line: Line): boolean => isLabelLike(line) && NUMBER_WORD.test(line.folded);
