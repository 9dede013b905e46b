import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { entriesOf, findIn } from './page-of.ts';

const FORMS = entriesOf(`
  03-5550122 | 03-555-0122 | 03 555 0122 | (03) 5550122 | (03) 555-0122 | 035550122 | 03.555.0122
  +972-3-5550122 | +972 3 555 0122 | +97235550122 | 972-3-5550122 | *2055 | 2055* | 1-700-555-012
  1700555012 | 1-800-555-012 | 1 800 555 012 | 1800-555-012 | 077-5550122 | 073-555-0122 | 0733-555012
  1-599-555-012 | 1-888-555-0146 | (617) 555-0186 | 617-555-0186 | 617.555.0186 | +1 617 555 0186
  +1 (617) 555-0186 | +44 20 7946 0123 | 020 7946 0123 | +33 1 55 50 12 90 | +49 30 5550 1234
  8 800 555-06-31 | 8 (800) 555-06-31 | +7 (495) 555-06-31 | +7 495 555 06 31 | (02) 5550 0174
  1300 555 017 | 0800 555 0123 | +353 1 555 0123 | 800 555 019 | +971 4 555 0123 | 054-5550122
  +972-54-555-0122 | 050 555 0122
`);

// `@` is the number.
const OURS = entriesOf(`
  שירות לקוחות: @ | שירות הלקוחות שלנו: @ | טלפון: @ | טל': @ | טל׳ @ | לבירורים: @ | לבירורים חייגו @
  לשאלות: @ | מוקד שירות: @ | מוקד הזמנות @ | ניתן ליצור איתנו קשר בטלפון @ | צרו קשר: @ | דברו איתנו @
  לפרטים נוספים @ | טלפון החנות: @ | טלפון בחנות @ | טלפון בסניף: @ | הטלפון שלנו: @ | הטלפון שלנו הוא @
  המספר שלנו: @ | בכל שאלה התקשרו אלינו @ | אפשר להתעדכן גם ב-@ | אפשר להתקשר ל-@ | ניתן לחייג ל-@
  ניתן להתקשר אלינו למספר @ | חייגו אלינו: @ | לתמיכה טכנית: @ | לתמיכה: @ | מוקד: @ | משרד: @ | בטלפון @
  טלפון לבירורים: @ | טלפון שירות: @ | טלפון ליצירת קשר עם החנות: @ | לעזרה: @ | להתייעצות @
  נשמח לעזור: @ | זמינים עבורך ב @ | שירות: @ | בית העסק: @ | טלפון העסק: @ | קבלת קהל: @ | לתיאום: @
  לביטול עסקה: @ | לביטולים: @ | Phone: @ | Tel: @ | Tel. @ | T: @ | T. @ | Telephone: @ | Call: @
  Call us: @ | Call us at @ | Phone us on @ | Customer service: @ | Customer Support: @ | Customer care @
  Questions? @ | Contact us: @ | Contact: @ | Need help? Call @ | Hotline: @ | Helpline @ | Helpdesk: @
  Box office @ | Front desk: @ | Reception: @ | Reservations: @ | Our phone: @ | Our phone number is @
  Our number: @ | You can reach us at @ | Give us a call on @ | Ring us on @ | Support line: @ | Store: @
  Store phone: @ | Shop: @ | Office: @ | Sales: @ | Toll free: @ | Freephone @ | For help, dial @ | Dial @
  Text or call @ | Help: @ | هاتف: @ | الهاتف: @ | للتواصل: @ | اتصل بنا: @ | اتصلوا بنا على @
  خدمة العملاء: @ | خدمة الزبائن @ | للاستفسار: @ | للاستفسار @ | هاتف المتجر: @ | رقم خدمة العملاء: @
  الدعم: @ | مركز الاتصال: @ | الخط الساخن: @ | ت: @ | تلفون: @ | للاتصال بالمطعم: @ | رقمنا: @
  للطلب والاستفسار @ | جوال: @ | Телефон: @ | Тел.: @ | тел. @ | Звоните: @ | Наш телефон: @
  Служба поддержки: @ | Поддержка: @ | Контакты: @ | Контактный телефон: @ | Телефон магазина: @
  Горячая линия: @ | Вопросы? Звоните @ | По всем вопросам: @ | Колл-центр: @ | Для связи: @
  Позвоните нам: @ | Справочная: @ | Офис: @ | Магазин: @ | Наш номер: @
`);

const THEIRS = entriesOf(`
  טלפון הלקוח: @ | טלפון: @ | נייד: @ | טלפון נייד: @ | טלפון המזמין: @ | טלפון למשלוח: @
  נמען: ישראל ישראלי, @ | איש קשר: דנה @ | טלפון ליצירת קשר: @ | הטלפון שלי @ | הטלפון שלך: @
  המספר שלך: @ | הנייד שלך: @ | הודעה נשלחה ל-@ | נשלח SMS למספר @ | שליח: @ | טלפון השליח: @ | נהג: @
  פקס: @ | וואטסאפ: @ | נייד שמסרת: @ | הנייד שציינת @ | מספר ליצירת קשר: @ | Phone: @ | Mobile: @
  Your phone: @ | Customer phone: @ | Contact number: @ | Billing phone: @ | My number is @ | I'm on @
  You can call me on @ | Driver: @ | Courier phone: @ | Fax: @ | Recipient: Dana, @ | SMS sent to @
  We will text you at @ | Ship to: Dana, 2 Oak St, @ | Shipping address: Dana Lev, @ | Delivery contact: @
  هاتف العميل: @ | هاتفك: @ | جوال: @ | المستلم: دانا @ | رقم جوالك @ | المندوب: @ | السائق: @
  Ваш телефон: @ | Телефон получателя: @ | Получатель: Анна, @ | Мой телефон @ | Курьер: @
  Контактный телефон получателя: @ | Факс: @
`);

const ORDER = '<h1>תודה על ההזמנה</h1><p>מספר הזמנה: 104417</p>';
const TEXT = 'תודה על הזמנתך\nמספר הזמנה 104417\nסה"כ 90 ש"ח';
const AFTER = '<p>שורה</p>'.repeat(8);
const filled = (html: string): string | undefined => {
  const { phone } = findIn(html);
  return phone?.sure ? phone.value : undefined;
};

describe('telephones of a business', () => {
  it.each(FORMS)('written %s', (phone) => {
    for (const html of [
      `<footer>Shop · ${phone}</footer>`,
      `<p>לשאלות ובירורים התקשרו ${phone}</p>`,
      `<p>Questions? Call us at ${phone}.</p>`,
    ])
      expect(filled(ORDER + AFTER + html)).toBe(phone);
    expect(findInText(`${TEXT}\nלשאלות: ${phone}`).phone).toMatchObject({ value: phone, sure: true });
  });

  it.each(OURS)('%s', (said) => {
    const line = said.replace('@', '03-5550122');
    expect(filled(`${ORDER}${AFTER}<footer>${line}</footer>`)).toBe('03-5550122');
    expect(findInText(`${TEXT}\n${line}`).phone).toMatchObject({ value: '03-5550122', sure: true });
    // In the midst of an order some of these words are beside the shopper's: then it is offered.
    expect(findIn(`${ORDER}<p>${line}</p>${AFTER}`).phone?.value).toBe('03-5550122');
  });

  it.each(THEIRS)("not the shop's: %s", (said) => {
    const line = said.replace('@', '054-5550122');
    expect(filled(`${ORDER}<p>${line}</p>${AFTER}`)).toBeUndefined();
    const { phone } = findInText(`${TEXT}\n${line}\nא\nב\nג\nד\nה\nו\nז`);
    expect(phone?.sure ?? false).toBe(false);
  });

  it('joins a number to the Hebrew letter before its dash', () => {
    expect(findInText(`${TEXT}\nאפשר להתעדכן גם ב-*6190`).phone).toMatchObject({
      value: '*6190',
      sure: true,
    });
    expect(findInText(`${TEXT}\nדגם AB-03-5550122`).phone).toBeUndefined();
  });
});

it.each(['Arriving Tuesday, 11 August 2020*', 'נשלח ב-11 באוגוסט 2020*', 'Due Aug. 2021*'])(
  'a year with a note behind its month is no telephone: %s',
  (line) => {
    expect(findInText(`${TEXT}\n${line}`).phone).toBeUndefined();
    expect(findIn(`${ORDER}<p>${line}</p>${AFTER}`).phone).toBeUndefined();
  },
);

describe('several telephones', () => {
  it.each([
    'תל אביב 03-5550122 | חיפה 04-5550133 | ירושלים 02-5550166',
    '<p>סניפים: תל אביב 03-5550122</p><p>חיפה 04-5550133</p><p>באר שבע 08-5550144</p>',
    '<p>Haifa: 04-5550133</p><p>Jerusalem: 02-5550166</p>',
    'סניף הרצליה: 09-5550122, סניף חולון: 03-5550133',
  ])('of branches are offered, not filled in: %s', (html) => {
    const { phone } = findIn(`${ORDER}${AFTER}<footer>${html}</footer>`);
    expect(phone).toMatchObject({ sure: false });
  });

  it.each([
    ['<p>תל אביב 03-5550122</p><p>חיפה 04-5550133</p><p>שירות לקוחות *2055</p>', '*2055'],
    ["טל' 03-5550122 פקס 03-5550133", '03-5550122'],
    ['T. 03-5550122 · F. 03-5550133', '03-5550122'],
    ['שירות לקוחות: 03-5550122 או *2055', '03-5550122'],
    ['שירות לקוחות: *2055, מחו"ל: 03-5550122', '*2055'],
    ['<p>מוקד שירות ארצי: *2055</p><p>סניפי שירות: צפון 04-5550133 | דרום 08-5550144</p>', '*2055'],
    ['מרכז שירות לקוחות בישראל: 03-5550122 | בריטניה: +44 20 7946 0955', '03-5550122'],
    ['<p>גלים, ע.מ 040555618</p><p>לשירות: 03-5550122</p>', '03-5550122'],
    ['<p>ח.פ. 035550133</p><p>03-5550122</p>', '03-5550122'],
  ])('of which one serves: %s', (html, phone) =>
    expect(filled(`${ORDER}${AFTER}<footer>${html}</footer>`)).toBe(phone),
  );

  it("tells the shop's from the shopper's in one line", () => {
    expect(filled(`${ORDER}<p>Ваш телефон: 053-5550111. Наш телефон: 09-555-0177.</p>${AFTER}`)).toBe(
      '09-555-0177',
    );
  });

  it('takes none from the words of the shopper below an answer', () => {
    const thread = `<p>Your request (318804) has been updated.</p><p>Kind regards,<br>Leonie</p><p><b>Marcus</b></p><p>It crackles. I'm on 07700 900518.</p>`;
    expect(findIn(thread, 'https://help.example/hc/requests/318804').phone).toBeUndefined();
  });
});
