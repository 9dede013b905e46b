import { cleanText } from '../page-text.ts';

/** Names that chats give to a machine. */
const BOT =
  /(?:^|[^א-ת])(?:בוט|הבוט|נציגה? (?:דיגיטלית?|וירטואלית?)|עוזרת? (?:דיגיטלית?|וירטואלית?)|מערכת|הודעת מערכת|מענה אוטומטי)(?:$|[^א-ת])|(?:^|[^a-z])(?:\w{0,20}bot|assistant|system|automat\w{0,10}|virtual|ai)(?:$|[^a-z])|(?:^|[^а-я])(?:бот|чат-бот|система|автоответчик|помощник)(?:$|[^а-я])|المساعد|روبوت|النظام|الرد الالي/iu;
/** What chats call the shopper. */
const SHOPPER =
  /^(?:you|me|visitor|guest|customer|client|user|myself|consumer|visitor \d+|web ?visitor|אתה|את|אתם|אני|מבקר|מבקרת|לקוח|לקוחה|אורח|гость|вы|я|посетитель|клиент|انت|انا|الزائر|زائر|العميل|الزبون)$/iu;
/** What is said of who answers in place of a name. */
const NO_NAME =
  /^(?:agent|merchant|seller|vendor|payee|recipient|supplier|courier|support|customer (?:service|support|care)|team|the team|operator|representative|admin|staff|info|service|sales|help|live chat|chat|נציגה?|נציג\/ה|נציגת?(?: ה?שירות)?(?: ה?לקוחות)?|שירות(?: ה?לקוחות)?|צוות.*|מוקד.*|תמיכה|הנהלה|מנהל|אדמין|поддержка|служба поддержки|оператор|менеджер|специалист|администратор|الدعم|خدمة العملاء|خدمة الزبائن|الموظف|موظف|agent profile image|avatar|profile.*|team member|.*\b(?:team|support|service|shop|store|ltd|inc|llc)\b.*)$/iu;

// Words that follow "this is" and "my name is" without being a name.
const WORD =
  /^(?:the|a|an|not|your|our|very|just|here|about|sure|that|this|it|my|so|to|in|for|and|again|from|still|still|being|what|how|happy|sorry|going|looking|checking|שמי|קוראים|היי|הי|מדברת|מדבר|זה|לא|אני|אנחנו|כדי|עוד|את|על|כאן|שלום|תודה|מה|איך|לגבי|בשביל|לשירותך|לשירותכם|לעזרתך|לעזור|נציג|נציגה|נציגת|משירות|מצוות|שוב|הצוות|צוות|עם|מוקד|שירות|לקוחות|הלקוחות|מכירות|הנציגה|הנציג|מטפל|מטפלת|בטיפול|טרם|שויך|עסוק|עסוקה|זמין|זמינה|מחובר|ממתין|ממתינה|פה|זו|זאת|איתך|אתך|שלך|שלכם|שלנו|בשבילך|בשבילכם|עבורך|עבורכם|מחלקת|מחלקה|מחסן|המחסן|הצטרף|הכל|עדיין|i'm|it's|we|online|offline|available|unavailable|busy|away|unassigned|assigned|none|nobody|unknown|pending|waiting|open|closed|warehouse|thanks|thank|hello|hi|hey|track|click|see|read|find|look|please|now|today|занят|занята|все|всегда|наши|операторы|специалисты|менеджеры|кто|свободен|онлайн|оффлайн|свяжется|ответит|не|назначен|مشغول|متصل|غير|متاح|الان|это|мы|не|ваш|наш|оператор|менеджер|специалист|служба|من|معك|معكم|في|هنا|خدمة|فريق|موظف|موظفة)$/iu;

// What is said of who serves, or whom: free, senior, human, on the way; and departments.
const SAID_OF_AGENTS =
  /^(?:פנוי(?:ה|ים)?|בכירה?|אנושית?|טלפונית?|דיגיטלית?|בדרך|דרך|תמיד|אחרת?|נוס(?:ף|פת)|הבאה?|מקצועית?|תורנית?|תורן|ותיקה?|מוסמ(?:ך|כת)|דוברת?|ראשית?|ישיר(?:ות|ה)?|מטעם|מטעמנו|בקרוב|מיי?ד|כעת|עכשיו|היום|מחר|אלי?י?ך|אליכם|ה?לקוח(?:ה)?|מנהלת?|אחראית?|ה?סניף|ה?ספק|ה?שליח|בלדר|אמיתית?|ראשונה?|רק|גם|כבר|אולי|כולם|כולכם|בצ'אט|בטלפון|לחץ|לחצ[וי]|הקליק[וי]?|הקלק|קישור|לינק|בודקת?|בודקים|מחכה|מחכים|ממשיכה|רואה|שמחה?|כולנו|נשמח|אשמח|הנציגים|טכנית?|שירות|יחזור|תחזור|יטפל|תטפל|בוואטסאפ|בוואצאפ|us|you|them|him|her|me|typing|writing|billing|sales|support|virtual|human|live|days|hours|minutes|shipping|delivery|returns|refunds|payments|accounts?|customers?|service|services|someone|somebody|anyone|everyone|another|senior|supervisor|manager|agent|agents|team|staff|ready|back|next|soon|new|more|all|any|order|orders|tech|technical|logistics|operations|corporate|marketing|management|head|chat|email|phone|whatsapp|messenger|facebook|instagram|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|july|september|october|november|december)$/iu;

const NAME = /^\p{L}[\p{L}'’׳.-]{0,19}(?:\s\p{L}[\p{L}'’׳.-]{0,19}){0,2}\.?$/u;

export const isBot = (name: string): boolean => BOT.test(name);
export const isShopperWord = (name: string): boolean => SHOPPER.test(name);

// "The answers", "the store": a noun with its article, and no name that begins with that letter.
const HEBREW_NOUN = /^ה(?!דס|דר|יל|לל|ג[ריא]|וד|רא|לן|נר)[א-ת]{3,}$/;

/** What was caught, without words that stand before a name ("the agent Dana"). */
export function withoutWords(caught: string): string {
  const parts = caught.split(' ');
  const first = parts.findIndex((part) => !WORD.test(part.replace(/’/g, "'")));
  return first < 0 ? caught : parts.slice(first).join(' ');
}

/** The name of a person as a page gives it; undefined for a machine, the shopper, a team, a sentence. */
export function personName(raw: string | null | undefined): string | undefined {
  if (!raw) return undefined;
  const name = cleanText(raw.slice(0, 120)).replace(/[:,]$/, '').trim();
  if (name.length < 2 || name.length > 40 || !NAME.test(name)) return undefined;
  if (
    BOT.test(name) ||
    SHOPPER.test(name) ||
    NO_NAME.test(name) ||
    name.split(' ').some((part) => WORD.test(part) || SAID_OF_AGENTS.test(part)) ||
    HEBREW_NOUN.test(name.split(' ')[0] ?? name)
  )
    return undefined;
  return name;
}
