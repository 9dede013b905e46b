// How people say who they are. `who` is the name. Each is searched in one line, which is bounded.
const HEBREW_NAME = "(?<who>[א-ת][א-ת'׳]{1,14}(?:\\s[א-ת]['׳.]|\\s[א-ת][א-ת'׳-]{1,14})??)";
const LATIN_NAME = "(?<who>[A-Z][a-z'’]{1,14}(?:\\s[A-Z](?:\\.|[a-z'’]{1,14}))?)";
const RUSSIAN_NAME = '(?<who>[А-Я][а-я]{1,14}(?:\\s[А-Я](?:\\.|[а-я]{1,14}))?)';
const ARABIC_NAME = '(?<who>[\\u0621-\\u064a]{2,14}(?:\\s(?!من\\s)[\\u0621-\\u064a]{3,14})?)';
const START = '(?:^|[\\s,.!:;(-])';
// Greetings, after which a sentence begins too.
const HELLO = '(?:^|[.,!:;(-]\\s?|(?:היי|הי|שלום|טוב|אהלן|רב|לך|לכם)\\s)';
const HEBREW_ROLE = '(?:משירות|מצוות|ממוקד|ממחלקת|נציג(?:ה|ת)?)';
const ENGLISH_ROLE = '(?:[Ss]upport|[Ss]ervice|[Cc]are|[Tt]eam|[Cc]ustomer|[Hh]elp)';

/** A way of saying who answers; `told`: it can only be said of or by the business. */
export interface AgentPhrase {
  readonly pattern: RegExp;
  readonly told: boolean;
  /** Letters of the name, without which the pattern fits nothing. */
  readonly letters: RegExp;
}

const lettersIn = (pattern: string): RegExp => {
  if (pattern.includes(HEBREW_NAME)) return /[א-ת]/;
  if (pattern.includes(RUSSIAN_NAME)) return /[А-Я]/;
  return pattern.includes(ARABIC_NAME) ? /[\u0621-\u064a]/ : /[A-Z]/;
};

const phrase = (pattern: string, told: boolean): AgentPhrase => ({
  pattern: new RegExp(pattern),
  told,
  letters: lettersIn(pattern),
});

export const AGENT_PHRASES: readonly AgentPhrase[] = [
  phrase(`${HELLO}(?:כאן|פה)\\s${HEBREW_NAME}(?=\\s(?:מ[א-ת"-]|נציג|מצוות|משירות)|\\s?[,.!]|$)`, true),
  phrase(
    `${START}(?:שמי|קוראים\\sלי|מדברת?|מדבר/ת)\\s${HEBREW_NAME}(?=\\s(?:מ[א-ת"-]|נציג|ו?אני|ו?אשמח|איך|במה|כאן)|\\s?[,.!:-]|$)`,
    false,
  ),
  phrase(`${START}(?:איתך|אתך|איתכם|אתכם)\\s${HEBREW_NAME}(?=\\s(?:מ[א-ת"-]|נציג)|\\s?[,.!]|$)`, true),
  phrase(`${HELLO}(?:זאת|זו|זה)\\s${HEBREW_NAME}(?=,?\\s${HEBREW_ROLE})`, true),
  phrase(`${HELLO}(?:זאת|זו|זה)\\s${HEBREW_NAME}(?=\\sמ[א-ת]{3})`, false),
  phrase(`^${HEBREW_NAME}(?:\\sמ(?:צוות|שירות)\\s[א-ת ]{2,20})?\\sכאן(?=[,.!]|\\sמ|\\s(?:איך|במה)|$)`, false),
  phrase(
    `^(?:היי|הי|שלום|אהלן|(?:בוקר|ערב|יום)\\sטוב|צהריים\\sטובים)(?:\\s[א-ת'"]{2,12}){0,2}[,.!]\\s?${HEBREW_NAME}\\s(?:כאן|פה)(?=\\s?[,.!]|\\sמ[א-ת]{2}|$)`,
    false,
  ),
  phrase(`${START}(?:שויכה?|הוקצתה|הוקצה)\\sל(?:נציג(?:ה|ת)?\\s)?${HEBREW_NAME}(?=\\sמ|\\s?[,.!]|$)`, true),
  phrase(
    `${START}(?:דיבר|שוחח)(?:ת|תי|תם|נו)\\sעם\\sה?נציג(?:ה|ת)?\\s(?:ה?שירות\\s)?(?:בשם\\s)?${HEBREW_NAME}(?=\\s?[,.!]|$)`,
    true,
  ),
  phrase(`^(?:בברכה|תודה|בתודה),\\s${HEBREW_NAME},?\\s(?=שירות|צוות|נציג|מחלק|תמיכה)`, true),
  phrase(
    `^${HEBREW_NAME}\\s?[-|·,]\\s(?:שירות\\sה?לקוחות|נציג(?:ה|ת)?\\sה?שירות|צוות\\sה?(?:שירות|תמיכה))[.!]?$`,
    true,
  ),
  phrase(`${START}אני\\s${HEBREW_NAME}(?=,?\\s(?:נציג|מ(?:שירות|צוות|מוקד|מחלקת)))`, true),
  phrase(
    `${START}(?:שוחחתם?|שוחחתן|משוחח(?:/ת|ת|ים)?|מדבר(?:/ת|ת|ים)?|דיברתם?|מחובר(?:ת|ים)?)\\s(?:כעת\\s|עכשיו\\s)?(?:עם|אל)\\s(?:ה?נציג(?:ה|ת)?\\s(?:ה?שירות\\s)?(?:בשם\\s)?)?${HEBREW_NAME}(?=\\s(?:מ[א-ת]|מה)|\\s?[,.!)-]|$)`,
    true,
  ),
  phrase(
    `${START}${HEBREW_NAME}(?:,?\\sנציג(?:ה|ת)?(?:\\sה?שירות)?)?\\s(?:הצטרף|הצטרפה|הצטרף/ה|נכנסה?|התחבר(?:ה)?)(?:/ה)?\\s(?:ל|אל\\sה)(?:שיחה|צ'אט|צאט)`,
    true,
  ),
  phrase(`${START}${HEBREW_NAME},?\\s(?:משירות|מצוות|ממחלקת|ממוקד)\\s(?:ה?שירות|ה?לקוחות|ה?תמיכה)`, true),
  phrase(
    `${START}נציג(?:ה|ת)?\\s(?:ה?שירות\\s|ה?מכירות\\s|שלנו\\s)?(?:בשם\\s)${HEBREW_NAME}(?=\\s|[,.!]|$)`,
    true,
  ),
  phrase(
    // "The service agent Dana"; without the article "a free service agent", in the order of Hebrew words.
    `${START}[הו]?נציג(?:ה|ת)?\\sה(?:שירות|מכירות|תמיכה)\\s(?:שלנו\\s)?${HEBREW_NAME}(?=\\s?[,.!]|$)`,
    true,
  ),
  phrase(
    `${START}(?:לטיפולה?\\sשל|בטיפולה?\\sשל|מטפלת?\\sבה)\\s${HEBREW_NAME}(?=\\sמ(?:ה?מחלק|ה?שירות|ה?צוות|ה?מוקד)|\\s?[,.!]|$)`,
    true,
  ),
  phrase(`${HELLO}(?:זאת|זו|זה)\\s${HEBREW_NAME}(?=[,.!]\\s(?:במה|איך|כיצד|אשמח|נציג))`, true),
  phrase(`${START}נעים\\s(?:מאוד|להכיר),?\\s(?:אני|שמי)\\s${HEBREW_NAME}(?=\\s?[,.!]|\\sמ[א-ת]{2}|$)`, false),
  phrase(
    `(?:^|[,.!]\\s)(?!צוות|מוקד|שירות|מחלקת)${HEBREW_NAME}\\s(?:לשירות(?:ך|כם|כן)|(?:כאן\\s)?(?:איתך|אתך|איתכם))(?=\\s?[,.!]|$)`,
    true,
  ),
  phrase(
    `${START}ה?נציג(?:ה|ת)?\\s(?:ה?שירות\\s)?${HEBREW_NAME}(?=\\s(?:[תי](?:טפל|חזור|סייע|עזור|ענה|יצור)|מטפלת?|טיפלה?|ענתה|ענה|השיבה?)(?![א-ת]))`,
    true,
  ),
  phrase(
    `${START}(?:הועבר(?:ת|תם|ה|ו)|מעביר(?:ה|ים)?\\sאות(?:ך|כם)|עובר(?:ת|ים)?)\\sל(?:טיפולה?\\sשל\\s)?ה?נציג(?:ה|ת)?\\s(?:ה?שירות\\s)?${HEBREW_NAME}(?=\\s?[,.!]|$)`,
    true,
  ),
  phrase(`${START}[Mm]y name(?:'s| is)\\s${LATIN_NAME}`, false),
  phrase(
    `${START}(?:[Tt]his is|I am|I'm|[Ii]t's)\\s${LATIN_NAME}(?=\\s(?:from|with|at|here|and)|\\s?[,.!]|$)`,
    false,
  ),
  phrase(
    `(?<!\\b(?:at|from|with))${START}${LATIN_NAME}\\shere(?=\\s(?:from|with|at|again)|\\s?[,.!]|$)`,
    true,
  ),
  phrase(
    `${START}(?:[Cc]hatting|[Ss]peaking|[Tt]alking|[Cc]onnected(?:\\syou)?|[Ss]poke|[Cc]hat)\\s(?:with|to)\\s(?:our agent\\s|agent\\s)?${LATIN_NAME}`,
    true,
  ),
  phrase(
    `${START}(?:[Aa]gent\\s|[Rr]epresentative\\s|[Oo]perator\\s)?${LATIN_NAME}\\s(?:has\\s)?(?:joined|entered|accepted)\\s(?:the|your|this)\\s(?:chat|conversation|session)`,
    true,
  ),
  phrase(
    `${START}(?:[Yy]ou're|[Yy]ou\\sare|[Yy]ou\\shave\\sbeen\\sput)\\s(?:now\\s)?through\\sto\\s${LATIN_NAME}`,
    true,
  ),
  phrase(
    `^(?:[Yy]our\\s)?(?:[Cc]hat|[Cc]onversation)\\swith\\s${LATIN_NAME}\\s(?:has\\s|was\\s|is\\s)?(?:ended|closed|over)`,
    true,
  ),
  phrase(
    `^${LATIN_NAME}\\s(?:has\\s)?(?:ended|left|closed)\\s(?:the|this|your)\\s(?:chat|conversation)`,
    true,
  ),
  phrase(
    `^${HEBREW_NAME}\\s(?:(?:סיימה?|עזבה?|סגרה?)\\sאת\\s|יצאה?\\sמ|התנתקה?\\sמ)ה(?:שיחה|צ'אט|צאט)(?![א-ת])`,
    true,
  ),
  phrase(
    `${START}${LATIN_NAME},?\\sfrom\\s(?:the\\s|our\\s)?(?:[A-Z][a-z]+\\s)?(?:[Cc]ustomer|[Ss]upport|[Ss]ervice|[Cc]are)`,
    true,
  ),
  phrase(
    `${START}${LATIN_NAME},?\\s(?:from|at|with)\\s(?:the\\s|our\\s)?(?:[A-Z][\\w'&-]{1,20}\\s){0,3}${ENGLISH_ROLE}(?![a-z])`,
    true,
  ),
  phrase(`${START}${LATIN_NAME}\\s(?:is\\s(?:now\\s)?|will\\sbe\\s)(?:assisting|helping)\\syou`, true),
  phrase(
    `${START}(?:[Aa]ssigned|[Tt]ransferred|[Ee]scalated)\\sto\\s(?:agent\\s)?${LATIN_NAME}(?=\\s(?:from|in|who)|\\s?[,.!]|$)`,
    true,
  ),
  phrase(
    `${START}(?:[Hh]andled|[Aa]nswered|[Ss]erved|[Rr]esolved)\\sby\\s(?:agent\\s)?${LATIN_NAME}(?=\\s(?:from|in|on|at)|\\s?[,.!]|$)`,
    true,
  ),
  phrase(
    `${START}[Yy]our\\s(?:agent|representative|advisor|adviser|specialist|account\\smanager)(?:\\stoday)?(?:\\sis|,)\\s${LATIN_NAME}`,
    true,
  ),
  phrase(`^${LATIN_NAME}\\s\\([^()]{0,40}${ENGLISH_ROLE}[^()]{0,20}\\)$`, true),
  phrase(
    `^${LATIN_NAME}\\s?[-|·,]\\s(?:[A-Z][\\w'&-]{1,20}\\s){0,3}(?:[Cc]ustomer\\s(?:[Ss]ervice|[Ss]upport|[Cc]are)|[Ss]upport(?:\\s[Tt]eam)?|[Ss]ervice\\s[Tt]eam)[.!]?$`,
    true,
  ),
  phrase(
    `^(?:[Bb]est|[Kk]ind|[Ww]arm)?\\s?(?:[Rr]egards|[Tt]hanks),\\s${LATIN_NAME},?\\s(?=(?:[A-Z][\\w'&-]{1,20}\\s){0,3}${ENGLISH_ROLE})`,
    true,
  ),
  phrase(
    `${START}${LATIN_NAME}\\s(?:from|at|with)\\s(?:[A-Z][\\w'&-]{1,20}\\s){1,3}here(?=\\s?[,.!]|$)`,
    true,
  ),
  phrase(`${START}[Мм]о[её]\\sимя\\s${RUSSIAN_NAME}`, false),
  phrase(`(?:^|[,.!]\\s)${RUSSIAN_NAME}\\sна\\sсвязи(?=\\s?[,.!]|$)`, true),
  phrase(
    `${START}[Яя]\\s${RUSSIAN_NAME},\\sваша?\\s(?:консультант|менеджер|оператор|специалист|помощни)`,
    true,
  ),
  phrase(`^${RUSSIAN_NAME},\\s(?:служба|отдел|команда)\\s(?:поддержки|клиент|заботы|сервис)`, true),
  phrase(
    `${START}[Кк]\\s(?:чату|диалогу|беседе)\\s(?:присоединил|подключил)(?:ся|ась)\\s(?:оператор\\s|специалист\\s|менеджер\\s)?${RUSSIAN_NAME}`,
    true,
  ),
  phrase(
    `(?:^|[.!]\\s)(?:[Оо]ператор|[Мм]енеджер|[Сс]пециалист)\\s${RUSSIAN_NAME}(?=\\s?[,.!]|$|\\s(?:подключ|присоед|на\\sсвязи|готов|поможет))`,
    true,
  ),
  phrase(`${START}(?:[Мм]еня)\\sзовут\\s${RUSSIAN_NAME}`, false),
  phrase(
    `${START}(?:[Нн]а\\sсвязи|[Вв]ас\\sприветствует|[Сс]\\sвами(?:\\sобщается)?)\\s(?:оператор\\s|менеджер\\s|специалист\\s)?${RUSSIAN_NAME}`,
    true,
  ),
  phrase(
    `${START}(?:[Вв]ам\\s(?:отвечает|помогает)|[Вв]аш\\s(?:менеджер|консультант|специалист|оператор))[\\s,:-]{1,3}${RUSSIAN_NAME}(?=\\s?[,.!]|$)`,
    true,
  ),
  phrase(
    `^[Сс]\\sуважением,\\s${RUSSIAN_NAME},?\\s(?=служб|отдел|поддержк|менеджер|команд|специалист)`,
    true,
  ),
  phrase(`${START}${RUSSIAN_NAME}\\sиз\\s(?:службы|отдела|команды|поддержки)`, true),
  phrase(`${START}[Ээ]то\\s${RUSSIAN_NAME}(?=\\sиз|,?\\s(?:служба|магазин|поддержк))`, true),
  phrase(
    `${START}(?:[Оо]ператор\\s)?${RUSSIAN_NAME}\\s(?:присоединил|подключил|вош)(?:ся|ась|ел|ла)\\sк?`,
    true,
  ),
  phrase(`${START}معك(?:م)?\\s${ARABIC_NAME}(?=\\sمن|\\s?[,.!،]|$)`, true),
  phrase(`${START}(?:انت\\s)?تتحدث\\s(?:الان\\s)?مع\\s${ARABIC_NAME}(?=\\sمن|\\s?[,.!،]|$)`, true),
  phrase(`${START}انا\\s${ARABIC_NAME}(?=\\sمن\\s(?:خدمة|فريق|الدعم))`, true),
  phrase(`${START}انا\\s${ARABIC_NAME}(?=,\\s(?:كيف|يسعدني|ساساعدك|وساساعدك|من\\sفريق))`, false),
  phrase(`${START}اسمي\\s${ARABIC_NAME}`, false),
  phrase(`${START}(?:انضم|انضمت)\\s${ARABIC_NAME}\\s(?:الي|ل)`, true),
];

/** Said beside a name by who serves, whatever the words before it. */
export const SERVES =
  /how (?:can|may) i (?:help|assist)|(?:happy|glad|here) to (?:help|assist)|i(?:'ll| will) (?:help|assist|be (?:helping|assisting))|customer (?:service|support|care)|support (?:team|agent)|(?:במה|איך|כיצד) (?:אוכל|אפשר|ניתן) לעזור|אשמח לעזור|אני כאן (?:כדי )?לעזור|עם מי (?:יש לי (?:את )?הכבוד|אני מדברת?)|משירות ה?לקוחות|נציגת? ה?שירות|чем (?:могу|можем) (?:вам )?помочь|рада? помочь|служб[аы] поддержки|كيف (?:يمكنني|اقدر|استطيع)|خدمة العملاء|فريق الدعم/i;

/** Ends a message, before the name of who wrote it. */
export const CLOSING =
  /^(?:(?:תודה ו)?בברכה(?: רבה)?|בברכת חברים|בכבוד|המשך יום (?:נעים|טוב|מקסים|נפלא)|יום (?:טוב|נעים)|שבוע טוב|best|warmly|respectfully|with (?:best|kind|warm) regards|thank you(?: (?:so|very) much)?|all the best|take care|בתודה|ברכות|בברכת .{2,15}|תודה(?: רבה)?|שלך|בכבוד רב|(?:best|kind|warm)?\s?(?:regards|wishes)|sincerely(?: yours)?|yours(?: sincerely| truly)?|thanks|many thanks|kindly|(?:have a (?:great|nice|lovely|good|wonderful) (?:day|weekend|evening|week))|cheers|с уважением|مع (?:التحية|تحيات|تحياتي)|تحياتي)[\s,.!-]{0,3}$/i;
/** What a page says beside the name of who answers for the business, and nothing else. */
export const ROLE =
  /^[\s([|·,-]{0,3}(?:(?:our |the )?(?:(?:support|service|customer (?:service|support|care)|sales|help) )?(?:agent|representative|rep|staff|advisor|adviser|specialist|team member)|customer (?:service|support|care)|support team|ה?נציג(?:ה|ת)?(?: ה?(?:שירות|מכירות|תמיכה))?(?: ה?לקוחות)?|שירות לקוחות|צוות ה?(?:שירות|תמיכה)|оператор|менеджер|сотрудник|специалист|служба поддержки|агент поддержки|поддержка|موظفة?(?: خدمة العملاء| الدعم)?|ممثلة? خدمة العملاء|خدمة العملاء|فريق الدعم)[\s)\]]{0,2}(?:$|[\s·|,-]{1,3}(?=.{0,30}\d{1,2}:\d{2}(?:\s?[ap]m)?$))/i;
/** What somebody does at a business, as a line of its own below a name; more than one word, which are no label's. */
export const STAFF_ROLE =
  /^(?:(?:נציג(?:ה|ת)?|מנהלת?|סגנית? מנהלת?|ראש|ראש צוות|רכזת?|אחראית?|יועצ?ת?|יועץ|תומכת?|מוקדנ(?:ית)?|צוות|מחלקת|מוקד)\s(?:ה?שירות|ה?תמיכה|ה?מכירות|ה?לקוחות|קשרי|פניות|ה?הזמנות|ה?אספקה|ה?לוגיסטיקה|חוויית)(?:[\s,|-]{1,3}[^\d@]{2,40})?|(?:שירות|קשרי)\sה?לקוחות(?:[\s,|-]{1,3}[^\d@]{2,40})?|פניות ה?ציבור|(?:(?:senior|junior|lead|head of|global|online|technical)\s)?(?:customer|client|support|service|sales|technical|product|member|guest|order|care|returns|community|happiness|success)(?:\s(?:happiness|success|support|service|services|care|experience|relations|solutions|sales|delight))?\s(?:specialist|engineer|agent|manager|representative|rep|associate|advisor|adviser|hero|team|lead|leader|coordinator|executive|officer|supervisor|consultant|expert|guru|champion|assistant|administrator|department|desk)(?:[\s,|-]{1,3}[^\d@]{2,40})?|customer (?:service|support|care|experience|relations|success)(?:[\s,|-]{1,3}[^\d@]{2,40})?|(?:менеджер|специалист|сотрудник|оператор)\s(?:по\s|отдела\s|службы\s)[а-я\s]{3,40}|(?:مسؤولة?|موظفة?|ممثلة?|مديرة?)\s(?:خدمة|دعم|المبيعات)[^\d@]{0,30})\.?$/i;
/** Belongs to a business's signature below a name. */
export const SIGNATURE =
  /שירות|תמיכה|נציג|מחלקת|צוות|חוויית לקוח|support|service|care|team|customer (?:happiness|experience|success|relations)|agent|representative|help|поддержк|служб|менеджер|отдел|خدمة|فريق|الدعم/i;
/** Who asked, as help desks say it above what was asked: in `who`, or in `by`. */
export const ASKED =
  /^(?<who>[^\d:]{2,40}?)\s(?:reported|opened|asked|submitted|created|raised|דיווחה?|פתחה?|שאלה?|הגישה?|создала?|открыла?|فتحت?|قدمت?)(?:\s|$)|^(?:raised|reported|opened|submitted|created|requested|דווח|נפתחה?|הוגשה?)\s(?:by|על ידי|ע"י)\s(?<by>\p{L}[\p{L}'’.-]{1,19}(?:\s\p{L}[\p{L}'’.-]{0,19})?)(?=\s|$)/iu;
