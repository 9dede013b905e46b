import type { LabelSet } from './labels/label-set.ts';
import type { LabelMatch } from './labels/labels.ts';
import type { Line } from './page.ts';

/** What may stand before a label that begins its line. */
const LEAD = /^(?:(?:your|the|my|this|ваш|мой)\s|[^\p{L}\d]{0,3}|[והל])$/iu;
// "Order number with the seller:", "order number (for your records)": whose it is, or what for, and no sentence.
const TAIL = /^(?:\s?[/(,–-]\s?|\s)(?:[^\d:#|?!.;]|(?<=incl)\.){2,36}$/i;
const MOST_WORDS = 5;
// Words of sentences and forms that speak of a value and do not show it, and of values that are another's.
const SPEAKS_OF_IT =
  /לדוג|למשל|קודמ|(?<![א-ת])ישנ?[הת]?(?![א-ת])|הבאה|חוזרת|חבר(?:ה|ים)?(?![א-ת])|נמצא|מופיע|מצוי|נשלח|(?:[יתנ])ישלח|תשלח|יופיע|תמצא|ניתן|(?<![א-ת])(?:יש|אין|לא|אם|או|וגם|כדי|אינ[הו]|הזן|הזינו|הזיני|נא|חובה|שדה|חסר|שגוי)(?![א-ת])|ספרות|פורמט|עד כה|ספק|רכש|חשבונית|לקוח(?:ה)?(?![א-ת])|\b(?:examples?|sample|previous|old|original|found|appears?|sent|send|will|can|cannot|located|enter|required|optional|missing|invalid|not|unknown|if|or|starts|digits?|vendor|supplier|invoice|customer|please|must|you|we|our team|when|where|what|how|which|format|so far)\b|(?<![а-я])(?:пример|предыдущ|указан|найти|будет|введите|обязательн|не|или|если|поставщик|счет|покупател)|(?:مثال|سابق|ستجد|ادخل|غير|او|المورد|فاتورة|العميل)/i;
// The first word behind the label makes it one of something else: "number of a support request".
const OF_A_REQUEST =
  /^\s?[/(,–-]?\s?(?:ה?(?:פני(?:י)?[הת]|קריא[הת]|תקל[הת]|תמיכה|בקש[הת])|support|ticket|request|case|обращени|заявк|поддержк|(?:ال)?(?:دعم|شكوى|تذكرة|بلاغ))/i;
const OF_ANOTHER_DAY =
  /צפוי|משוער|אספק|משלוח|מסיר|הגעה|ביטול|החזר|expected|estimated|deliver|cancel|refund|ship|arriv|pick|доставк|отмен|توصيل|الغاء|استلام/i;
// Of sums only these: what else may follow the word makes it a part of the sum more often than not.
const OF_WHOLE_SUM =
  /^\s?[(,–-]?\s?(?:ב?כרטיס|ב?אשראי|ב?ביט(?![א-ת])|ב?פייבוקס|בפייפאל|כולל|עם (?:דמי )?ה?משלוח|עבור ה?הזמנ|[לב]?ה?הזמנ|אחרי|לאחר|בתשלום אחד|סופי|ל?תשלום|לחיוב|ש?שולם|ששילמת|ל?כל ה?מוצרים והמשלוח|ב?ש"ח|with (?:delivery|shipping|tip|tax|vat)|by (?:credit )?card|for (?:this|your|the) (?:order|purchase|booking)|after|incl|in (?:ils|nis|usd|eur|gbp)|charged|paid|payable|due(?! (?:date|on|by))|\(?cod\)?|billed|(?:to|on) (?:your )?(?:credit )?card|с (?:доставкой|ндс|учетом)|включая|по карте|картой|со скидкой|за заказ|مع|شامل|بالبطاقة|بعد)/i;

// A part of it, or what comes back.
const OF_PART = /חודש|החזר|month|refund|credit(?! card)|back|возврат|в месяц|شهري|استرداد/i;

const isOfNumber = (tail: string): boolean => !SPEAKS_OF_IT.test(tail) && !OF_A_REQUEST.test(tail);
const isOfWholeSum = (tail: string): boolean => OF_WHOLE_SUM.test(tail) && !OF_PART.test(tail);

type Stretched = 'orderNumber' | 'orderDate' | 'tracking' | 'reference' | 'grandTotal' | 'total';

const MAY_BE: Readonly<Record<Stretched, (tail: string) => boolean>> = {
  orderNumber: isOfNumber,
  tracking: isOfNumber,
  reference: (tail) => !SPEAKS_OF_IT.test(tail),
  orderDate: (tail) => !SPEAKS_OF_IT.test(tail) && !OF_ANOTHER_DAY.test(tail),
  grandTotal: isOfWholeSum,
  total: isOfWholeSum,
};

/**
 * What a label goes on to say of its value (whose it is, where, what for) up to its colon, to the end of its own part of the
 * line, or to the end of the line. Undefined where the words behind it are none of a label of that kind.
 */
export function tailOf(kind: keyof LabelSet, line: Line, { start, end }: LabelMatch): string | undefined {
  const mayBe = (MAY_BE as Partial<Record<keyof LabelSet, (tail: string) => boolean>>)[kind];
  const { folded, headLength } = line;
  if (!mayBe || !LEAD.test(folded.slice(0, start))) return undefined;
  const isInHead = headLength !== undefined && end < headLength;
  const part = folded.slice(end, isInHead ? headLength : undefined);
  const colon = part.indexOf(':');
  const tail = (colon < 0 ? part : part.slice(0, colon)).trimEnd();
  if (!TAIL.test(tail) || !/\p{L}{2}/u.test(tail) || !mayBe(tail)) return undefined;
  return tail.split(/\s/).filter((word) => /\p{L}/u.test(word)).length > MOST_WORDS ? undefined : tail;
}
