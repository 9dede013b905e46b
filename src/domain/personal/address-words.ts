const CITIES_HEBREW =
  "תל[ -]אביב(?:[ -]יפו)?|ירושלים|חיפה|באר[ -]שבע|ראשון[ -]לציון|פתח[ -]תקו?וה|אשדוד|אשקלון|נתניה|חולון|בני[ -]ברק|רמת[ -]גן|רחובות|בת[ -]ים|בית[ -]שמש|כפר[ -]סבא|הרצליה|חדרה|מודיעין|נצרת|לוד|רמלה|רעננה|הוד[ -]השרון|גבעתיים|קריית?[ -](?:אתא|גת|מוצקין|ים|ביאליק|אונו|שמונה|מלאכי)|נהריה|עכו|אילת|כרמיאל|טבריה|נס[ -]ציונה|יבנה|ראש[ -]העין|עפולה|רמת[ -]השרון|דימונה|צפת|אור[ -]יהודה|יהוד|זכרון[ -]יעקב|פרדס[ -]חנה|גדרה|שדרות|ערד|אום[ -]אל[ -]פחם|טייבה|סח'נין|רהט";
const CITIES_LATIN =
  "Tel[ -]Aviv(?:[ -](?:Yafo|Jaffa))?|Jerusalem|Haifa|Be'?er[ -]She(?:v|b)a|Rishon[ -]Le?[ -]?Zion|Petah[ -]Tikva|Ashdod|Ashkelon|Netanya|Holon|Bnei[ -]Brak|Ramat[ -]Gan|Rehovot|Bat[ -]Yam|Kfar[ -]Saba|Herzliya|Hadera|Modi'?in|Nazareth|Lod|Ramla|Ra'?anana|Givatayim|Eilat|Nahariya|Tiberias|Acre|Akko|London|Manchester|New York|Los Angeles";

/** Towns; many of their names are words too, so one alone is no address. */
export const CITY = new RegExp(
  `(?<!\\p{L})(?:${CITIES_HEBREW}|${CITIES_LATIN})(?!\\p{L})(?:[ ,]{1,3}\\d{5,7}(?!\\d))?`,
  'iu',
);

/** Israeli postcodes have seven digits (five in old ones), British ones letters, American ones a state before. */
export const POSTCODE =
  /(?<![\d-])\d{7}(?![\d-])|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)/;

/** Flat, floor, entrance, box. */
export const PARTS =
  /(?<!\p{L})(?:דירה|דיר'|ד'|קומה|ק'|כניסה|בית|ת\.? ?ד\.?|ת"ד|شق[هة]|(?:apartment|apt|flat|unit|floor|suite|p\.?o\.? box)\b\.?)[ :.#]{0,3}\d{1,6}[א-תA-Za-z]?(?![\p{L}\d])/iu;

const HEBREW_NAME = '[א-ת][א-ת\'"-]{0,20}(?: [א-ת][א-ת\'"-]{0,20}){0,3}';
const LATIN_NAME = "[A-Z][A-Za-z'.-]{1,20}(?: [A-Z][A-Za-z'.-]{1,20}){0,3}";
const CYRILLIC_NAME = '[\u0410-\u042f][\u0430-\u044f-]{1,20}(?: [\u0410-\u042f][\u0430-\u044f-]{1,20}){0,3}';
const ARABIC_NAME = '[\u0621-\u064a]{2,20}(?: [\u0621-\u064a]{2,20}){0,3}';
const LATIN_KIND =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Boulevard|Blvd|Drive|Dr|Court|Ct|Crescent|Terrace|Close|Way|Place|Pl)\\b\\.?';

/** A street with a house's number. "דרך" is a road and also "by way of", so a road needs what follows an address. */
export const STREET = new RegExp(
  [
    `(?<!\\p{L})[בלמ]?(?:רחוב|רח'|רח\\.|רח(?= )|שדרות|שד'|שדרת|סמטת)\\.? ?${HEBREW_NAME},? \\d{1,4}[א-ת]?(?:\\/\\d{1,3})?(?![\\p{L}\\d])`,
    // A village has houses, or a postcode of its own; a box is an address by itself.
    `(?<!\\p{L})[בלמ]?(?:ה?קיבוץ|מושב|יי?שוב) ${HEBREW_NAME}(?:,? ד\\.? ?נ\\.? ${HEBREW_NAME})?,? (?:\\d{7}|\\d{1,4})(?![\\p{L}\\d])`,
    `(?<!\\p{L})(?:ת\\. ?ד\\.?|ת"ד) ?\\d{1,6}(?![\\p{L}\\d])`,
    `(?<!\\p{L})(?:улица|ул\\.|проспект|пр\\.) ${CYRILLIC_NAME},? (?:д\\.? ?)?\\d{1,4}(?:,? кв\\.? ?\\d{1,4})?(?![\\p{L}\\d])`,
    `(?<!\\p{L})(?:ال)?شارع ${ARABIC_NAME}[,،]? \\d{1,4}(?![\\p{L}\\d])`,
    `(?<!\\p{L})ב?דרך ${HEBREW_NAME} \\d{1,4}(?=,? ?(?:דירה|קומה|${CITIES_HEBREW}))`,
    `(?<![\\w-])\\d{1,5}[A-Za-z]? ${LATIN_NAME} ${LATIN_KIND}(?![A-Za-z])`,
    `(?<![\\w-])(?:${LATIN_NAME} ${LATIN_KIND} \\d{1,4})(?![\\w-])`,
  ].join('|'),
  'gu',
);

const HEBREW_PARTS = "(?:(?:דירה|דיר'|קומה|כניסה|בית) \\d{1,4}[א-ת]?,? ?)*";
const LATIN_PARTS = '(?:(?:[Aa]partment|[Aa]pt|[Ff]lat|[Ff]loor)\\.? ?\\d{1,4},? ?)*';
// Before a number these make something else of it.
const NO_STREET =
  '[והלמב]?(?:סניף|חנות|הזמנה|משלוח|קו|טלפון|מספר|מס\'|שעה|יום|עד|תוך|סה"כ|כמות|דגם|פריט|קומה|דירה|שער|שורה|רחוב|רח|אני|אנחנו|היא|הוא|כתובתי|כתובת|שלי|גרה?|גרים|יצא|יצאה|נשלחה?|הגיעה?|שולם|שילמתי)';
const NO_LATIN_STREET =
  '(?:Order|Invoice|Branch|Store|Shop|Gate|Terminal|Item|Items|Page|Version|Model|Line|Bus|Route|Total|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)';

/** A name with a house's number straight before a town, "הרצל 12, חיפה": a street without the word for one. */
export const STREET_BEFORE_TOWN = new RegExp(
  [
    `(?<=^\\s{0,3}|[,:;|(-]\\s?)(?!${NO_STREET} )[א-ת][א-ת'"-]{1,20}(?: (?!${NO_STREET} )[א-ת][א-ת'"-]{0,20}){0,2} \\d{1,4}[א-ת]?(?:\\/\\d{1,3})?(?=,? ?${HEBREW_PARTS}(?:${CITIES_HEBREW})(?!\\p{L}))`,
    `(?<![\\w-])(?!${NO_LATIN_STREET} )[A-Z][A-Za-z'.-]{1,20}(?: (?!${NO_LATIN_STREET} )[A-Z][A-Za-z'.-]{1,20}){0,2} \\d{1,4}[A-Za-z]?(?=, ?${LATIN_PARTS}(?:${CITIES_LATIN})(?!\\p{L}))`,
  ].join('|'),
  'gmu',
);

/** A postcode that is called one. */
export const ZIP_LABEL =
  /(?:(?<!\p{L})ה?מיקוד|\b(?:zip|post(?:al)?)[ -]?code|\bpostcode|\bzip)[ :.-]{0,4}((?:\d{5,7}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![\d-]))/giu;

/** A line that begins with the label of an address; the colon may be missing where the value stands below. */
export const LABEL =
  /^\s*(?:[\p{L}' -]{0,20} )?(?:(?:ה?משלוח|ה?חבילה|למסירה|מסירה|לשלוח) (?:ל|אל)(?=\s*:)|לכבוד(?=\s*:)|ה?רחוב(?=\s*:)|ה?(?:עיר|יי?שוב)(?=\s*:)|адрес(?: (?:доставки|получателя|плательщика|проживания))?|улица(?=\s*:)|город(?=\s*:)|(?:ال)?عنوان(?: (?:التوصيل|الشحن|الفاتور[هة]|السكن))?|(?:ال)?شارع(?=\s*:)|(?:ال)?مدين[هة](?=\s*:)|(?:street|city|town)(?=\s*:)|ה?כתובת(?:ך|י)?(?: (?:ל|ה)?(?:משלוח|חיוב|מגורים|הלקוח|הנמען|אספקה|מלאה|המשלוח|החיוב))?|נשלח אל|משלוח אל|נמען|(?:shipping|billing|delivery|home|street|mailing|postal|customer|residential|your) (?:address|information|details)|address|ship(?:ped|ping)? to|deliver(?:ed|y)? to|bill(?:ed|ing)? to|sold to|ship to)\s*(?::|-|$)/iu;

/** Addresses that are no place: of mail, of a site, of the business. */
export const NO_ADDRESS =
  /e-?mail|דוא"?ל|מייל|אתר|\b(?:ip|mac|web|url)\b|כתובתנו|החנות|סניף|our address|store address|branch/i;

/** The label of another fact, at which an address ends. */
export const OTHER_LABEL =
  /^\s*(?:ה?טלפון|טל['.:]|נייד|דוא"?ל|אימייל|מייל|סה"כ|סך הכל|הזמנה|מספר הזמנה|תאריך|אמצעי תשלום|תשלום|משלוח|phone|tel\b|mobile|e-?mail|total|subtotal|order|date|payment|shipping method|status)/iu;
