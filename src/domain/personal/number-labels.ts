const BEFORE_CHARACTERS = 70;

/**
 * What stands before a value: on its own line, or, where the line begins with it, on the line above (tables and lists of
 * facts put the label there). From the last digit on: no label reaches over one, and in a text full of digits there is
 * little to look through.
 */
export function wordsBefore(text: string, at: number): string {
  const near = text
    .slice(Math.max(0, at - BEFORE_CHARACTERS), at)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const lines = near.split('\n');
  const own = lines.pop() ?? '';
  const words = /\p{L}/u.test(own) ? own : `${lines.findLast((line) => line.trim() !== '') ?? ''} ${own}`;
  return words.replace(/^.*(?=\d)/s, '');
}

/** A label of which nothing but a few words without digits comes between it and the value. */
const directly = (words: string, most: number): RegExp =>
  new RegExp(`(?:${words})[^\\d\\n]{0,${most}}$`, 'iu');

const PHONE = directly(
  "טלפון|טל['.:]|(?<!\\p{L})טל(?!\\p{L})|נייד|סלולרי|פלאפון|וואטסאפ|ווטסאפ|\\bphone|\\btel\\b|\\bmobile|\\bcell|whats\\s?app|\\bsms\\b",
  22,
);
const BUSINESS_PHONE = directly(
  'שירות\\s(?:ה)?לקוחות|מוקד|ל?בירורים|לבירור|לפרטים|פקס|סניף|התקשרו|חייגו|צרו קשר|customer (?:service|care|support)|call us|contact us|help\\s?line|hotline|support|\\bfax',
  30,
);
const ID = directly(
  "ת\\.? ?ז\\.?(?!\\p{L})|ת['\"]+ז|תעודת[ -]ה?זהות|תעודות[ -]זהות|(?:מספר|מס['.]?) ה?זהות|te?udat ze?hut|\\bT\\.?Z\\.?(?!\\p{L})|\\bidentity (?:card|number|no)|\\b(?:national|israeli|personal|my) id\\b|(?<!\\p{L}\\s{0,3})(?<!\\p{L})id (?:card|number|no\\b|#)|(?:^|[\\n,;|(])\\s{0,3}id\\s{0,2}[:#]|(?:رقم|بطاق[هة]) (?:ال)?هوي[هة]|(?:^|\\n)\\s{0,3}(?:ال)?هوي[هة]\\s{0,2}:|теудат[ -]?зеут|удостоверени[ея](?: личности)?",
  30,
);
const PASSPORT = directly('(?<!\\p{L})ה?דרכון|\\bpassport|паспорт|جواز', 24);
const CARD = directly(
  'כרטיס|אשראי|ויזה|מאסטרקארד|ישראכרט|\\bcards?\\b|\\bvisa\\b|\\bmastercard\\b|карт[аыуео]|بطاق',
  24,
);
const OTHER_NUMBER = directly(
  'הזמנה|הזמנתך|מעקב|משלוח|חבילה|פנייה|פניה|קריאה|חשבונית|קבלה|אסמכתא|אישור|עסקה|לקוח|מנוי|חשבון|מק"ט|ברקוד|ח\\.? ?פ\\.?(?!\\p{L})|ח[\'"]+פ|ע\\.? ?מ\\.?(?!\\p{L})|ע[\'"]+מ|\\border|\\btracking|\\bshipment|\\bparcel|\\bticket|\\brequest|\\bcase|\\breference|\\bref\\b|\\binvoice|\\btransaction|\\bcustomer (?:no|number|id)|\\baccount|\\bserial|\\bsku|\\bimei|\\bbarcode|\\biban',
  24,
);

/** What the words before a number make of it. Words are folded (see `foldText`). */
export const isPhoneLabel = (words: string): boolean => PHONE.test(words);
export const isBusinessPhoneLabel = (words: string): boolean => BUSINESS_PHONE.test(words);
export const isCardLabel = (words: string): boolean => CARD.test(words) && !OTHER_NUMBER.test(words);
export const isPassportLabel = (words: string): boolean => PASSPORT.test(words);
/** Order, parcel, request, company: a number that is nobody's own. */
export const isOtherNumberLabel = (words: string): boolean => OTHER_NUMBER.test(words);

/** The label of an ID number, with no label of another number between it and the value ("ID or company number" is one). */
export function isIdLabel(words: string): boolean {
  const label = ID.exec(words);
  if (!label) return false;
  const after = words.slice(label.index);
  return !isOtherNumberLabel(after) || /ת\W{0,3}ז\W{0,8}(?:או )?ח\W{0,3}פ/u.test(after);
}
