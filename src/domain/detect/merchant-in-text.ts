import type { Candidate } from './candidate.ts';
import { isLabelLike } from './label-like.ts';
import { isReadable } from './label-reader.ts';
import type { Line, Page } from './page.ts';
import { cleanText, excerptOf } from './page-text.ts';

const QUOTED = '["«„](?<who>[^"»“]{2,40})["»“]';
const HEBREW = '(?<who>[א-ת][^,.!?:;()\\d]{1,38}?)';
const LATIN = "(?<who>[A-Z0-9][\\w&'’.-]{0,20}(?:\\s(?:&|and|of|the|[A-Z0-9][\\w&'’.-]{0,20})){0,4})";
const RUSSIAN = '(?<who>[А-ЯA-Z][^,.!?:;()\\d]{1,38}?)';
const ARABIC = '(?<who>[\\u0621-\\u064aA-Z][^,.!?:;()،\\d]{1,30}?)';

interface MerchantPhrase {
  readonly pattern: RegExp;
  readonly weight: number;
}

const SURE_PHRASE = 4;
const MAYBE_PHRASE = 2;
const phrase = (pattern: string, weight = SURE_PHRASE): MerchantPhrase => ({
  pattern: new RegExp(pattern),
  weight,
});

/** How messages name the shop that they are from or about. */
const PHRASES: readonly MerchantPhrase[] = [
  phrase(
    `(?:הזמנ|רכיש|קני|חביל|משלוח)[^.]{0,40}?\\s(?:מ|ב|מאת|של|אצל|באתר|מאתר|בחנות|מחנות|מ-|ב-)\\s?${QUOTED}`,
  ),
  phrase(`(?:^|\\s)בית\\s?ה?עסק:?\\s${HEBREW}(?=\\s(?:בע"מ|ע"ס|אושר|בוצע|נדח|בסך|בתאריך|על|ב-)|[.,]|$)`),
  phrase(`בבית\\sה?עסק:?\\s${HEBREW}(?=\\s(?:בע"מ|ע"ס|אושר|בוצע|נדח|בסך|בתאריך|על|ב-)|[.,]|$)`),
  phrase(
    `תודה\\s(?:רבה\\s)?(?:ש(?:קנית|קניתם|הזמנת|הזמנתם|רכשת|רכשתם|בחרת|בחרתם)|על\\s(?:ה?הזמנתך|ה?הזמנה|ה?רכישה|ה?קנייה|ה?קניה)(?:\\sשלך)?)\\s(?:ב-?|אצל\\s|מ-?|באתר\\s|מאתר\\s|בחנות\\s)${HEBREW}(?=\\s(?:מספר|מס'|הזמנ|נקלטה|התקבלה|בסך|ו)|[.,!:;-]|$)`,
  ),
  phrase(
    `(?:^|\\s)ש?בחרת(?:ם|ן)?\\s(?:להתארח|לנפוש|לקנות|לטוס|להזמין|לרכוש)\\s(?:ב-?|אצל\\s|עם\\s)${HEBREW}(?=\\s[-–]\\s|[.,!:;]|$)`,
  ),
  phrase('^Информационное\\sсообщение\\s(?:сайта|интернет-магазина)\\s(?<who>[^()\\d"«]{2,40}?)(?=\\s\\(|$)'),
  phrase(
    `תודה\\s(?:ש(?:פנית|פניתם)|על\\sפנייתך)\\s(?:ל-?|אל\\s)${HEBREW}(?=\\s(?:נציג|מספר|נחזור)|[.,!:;-]|\\s\\p{Extended_Pictographic}|$)`.replace(
      '\\p{Extended_Pictographic}',
      '[\\ud83c-\\ud83e]',
    ),
  ),
  phrase(
    `(?:הזמנתך|ההזמנה\\sשלך|הזמנה)\\s(?:מס'|מספר|#)?\\s?\\S{0,20}\\s?(?:באתר|מאתר|בחנות|מחנות|אצל|מאת)\\s${HEBREW}(?=\\s(?:נקלטה|התקבלה|אושרה|יצאה|נשלחה|בסך|מוכנה|בדרך)|[.,!:;-]|$)`,
  ),
  phrase(
    `(?:הזמנתך|ההזמנה\\sשלך|הזמנה)\\s(?:מס'\\s|מספר\\s|#)?\\S{3,20}\\s[במ]-?(?!סניף|מערכת|ה?אתר|ה?חנות|הצלחה|סך|סכום|דרך|יום|תאריך|שעה|מלוא|טיפול|מחסן|מרכז|נקוד|לוקר|אמצעות|כרטיס|אשראי|תשלום)(?<who>[א-ת][^,.!?:;()\\d]{1,30}?)(?=\\s(?:נקלטה|התקבלה|אושרה))`,
  ),
  phrase(
    `(?:חבילה|משלוח|הזמנה|הזמנתך)\\s(?:(?:מס'|מספר)\\s)?(?:\\S{3,20}\\s)?מ-?(?<who>[א-ת][^,.!?:;()\\d]{1,30}?)(?=\\s(?:ממתינה|התקבלה|נקלטה|אושרה|נמסרה|יצאה|בדרך|הגיעה|נשלחה|מוכנה|נאסף|נאספה))`,
    MAYBE_PHRASE,
  ),
  phrase(
    `^(?<who>[א-ת][^,.!?:;()\\d]{1,25}?):\\s(?:שלום|היי|הזמנתך|ההזמנה|הזמנה\\s(?:מס\\S{0,3}\\s)?#?[\\w-]{3,20}\\s(?:התקבלה|נקלטה|אושרה|יצאה|נשלחה|מוכנה|בדרך)|חבילה|תודה)`,
  ),
  phrase(`^${LATIN}:\\s(?:שלום|היי|הזמנתך|ההזמנה|חבילה|תודה)`),
  phrase('^(?:[Cc]onversation|[Cc]hat)\\stranscript\\s(?:with|from)\\s(?<who>[^,.!?:;()\\d]{2,40})$'),
  phrase(`^(?:[^א-תA-Za-z]{1,4}\\s)?(?:שם\\s)?ה?חנות:\\s${HEBREW}$`),
  phrase(`^${HEBREW}\\sבע"מ[,\\s|·-]{1,3}(?:ח\\.?פ|ע\\.?מ)`),
  phrase(`(?:^|[.!]\\s)(?:בברכה,?\\s)?צוות\\s${HEBREW}(?=[.,!]|$)`),
  phrase(
    `(?:[Oo]rder|[Pp]arcel|[Pp]ackage|[Pp]urchase|[Ss]hipment|[Dd]elivery|[Bb]ooking|[Rr]eceipt|[Oo]rder confirmation)\\s(?:#?\\S{3,20}\\s)?(?:from|at|with)\\s${LATIN}(?=\\s(?:has|is|was|will|on|for)|[,.!:;)-]|$)`,
  ),
  phrase(
    `[Tt]hank(?:s|\\syou)\\sfor\\s(?:your\\s(?:order|purchase)|shopping|ordering|buying)\\s(?:at|with|from|on)\\s${LATIN}`,
  ),
  phrase(`[Tt]hank(?:s|\\syou)\\sfor\\s(?:contacting|choosing|reaching\\sout\\sto|messaging)\\s${LATIN}`),
  phrase(`^${LATIN}:\\s(?:[Yy]our|[Hh]i|[Hh]ello|[Oo]rder|[Tt]hank)`),
  phrase(`(?:^|\\s)(?:[Tt]eam|[Tt]he)\\s${LATIN}(?:\\s[Tt]eam)?[.!]?$`, MAYBE_PHRASE),
  phrase(
    `(?:[Мм]агазин[еа]?|на\\sсайте|в\\sинтернет-магазине)\\s(?:${QUOTED}|${RUSSIAN.replace('who', 'who2')}(?=\\s(?:принят|оформлен|отправлен|на\\sсумму)|[.,!]|$))`,
  ),
  phrase(`^${RUSSIAN}:\\s(?:заказ|ваш|здравствуйте|спасибо|посылка)`),
  phrase(
    `[Сс]пасибо\\sза\\s(?:заказ|покупку|обращение)\\sв\\s(?:${QUOTED}|${RUSSIAN.replace('who', 'who2')}(?=[.,!]|$))`,
  ),
  phrase(`(?<!ال)(?:متجر|موقع)\\s${ARABIC}(?=\\s(?:تم|رقم|بقيمة|قيد)|[.,!،:]|$)`),
  phrase(
    `(?:طلبك|الطلب|شحنتك)\\s(?:رقم\\s\\S{3,20}\\s)?من\\s${ARABIC}(?=\\s(?:تم|رقم|بقيمة|بمبلغ|قيد|في)|[.,!،]|$)`,
  ),
  phrase(
    `شكرا\\s(?:لك\\s|لكم\\s)?(?:علي\\s)?(?:لتسوقك|تسوقك|لشرائك|شرائك|لطلبك|طلبك|لتواصلك|تواصلك)\\s(?:من|مع|في)\\s${ARABIC}(?=[.,!،]|$)`,
  ),
];

const NO_MERCHANT =
  /^(?:(?:ש?ל|ב|א?ת)?(?:נו|כם|כן|ך|הם|הן|ו|ה)(?![א-ת])|(?:אתרנו|חנותנו|זה|זו|זאת|כאן|שוב|רגע)$|(?:ה?סטטוס|ל?דוגמ[הא]|למשל|תזכורת|(?:for )?example|e\.?g|note|subject|status|update|reminder|tip|found(?: it)?|checked|here|так|итак|вот|наш(?:л[аи]|[её]л)|провер(?:ил[аи]?|яю)|уточни(?:л[аи]?|те)|статус|напоминание|מצאתי|בדקתי|הנה|[qa]|נושא|הערה|הערות|ה?הודעה|עדכון|שים לב|מאת|אל|כותרת|פרטים|ה?לקוח|שם|כתובת|דואר)$)|^(?:ה?אתר|ה?חנות|כם|ך|שלנו|אלינו|us|our|the|your|you|dhl|ups|fedex|дома|нас|اليوم)\b|^(?:האתר|אתר)$/i;

// "ארץ הצעצועים בע"מ" at the head of a printed order.
const REGISTERED =
  /^(?:מס(?:פר|')\s)?(?:עוסק (?:מורשה|פטור)|ע\.?\s?["']?מ\.?|ח\.?\s?["']?פ\.?|vat (?:no|number|id)|company (?:no|number))[\s.:#]{1,4}\d{8,9}(?!\d)/i;
// Whom a bill is made out to.
const ADDRESSED_TO = /^(?:לכבוד|עבור|bill(?:ed)? to|customer)\s?:?/i;

/** The line with the name over the number that a business is registered under, at the head of a bill. */
export function registeredAtHead(page: Page): Line | undefined {
  const line = page.lines.slice(0, LINES_OF_A_HEAD).find(({ folded }) => REGISTERED.test(folded));
  const name = line && page.lines[line.at - 1];
  const before = name && page.lines.slice(0, name.at).some(({ folded }) => ADDRESSED_TO.test(folded));
  const isName = name && !before && name.text.length <= 40 && !/[\d:]/.test(name.text) && !isLabelLike(name);
  return isName ? name : undefined;
}

const COMPANY = /^(?<who>[א-ת][^,.!?:;()\d"]{1,38}?)\sבע"מ(?:[\s,|·-]|$)/;
const LINES_OF_A_HEAD = 12;

// What payment pages and couriers call the shop by.
const SAID_TO_BE =
  /^(?:שם )?(?:בית ה?עסק|ה?חנות|ה?ספק)(?: המוכר)?$|^(?:merchant|store|shop|business|seller)(?: name)?$|^(?:магазин|продавец|отправитель)$|^(?:اسم )?(?:المتجر|التاجر|البائع)$/i;

/** The name beside a label for the business: on its line, or the line below. */
export function labelledMerchant(page: Page): Candidate<string> | undefined {
  for (const line of page.lines.slice(0, 200)) {
    if (!isReadable(line) || line.speaker !== undefined) continue;
    const [label = '', ...rest] = line.text.split(/\s?:\s?/);
    if (!SAID_TO_BE.test(label.trim())) continue;
    const isOnLine = rest.length > 0 && rest.join('') !== '';
    const holder = isOnLine ? line : page.lines[line.at + 1];
    const value = (isOnLine ? rest.join(': ') : (holder?.text ?? ''))
      .replace(/^["«„](.*)["»“]$/, '$1')
      .trim();
    const isName = holder?.cell?.localName !== 'th' && !(holder && !isOnLine && isLabelLike(holder));
    if (
      !holder ||
      !isName ||
      !isReadable(holder) ||
      value.length < 2 ||
      value.length > 60 ||
      !/\p{L}{2}/u.test(value)
    )
      continue;
    const excerpt = excerptOf(`${line.text} ${value}`);
    return { value, foundIn: 'label', excerpt, weight: SURE_PHRASE, spot: { line: holder, written: value } };
  }
  return undefined;
}

const TRACKS = /\btrack|\bparcel\b|מעקב|отслеживани|تتبع/i;
const SENT_BY = /^(?:shipped by|sender|shipper|נשלח על ידי|שולח)\s?:\s?(?=\p{L})/iu;
const COURIER =
  /\b(?:dhl|ups|fedex|usps|gls|dpd|tnt|aramex|evri|hermes|royal mail|hfd|ydm|bldr|baldar|cheetah|boxit|epost|getpackage)\b|דואר|courier|שליח|בלדר|צ'יטה|בוקסיט|אי-?פוסט|משלוחים|почта|сдэк|ارامكس/i;

// Whole names only: a shop may be called after couriers in part.
const isCourier = (name: string): boolean => name.length <= 16 && COURIER.test(name);

/** Who sent the parcel that a page is titled by: the courier whose page it is is not the shop. */
export function parcelSender(page: Page): Candidate<string> | undefined {
  if (!TRACKS.test(page.title)) return undefined;
  for (const line of page.lines.slice(0, 200)) {
    const said = SENT_BY.exec(line.text)?.[0];
    const value = said && line.text.slice(said.length).trim();
    if (!value || !isReadable(line) || value.length > 60 || COURIER.test(value)) continue;
    const excerpt = excerptOf(line.text);
    return { value, foundIn: 'label', excerpt, weight: SURE_PHRASE, spot: { line, written: value } };
  }
  return undefined;
}

/** The name under the line that cuts off a signature ("--"), where a way to reach it follows. */
function fromSignature(page: Page): Candidate<string>[] {
  return page.lines.flatMap((line): Candidate<string>[] => {
    const [name, below] = [page.lines[line.at + 1], page.lines[line.at + 2]];
    if (!/^(?:--|__+|==+)$/.test(line.folded) || !name || !below) return [];
    const isReached = /\d{3}|@|www\.|https?:/.test(below.folded);
    if (!isReached || name.text.length > 40 || /[\d@:]/.test(name.text)) return [];
    return [
      {
        value: name.text,
        foundIn: 'label',
        excerpt: excerptOf(`${name.text} ${below.text}`),
        weight: SURE_PHRASE,
        spot: { line: name, written: name.text },
      },
    ];
  });
}

/** The company that a page names at its head, without a logo to name the shop. */
export function companyAtHead(page: Page): string | undefined {
  const line = page.lines.slice(0, LINES_OF_A_HEAD).find(({ folded }) => COMPANY.test(folded));
  const who = line && COMPANY.exec(line.folded)?.groups?.who;
  return who === undefined ? undefined : line?.text.slice(0, who.length);
}

/** Names of shops that messages speak of, most telling first by weight. */
export function merchantsInText(page: Page): Candidate<string>[] {
  const signed = page.source === 'page' ? [] : fromSignature(page);
  const said = page.lines.slice(0, 400).flatMap((line): Candidate<string>[] => {
    if (line.at % 64 === 0) page.deadline.check();
    if (!isReadable(line) || line.speaker === 'shopper') return [];
    return PHRASES.flatMap(({ pattern, weight }): Candidate<string>[] => {
      const match = pattern.exec(line.folded);
      const who = match?.groups?.who ?? match?.groups?.who2;
      if (!match || !who) return [];
      const at = match.index + match[0].lastIndexOf(who);
      const value = cleanText(line.text.slice(at, at + who.length)).replace(/[.,]$/, '');
      if (value.length < 2 || NO_MERCHANT.test(value) || isCourier(value)) return [];
      return [
        {
          value,
          foundIn: 'label',
          excerpt: excerptOf(line.text, at),
          weight,
          spot: { line, written: value },
        },
      ];
    });
  });
  // Said once it may be a place or a courier; said again it is who the message is about.
  const often = said.map((one) =>
    one.weight < SURE_PHRASE && said.filter(({ value }) => value === one.value).length > 1
      ? { ...one, weight: SURE_PHRASE }
      : one,
  );
  return [...signed, ...often];
}
