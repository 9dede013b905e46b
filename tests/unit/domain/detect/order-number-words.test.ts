import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { entriesOf, findIn, numberIn } from './page-of.ts';

const SHOWN = entriesOf(`
  Order Number: 104417 | Order No. 104417 | Order No: 104417 | Order # 104417 | Order #104417
  Order ID: 104417 | Order Id 104417 | Order Ref: 104417 | Order Ref. 104417 | Order reference: 104417
  Order reference number: 104417 | Order code: 104417 | Confirmation number: 104417
  Confirmation # 104417 | Confirmation code: 104417 | Booking reference: 104417 | Booking ID: 104417
  Booking code: 104417 | Booking confirmation number: 104417 | Reservation number: 104417
  Reservation code: 104417 | Reservation ID: 104417 | Purchase ID: 104417 | Purchase number: 104417
  Purchase no. 104417 | Web order number: 104417 | Sales order: 104417 | Sales order no. 104417
  Order Num: 104417 | Order Nbr: 104417 | Order num. 104417 | Order identifier: 104417
  Itinerary number: 104417 | Itinerary # 104417 | Order confirmation: 104417
  Order confirmation no. 104417 | Order confirmation number: 104417 | Order Confirmation #104417
  Your order number is 104417. | Your order's number is 104417 | The number of your order is 104417
  Your order with number 104417 was received | Your order with the number 104417 has been placed
  Your order 104417 has been confirmed | We have received your order 104417.
  Your order (104417) is confirmed | Your order (#104417) is confirmed | Your order no. is: 104417
  Order number 104417 placed on 3 March 2025 | Order reference code: 104417 | Order/Booking number: 104417
  Order Number (please quote): 104417 | Shop order number: 104417 | Online order no.: 104417
  Customer order number: 104417 | ORDER NO 104417 | ORDER ID # 104417 | Ord. No. 104417 | Order nr. 104417
  Order-ID: 104417 | Order-No.: 104417 | Ordernumber: 104417 | OrderID: 104417 | OrderNumber 104417
  Reference order: 104417 | Your order reference is 104417 | Your reference for this order: 104417
  Order: 104417 | Order – 104417 | Order № 104417 | מספר הזמנה: 104417 | מספר ההזמנה 104417
  מס' הזמנה: 104417 | מס׳ הזמנה 104417 | מס הזמנה: 104417 | מס. הזמנה: 104417 | הזמנה מס' 104417
  הזמנה מספר אסמכתא 104417 - בוצעה בתאריך 03/11/2025 | הזמנה מס׳: 104417 | הזמנה מספר 104417 | הזמנה #104417 | הזמנה: 104417 | הזמנה 104417
  Order Nº: 104417 | Confirmation ID: 104417 | Trip ID: 104417 | Trip number 104417 | רפרנס הזמנה: 104417
  מספר הזמנה/אסמכתא: 104417 | קוד אישור הזמנה: 104417 | מספר תיק הזמנה: 104417 | رقم التأكيد: 104417
  Номер интернет-заказа: 104417 | Код бронирования: 104417 | Номер подтверждения заказа: 104417
  מזהה הזמנה: 104417 | קוד הזמנה: 104417 | קוד ההזמנה 104417 | מספר ההזמנה שלך: 104417
  מספר ההזמנה שלכם הוא 104417 | מספר הזמנתך: 104417 | מספר הזמנתך הוא 104417 | הזמנתך מספר 104417 התקבלה
  הזמנתך מס' 104417 נקלטה | הזמנתך 104417 התקבלה | הזמנתכם מספר 104417 נקלטה בהצלחה
  ההזמנה שלך (104417) התקבלה | ההזמנה שלך מספר 104417 בדרך | הזמנה (מס' 104417)
  הזמנתך (מספר 104417) נקלטה | אישור הזמנה 104417 | אישור הזמנה מספר 104417 | אישור הזמנה: 104417
  אישור הזמנה #104417 | מספר אישור הזמנה: 104417 | קוד אישור הזמנה: 104417 | מספר רכישה: 104417
  מספר הרכישה שלך 104417 | מס' רכישה: 104417 | קניה מספר 104417 | רכישה מספר 104417 | מספר קנייה: 104417
  מספר קניה: 104417 | מספר אסמכתא להזמנה: 104417 | אסמכתא להזמנה: 104417 | אסמכתת הזמנה: 104417
  מספר הזמנה באתר: 104417 | הזמנת אתר מספר 104417 | הזמנת אינטרנט מס' 104417 | מספר הזמנת אינטרנט: 104417
  מספר הזמנה אינטרנטית: 104417 | הזמנה אינטרנטית מספר 104417 | מספר סידורי של ההזמנה: 104417
  פרטי הזמנה מספר 104417 | פרטי הזמנה 104417 | פרטי הזמנה מס' 104417 | סיכום הזמנה מס' 104417
  סיכום הזמנה 104417 | מספר ההזמנה: #104417 | מספר ההזמנה - 104417 | מספר הזמנה (לשימושך): 104417
  יש לי הזמנה מספרה 104417. טרם הגיעה | הזמנתך מספר 104417נקלטה בהצלחה | הזמנתך נקלטה. מספרה: 104417 | הזמנתך התקבלה ומספרה 104417 | ההזמנה נקלטה במערכת, מספר הזמנה: 104417
  מספרה של ההזמנה: 104417 | הזמנה שמספרה 104417 נשלחה | הזמנתך שמספרה 104417 נשלחה | עבור הזמנה 104417
  בנוגע להזמנה מספר 104417 | לגבי הזמנתך מס' 104417 | מספר חשבון הזמנה: 104417
  Order no. / מספר הזמנה: 104417 | מספר הזמנה / Order no. 104417 | מספר הזמנה (Order ID): 104417
  רقم الطلب: 104417 | رقم الطلب: 104417 | رقم الطلب 104417 | رقم الطلبية: 104417 | رقم طلبك: 104417
  رقم طلبك هو 104417 | طلب رقم 104417 | الطلب رقم: 104417 | طلب #104417 | الطلب #104417
  طلبك رقم 104417 قيد التجهيز | تم استلام طلبك رقم 104417 | طلبك #104417 في الطريق | كود الطلب: 104417
  معرف الطلب: 104417 | رقم الأوردر: 104417 | رقم الحجز: 104417 | رقم الطلب الخاص بك هو 104417
  رقم مرجع الطلب: 104417 | الرقم المرجعي للطلب: 104417 | مرجع الطلب: 104417 | رقم تأكيد الطلب: 104417
  رقم الشراء: 104417 | رقم عملية الشراء: 104417 | تفاصيل الطلب رقم 104417 | تفاصيل الطلب #104417
  تأكيد الطلب 104417 | فاتورة الطلب رقم 104417 | طلبية رقم 104417 | الطلبية رقم: 104417
  رمز الطلب: 104417 | الطلب: 104417 | رقم الطلب : #104417 | Номер заказа: 104417 | Номер заказа 104417
  Заказ № 104417 | Заказ №104417 | № заказа: 104417 | Заказ номер 104417 | Заказ N 104417 | Заказ N104417
  Код заказа: 104417 | ID заказа: 104417 | Ваш заказ №104417 принят | Ваш заказ 104417 принят
  Заказ: 104417 | Заказ 104417 | Заказ #104417 | Номер вашего заказа: 104417
  Номер Вашего заказа — 104417 | Вашему заказу присвоен номер 104417 | Вашему заказу присвоен № 104417
  Номер бронирования: 104417 | Номер покупки: 104417 | Идентификатор заказа: 104417
  Заказу присвоен номер 104417 | Подтверждение заказа № 104417 | Подтверждение заказа 104417
  Детали заказа 104417 | Детали заказа № 104417 | Информация о заказе № 104417 | Состав заказа №104417
  Ваш номер заказа: 104417 | Ваш номер заказа 104417 | по заказу 104417 | по заказу № 104417
  Номер заказа в магазине: 104417 | Заказ с номером 104417 оформлен
  אישור הזמנה - 104417 | אישור רכישה 104417 | קוד רכישה: 104417 | הזמנה מתאריך 3.3.2026 מספר 104417
  הזמנתך מ-Lumen, מספר 104417 | Thanks for your order! (#104417) | Order confirmation 104417
  Order details (#104417) | Order details - 104417 | Order summary 104417
`);

// Numbers of something else, beside words that lead to an order's number elsewhere.
const OTHERS = entriesOf(`
  Order by 12:30 for delivery tomorrow | Order total: 104.17 | Order 3 items for 104417 points
  order within 2 hours | Invoice number: 104417 | Receipt no. 104417 | Customer number: 104417
  Account no. 104417 | Card ending 4417 | SKU: 104417 | Item no. 104417 | Transaction ID: 104417998
  Approval code: 104417 | VAT no. 514417123 | Tracking number: 880012345671 | Ticket #104417
  Voucher code: 104417 | Coupon: SAVE104417 | Serial number: 104417998 | Pickup code: 104417
  Policy number: 104417 | Delivery note no. 104417 | Call 03-5550122 to order
  In order to get 20% off use 104417 | Your previous order number was 104417 | order number format: 104417
  e.g. order number 104417 | Purchase order (PO) number: 104417 | Order status: 3 | Order weight 1200 g
  Order items (12) | Order 1 of 250 | Order confirmation: 3 November 2025 | Order phone: 03-5550122
  order limit: 5000 | Minimum order: 150 | Minimum order 150 | Free shipping on order over 250
  מספר לקוח: 104417 | מספר חשבונית: 104417 | חשבונית מס 104417 | קבלה מספר 104417 | מספר עסקה: 104417998
  מספר אישור: 0104417 | מספר תשלומים: 12 | מספר כרטיס: 4417 | ח.פ. 514417123 | עוסק מורשה 514417123
  מק"ט: 104417 | מספר פריט 104417 | מספר מעקב: 880012345671 | מספר פנייה: 104417 | קוד שובר 104417
  קוד קופון HAZMANA104417 | קוד איסוף: 104417 | סיסמה להזמנה: 104417 | תעודת משלוח מס' 104417
  מספר סידורי 104417998 | מספר זהות 104417998 | הזמנה מעל 250 ש"ח | משלוח חינם בהזמנה מעל 249
  בהזמנה הבאה 50 ש"ח הנחה | הזמנות בטלפון 03-5550122 | טלפון להזמנות: 03-5550122
  הזמנה עד 14:00 תסופק היום | הזמנה של 3 פריטים | בהזמנה 2 מוצרים | הזמנה קודמת מספר 104417
  למשל: הזמנה מספר 104417 | הזמנה ב-12 תשלומים | סכום הזמנה: 104417 | סכום ההזמנה 1044 ₪
  מינימום הזמנה 150 | מינימום להזמנה: 15000 | הזמנת שולחן ל-4 | קופון להזמנה: 104417
  נקודות בהזמנה: 104417 | קוד שליח: 7713 | מספר סניף 104 | מספר הטלפון בהזמנה: 0525550122
  رقم العميل: 104417 | رقم الفاتورة: 104417 | رقم التتبع: 880012345671 | كود الخصم: 104417
  رقم الهاتف: 0525550122 | رقم المعاملة: 104417998 | رمز الاستلام 4083 | الحد الأدنى للطلب 150
  رقم البطاقة 4417 | الطلبات من 10:00 حتى 18:00 | رقم السجل التجاري 1044179988 | رقم التذكرة: 104417
  Номер клиента: 104417 | Номер счёта: 104417 | Трек-номер: 80094477120553 | Код получения 5519
  Промокод: 104417 | Номер телефона: 0525550122 | Заказ от 3000 ₽ — доставка бесплатно
  Минимальный заказ 1500 | Заказ на сумму 3000 ₽ | Заказ из 3 товаров | ИНН 7701234567 | Номер чека 104417
  Номер обращения: 104417 | Номер транзакции 104417998 | Код подтверждения: 104417
`);

const LAYOUTS: readonly (readonly [string, (label: string) => string])[] = [
  ['list', (label) => `<dl><dt>${label}</dt><dd>104417</dd><dt>x</dt><dd>y</dd></dl>`],
  [
    'table',
    (label) => `<table><tr><th>${label}</th><td>104417</td></tr><tr><th>x</th><td>y</td></tr></table>`,
  ],
  ['lines', (label) => `<p><strong>${label}</strong><br>#104417</p>`],
  ['heading below', (label) => `<p>${label}</p><h2>104417</h2>`],
];
const LABELS = entriesOf(
  'מספר הזמנה | Order ID | رقم الطلب | Номер заказа | Your order number is | מספר ההזמנה שלך הוא | Itinerary number | Заказу присвоен номер',
);

describe('words before an order number', () => {
  it.each(SHOWN)('page and text: %s', (said) => {
    expect(numberIn(`<h1>תודה על ההזמנה</h1><p>${said}</p>`)).toBe('104417');
    expect(findInText(`תודה על הזמנתך\n${said}`).orderNumber).toMatchObject({ value: '104417', sure: true });
  });

  it.each(LAYOUTS.flatMap(([name, html]) => LABELS.map((label) => [name, label, html(label)] as const)))(
    '%s: %s',
    (_, __, html) => expect(numberIn(`<h1>תודה על ההזמנה</h1>${html}<p>עוד</p>`)).toBe('104417'),
  );

  it.each(OTHERS)('none: %s', (said) => {
    expect(numberIn(`<h1>תודה על ההזמנה</h1><p>${said}</p><p>שורה</p>`)).toBeUndefined();
    expect(
      numberIn(`<h1>ברוכים הבאים</h1><p>${said}</p><p>שורה</p>`, 'https://www.galim-shop.co.il/'),
    ).toBeUndefined();
    expect(findInText(said).orderNumber).toBeUndefined();
    expect(findInText(`תודה על הזמנתך\n${said}`).orderNumber).toBeUndefined();
  });

  it.each(['TR#5512-C', 'SO-2025-00417', '402-7733112-9911223', 'XKBKNABJK', 'ВК-20391'])(
    'reads %s',
    (number) =>
      expect(numberIn(`<h1>Thank you for your order</h1><p>Order number: ${number}</p>`)).toBe(number),
  );

  it('gives none for the first half of a number that a gap splits', () => {
    expect(numberIn('<h1>Thank you for your order</h1><p>Order number: 1044 17</p>')).toBeUndefined();
  });
});

describe('an order number that is asked for in a chat', () => {
  const chat = (asked: string, answer: string): string =>
    `<div><div class="message agent">Hi, I'm Dana from support.</div><div class="message agent">${asked}</div><div class="message visitor">${answer}</div></div>`;

  it.each([
    ['מה מספר ההזמנה?', 'כן, 104417'],
    ['מה מספר ההזמנה?', '104417, תודה'],
    ['What is your order number?', "Sure, it's 104417"],
    ['Подскажите номер заказа', '104417, спасибо'],
    ['ما هو رقم الطلب؟', 'رقم 104417'],
  ])('%s %s', (asked, answer) =>
    expect(numberIn(chat(asked, answer), 'https://shop.example/help')).toBe('104417'),
  );

  it.each([
    ['מה מספר ההזמנה?', '054-5550122'],
    ['What is your order number?', 'I ordered 3 items on 12.11.2025'],
    ['What is your order number?', 'I only have invoice 104417'],
  ])('%s %s: none', (asked, answer) =>
    expect(numberIn(chat(asked, answer), 'https://shop.example/help')).toBeUndefined(),
  );

  it.each([
    'Where is my order? It is PB-3319, bought last week',
    'איפה ההזמנה שלי? המספר PB-3319',
    'Где мой заказ? Номер PB-3319',
  ])('is told with the question: %s', (said) =>
    expect(findIn(chat('How can I help?', said), 'https://shop.example/help').orderNumber?.value).toBe(
      'PB-3319',
    ),
  );
});
