/** What a link cancels: a deal as the law calls it, one order, or a plan that goes on. The first is the most telling. */
export type Cancelled = 'deal' | 'order' | 'plan';

// Longest text of a link that does something; more is a sentence about cancelling.
const LONGEST_WORDS = 60;

const HE_AFTER = `(?: (?:זו|זאת|שלי|שלך|קיימת|אונליין|מקוון|באתר|באופן מקוון|דרך האתר|כאן|לפי חוק|כחוק|עפ"י חוק|על פי חוק))*`;
const EN_BEFORE = `(?:(?:i want|i would like|i'd like|request|ask|click|press|tap)(?: here)? to )?`;
const EN_WHOSE = `(?:(?:an?|my|your|this|the|online|entire|whole) )*`;
const EN_AFTER = `(?: (?:here|online|now|form|request))*`;

/** Of each language: what may stand as a whole text of a link, by what it cancels. Folded text, lower case. */
const SAID: Readonly<Record<Cancelled, readonly string[]>> = {
  deal: [
    `(?:(?:טופס|בקשת|בקשה ל|הגשת|שליחת|הודעת|הגשת בקשה ל|לצורך) ?)?ל?ביטול (?:ה)?עסק(?:ה|אות|ת מכר מרחוק)${HE_AFTER}`,
    `ביטולי עסקאות|(?:שליחת |הגשת |ל?משלוח )?(?:הודעת|טופס|בקשת) ביטול${HE_AFTER}`,
    `(?:אני רוצה |ברצוני |לחצו כדי )?לבטל (?:את )?ה?עסקה${HE_AFTER}|בטל(?:/י|י|ו)? (?:את )?ה?עסקה${HE_AFTER}`,
    `${EN_BEFORE}cancel(?:l?ing)? ${EN_WHOSE}(?:transaction|purchase|deal)s?${EN_AFTER}`,
    `(?:send |submit |request )?(?:an? )?cancel{1,2}ation (?:form|request|notice)|(?:request|submit) (?:an? |your )?(?:order )?cancel{1,2}ation|(?:transaction|purchase|deal|contract) cancel{1,2}ation(?: form| request)?`,
    `withdraw from (?:the |my |this )?contract${EN_AFTER}|withdrawal (?:form|notice)`,
    `(?:طلب )?(?:الغاء|الغ) (?:ال)?صفقة|نموذج الالغاء`,
    String.raw`(?:отменить|отмена|аннулировать) сделк[иу]|(?:заявление|форма|запрос)(?: на| об)? (?:отмен[уеы]|аннулирован\S{1,3})(?: сделки| заказа)?`,
  ],
  order: [
    `(?:(?:טופס|בקשת|בקשה ל|הגשת בקשה ל) ?)?ל?ביטול (?:ה)?(?:הזמנה|הזמנות|רכישה|רכישות|קנייה|קניה)${HE_AFTER}`,
    `(?:אני רוצה |ברצוני |לחצו כדי )?לבטל (?:את )?ה?(?:הזמנה|רכישה|קנייה|קניה)${HE_AFTER}|בטל(?:/י|י|ו)? (?:את )?ה?(?:הזמנה|רכישה)${HE_AFTER}`,
    `${EN_BEFORE}cancel(?:l?ing)? ${EN_WHOSE}(?:orders?|bookings?|reservations?|items?)${EN_AFTER}|(?:order|booking) cancel{1,2}ation(?: form| request)?`,
    `(?:طلب )?(?:الغاء|الغ) (?:ال|هذا ال)?(?:طلب|طلبية|حجز)`,
    `(?:отменить|отмена|аннулировать) (?:этот |мой )?(?:заказа?|покупк[иу]|бронировани[ея])`,
  ],
  plan: [
    `ל?(?:ביטול|ניתוק|סיום|הפסקת|ניתוק ?/ ?ביטול|ביטול ?/ ?ניתוק) (?:ה)?(?:מנוי|מינוי|שירות|חברות|התקשרות|הוראת קבע)(?: ?/ ?(?:ביטול|ניתוק) ?(?:מנוי|שירות|קו))?${HE_AFTER}`,
    `(?:אני רוצה |ברצוני )?(?:לבטל|להפסיק) (?:את )?ה?(?:מנוי|שירות|חברות)${HE_AFTER}|ל?(?:התנתקות|ניתוק) מ(?:ה)?(?:שירות|חברה)`,
    `${EN_BEFORE}(?:cancel(?:l?ing)?|end|terminate) ${EN_WHOSE}(?:subscription|membership|plan|service|contract)s?${EN_AFTER}|(?:subscription|membership) cancel{1,2}ation(?: form| request)?`,
    `(?:الغاء|الغ) (?:ال)?(?:اشتراك|عضوية|خدمة)`,
    `(?:отменить|отмена|прекратить) (?:подписк[иу]|абонемента?|членств[ао])`,
  ],
};

const KINDS = ['deal', 'order', 'plan'] as const satisfies readonly Cancelled[];
const patternsOf = (start: string, end: string): readonly (readonly [Cancelled, RegExp])[] =>
  KINDS.map((kind) => [kind, new RegExp(`${start}(?:${SAID[kind].join('|')})${end}`, 'i')]);

const SIGNS = '[^a-zא-תа-яء-ي]{0,4}';
const WHOLE = patternsOf(`^${SIGNS}`, `${SIGNS}$`);
// "For cancelling the order, press here": the end of the words before a link that itself says nothing.
const AT_END = patternsOf(
  '(?:^|[ .,:;!?(–-])',
  String.raw`,?(?: (?:(?:אנא|נא|יש|ניתן|אפשר) )?(?:ל?לחצו|ל?לחץ|ללחוץ|לחצי|לחצ/י|הקליקו|היכנסו|please|click|press|tap|go|visit|use|жмите|нажмите|اضغط))?\s*$`,
);

const kindIn = (text: string, patterns: typeof WHOLE): Cancelled | undefined =>
  patterns.find(([, pattern]) => pattern.test(text))?.[0];

/** What a link cancels whose whole text this is (folded); undefined for a policy, a fee, a sentence, anything else. */
export const cancelledBy = (folded: string): Cancelled | undefined =>
  folded.length > LONGEST_WORDS ? undefined : kindIn(folded, WHOLE);

/** The same for a link that says "here", by the words before it (folded). */
export const cancelledBefore = (folded: string): Cancelled | undefined => kindIn(folded, AT_END);

/** True where the last sentence says that something cannot be done, is not offered, or is not so. */
export const isDenied = (folded: string): boolean =>
  /(?:^|\s)(?:[וש]?(?:לא|אין|ללא|בלי|אינ\S{1,3})|can(?:no|')t|cannot|not|no|never|non|without|нельзя|не|нет|لا|ليس|بدون)(?:\s|$)/i.test(
    folded.slice(Math.max(...['.', '!', '?'].map((mark) => folded.lastIndexOf(`${mark} `))) + 1),
  );

/** Words about mail that is sent to many: what is cancelled there is no purchase. */
export const isAboutMailings = (folded: string): boolean =>
  /news-?letter|mailing|marketing|notification|alerts?\b|ניוזלטר|ניוז לטר|דיוור|רשימת תפוצה|רשימת ה?תפוצה|שיווקי|פרסומ|התראות|עדכונים|рассылк|уведомлен|نشرة|النشرة/i.test(
    folded,
  );
