import { hasLabel } from '../labels/labels.ts';
import { isShopperWord, personName } from './agent-words.ts';

// What stands for the business before the colon of a turn, in place of a name.
const ROLE =
  /^(?:ה?נציג(?:\/?ה|\/?ת|ים)?(?: ה?(?:שירות|מכירות|תמיכה))?(?: ה?לקוחות)?|שירות(?: ה?לקוחות)?|ה?תמיכה|ה?מוקד(?:נית?)?|צוות(?: ה?(?:שירות|תמיכה))?|(?:(?:customer|support|service|sales) )?(?:agent|representative|rep|operator|advisor|adviser|assistant)|(?:customer )?(?:support|service|care)|(?:support |service )?team|help ?desk|оператор|менеджер|консультант|поддержка|служба поддержки|сотрудник|(?:ال)?(?:موظفة?|دعم|وكيل)|خدمة (?:ال)?(?:عملاء|زبائن))$/i;
// What heads a fact in a list of them, beside the labels that are looked for anyway.
const FIELD =
  /^(?:ה?(?:סטטוס|מצב|נושא|עדיפות|דחיפות|טלפון|נייד|פקס|דוא"ל|מייל|אימייל|אתר|שם(?: .*)?|מחלקה|קטגוריה|סוג(?: .*)?|נפתחה?|נוצרה?|עודכנה?|נסגרה?|ערוץ|מוצר|פריט|דגם|חנות|סניף|חברה|עסק|תאריך(?: .*)?|שעה|שעות(?: .*)?|יום|זמן|מועד|כתובת|עיר|מיקוד|הער(?:ה|ות)|הודעה|סיבה|פרטים|פני(?:י)?ה|קריאה|בקשה|תלונה|תיאור|תוכן|כותרת|תשובה|מענה|טיפול|אחראית?|מטפלת?|תשלום|מחיר|סכום|כמות|משלוח|אספקה|החזר|קישור|חשוב|שימו לב|לתשומת לבך|תזכורת)|(?:.{0,20} )?(?:status|subject|priority|severity|phone|mobile|fax|e-?mail|website|name|id|number|no\.?|date|time|department|category|type|channel|address|product|item|reason|source)|re|department|topic|opened|created|updated|closed|resolved|model|store|shop|branch|company|business|merchant|vendor|seller|day|city|country|notes?|message|comments?|details|ticket|case|request|complaint|description|content|title|reply|answer|solution|owner|assignee|assigned to|payment|price|amount|qty|quantity|shipping|delivery|refund|link|important|please note|note|reminder|hours|tags?|from|to|cc|статус|тема|приоритет|телефон|почта|имя|отдел|категория|тип|дата|время|адрес|товар|магазин|компания|комментарий|сообщение|причина|описание|заявка|обращение|(?:ال)?(?:حالة|موضوع|اولوية|هاتف|بريد|اسم|قسم|نوع|تاريخ|وقت|عنوان|منتج|متجر|شركة|ملاحظات?|رسالة|سبب|وصف|طلب))$/i;
const LABELS = ['contact', 'shopper', 'order', 'terms', 'cancelPolicy', 'returnPolicy'] as const;

/** Whether a line says `who: …` of the business's side without a name: "Agent". */
export const isRole = (who: string): boolean => ROLE.test(who.trim());

/** Whether `who` before a colon is likely a person who speaks, and not the label of a fact. */
function isOtherSpeaker(who: string): boolean {
  const name = who.trim();
  if (isRole(name) || FIELD.test(name) || LABELS.some((kind) => hasLabel(name, kind))) return false;
  return isShopperWord(name) || personName(name) !== undefined;
}

/** Whether two or three speak in turn, of whom one is called by the role alone: "Agent: one moment", "Noa: ok". */
export function speakInTurn(speakers: readonly string[]): boolean {
  const roles = speakers.filter(isRole);
  const others = speakers.filter((who) => !isRole(who));
  return roles.length > 0 && others.length > 0 && others.length <= 2 && others.every(isOtherSpeaker);
}
