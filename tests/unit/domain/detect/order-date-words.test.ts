import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { dayInPage, entriesOf, findIn } from './page-of.ts';

const FORMS = entriesOf(`
  3.11.2025 | 03/11/2025 | 3/11/25 | 3-11-2025 | 2025-11-03 | 2025/11/03 | 2025-11-03T10:22:00+02:00
  3.11.25, 14:20 | 3.11.2025 בשעה 14:20 | 14:20 3.11.2025 | 14:20, 3.11.2025 | 14:20 - 03/11/2025
  14:20:33 03/11/2025 | 3 בנובמבר 2025 | ה-3 בנובמבר 2025 | 3 נובמבר 2025 | 3 בנוב׳ 2025 | 3 נוב׳ 2025
  3 לנובמבר 2025 | נובמבר 3, 2025 | יום שני, 3 בנובמבר 2025 | יום ב׳, 3 בנובמבר 2025 | יום ב' 3.11.2025
  ב׳, 3 נוב׳ 2025 | יום שני 03/11/2025 | שני, 3 בנובמבר 2025 | שני 3.11.2025 | יום שני ה-3.11.2025
  ביום שני, 3.11.2025 | 3 Nov 2025 | 3 November 2025 | 3rd November 2025 | 3rd of November, 2025
  Nov 3, 2025 | Nov. 3, 2025 | November 3rd, 2025 | November 3 2025 | 03-Nov-2025 | 03-Nov-25 | 03 Nov 25
  3/Nov/2025 | 3 Nov, 2025 | Mon, 3 Nov 2025 | Monday, November 3, 2025 | Monday 3 November 2025
  Monday, 3rd November 2025 at 14:20 | Mon Nov 03 2025 14:20:33 GMT+0200 | Mon Nov 03 14:20:33 IST 2025
  2025 Nov 3 | 2025-Nov-03 | 2:20 PM, Nov 3, 2025 | 2:20 pm on 3 November 2025 | 3 ноября 2025
  3 ноября 2025 г. | 03.11.2025 в 14:20 | 3 нояб. 2025 | 3 ноя 2025, 14:20 | понедельник, 3 ноября 2025
  «3» ноября 2025 | 14:20, 3 ноября 2025 | 03.11.25 | 3 نوفمبر 2025 | 3 نوفمبر، 2025 | نوفمبر 3، 2025
  3 تشرين الثاني 2025 | ٣ نوفمبر ٢٠٢٥ | ٠٣/١١/٢٠٢٥ | ٣‏/١١‏/٢٠٢٥ | الاثنين، 3 نوفمبر 2025
  يوم الاثنين 3 نوفمبر 2025 | يوم 03/11/2025 | 3/11/2025م | 3 من نوفمبر 2025
`);

// `@` is the day.
const LABELS = entriesOf(`
  Order date: @ | Order Date @ | Date of order: @ | Date ordered: @ | Order placed: @ | Order placed on @
  Placed on @ | Placed: @ | Placed at @ | Ordered on @ | Ordered: @ | Ordered @ | Purchase date: @
  Purchased on @ | Purchased: @ | Date purchased: @ | Date of purchase: @ | Created: @ | Created at: @
  Created on @ | Created at @ | Completed at @ | Completed on @ | Order completed: @ | Submitted on @
  Submitted: @ | Order submitted @ | Order received on @ | Order received: @ | Payment date: @ | Paid on @
  Transaction date: @ | Booked on @ | Booking date: @ | Booking made on @ | Confirmed on @
  Order confirmed on @ | Order confirmed: @ | Order dated @ | Your order of @ | Your order from @
  Order of @ | Order from @ | your order placed on @ has shipped | Order time: @ | Order date & time: @
  Order date/time: @ | Order Date and Time: @ | Date/Time: @ | Date & time: @ | Date and time: @
  Time of purchase: @ | Time of order: @ | Date: @ | Order made on @ | Order created: @
  Order creation date: @ | Sale date: @ | Sales date: @ | Bought on @ | You ordered on @
  Thank you for your order on @ | Thanks for your order placed @ | Checkout date: @ | Order Placed: @
  Date placed: @ | Date added: @ | Date created: @ | Date issued: @ | Issued on @
  We received your order on @ | This order was placed on @ | Your order was received on @
  Transaction time: @ | תאריך הזמנה: @ | תאריך ההזמנה @ | תאריך: @ | תאריך ביצוע: @
  תאריך ביצוע ההזמנה: @ | תאריך ביצוע הזמנה @ | מועד ההזמנה: @ | מועד ביצוע: @ | הוזמן ב: @ | הוזמן ב-@
  הוזמן בתאריך @ | הוזמנה בתאריך @ | ההזמנה בוצעה בתאריך @ | ההזמנה בוצעה ב-@ | בוצעה ביום @ | בוצע ב @
  נוצר ב: @ | נוצרה בתאריך: @ | תאריך יצירה: @ | נרכש בתאריך: @ | נרכש ב-@ | תאריך רכישה: @
  תאריך הרכישה @ | תאריך קנייה: @ | תאריך קניה: @ | תאריך עסקה: @ | תאריך העסקה: @ | תאריך רישום: @
  תאריך תשלום: @ | תאריך התשלום: @ | שולם בתאריך @ | תאריך ושעה: @ | תאריך ושעת הזמנה: @ | זמן הזמנה: @
  זמן ביצוע ההזמנה: @ | שעת ההזמנה: @ | הזמנה מיום @ | הזמנה מתאריך @ | הזמנתך מתאריך @ | הזמנתך מיום @
  הזמנתך שבוצעה בתאריך @ | הזמנה שבוצעה ב-@ | ההזמנה התקבלה בתאריך @ | ההזמנה נקלטה ב-@
  ההזמנה נקלטה בתאריך @ | הזמנתך התקבלה ביום @ | התקבלה: @ | נקלטה: @ | בוצעה: @ | הוזמן: @ | הוזמנה ב @
  תאריך הזמנתך: @ | תאריך המכירה: @ | תאריך מכירה: @ | הזמנת ב-@ | הזמנת בתאריך @ | קנית בתאריך @
  ההזמנה שביצעת ב-@ | ההזמנה שביצעת בתאריך @ | רכשת בתאריך @ | ת. הזמנה: @ | ת.הזמנה: @
  תאריך פתיחת הזמנה: @ | תאריך קליטה: @ | תאריך קליטת ההזמנה: @ | בתאריך @ | מתאריך @ | تاريخ الطلب: @
  تاريخ الطلبية: @ | تاريخ الشراء: @ | تاريخ الإنشاء: @ | تاريخ ووقت الطلب: @ | وقت الطلب: @
  تم الطلب في @ | تم الطلب بتاريخ @ | تم تقديم الطلب في @ | تم تقديم الطلب بتاريخ @ | تم إنشاء الطلب في @
  تاريخ إنشاء الطلب: @ | طلبك بتاريخ @ | طلب بتاريخ @ | تاريخ العملية: @ | تاريخ الدفع: @ | تاريخ الحجز: @
  التاريخ: @ | تاريخ تقديم الطلب: @ | تاريخ طلبك: @ | تم استلام طلبك بتاريخ @ | تم استلام طلبك في @
  تم استلام طلبك يوم @ | بتاريخ @ | طلبت في @ | اشتريت بتاريخ @ | التاريخ والوقت: @ | تاريخ التسجيل: @
  تم تأكيد طلبك بتاريخ @ | وصلنا طلبك بتاريخ @ | تم الشراء في @ | تم الشراء بتاريخ @ | Дата заказа: @
  Дата и время заказа: @ | Дата оформления: @ | Дата оформления заказа: @ | Дата покупки: @
  Дата создания: @ | Дата создания заказа: @ | Дата размещения: @ | Дата: @ | Дата и время: @
  Время заказа: @ | Заказ от @ | Ваш заказ от @ | Заказ оформлен @ | Заказ оформлен: @ | Оформлен: @
  Оформлен @ | Создан: @ | Создан @ | Заказ создан @ | Заказан: @ | Заказано: @ | Заказано @ | Размещён: @
  Размещен @ | Куплено @ | Куплен: @ | Дата платежа: @ | Дата оплаты: @ | Оплачен @ | Принят: @
  Заказ принят @ | Дата вашего заказа: @ | Дата поступления заказа: @ | Дата продажи: @
`);

const OTHER_DAYS = entriesOf(`
  Delivery date: @ | Estimated delivery: @ | Shipped on @ | Ship date: @ | Shipping date: @
  Delivered on @ | Due date: @ | Expires on @ | Valid until @ | Return by @ | Check-in: @
  Check-out date: @ | Event date: @ | Departure: @ | Date of birth: @ | Birth date: @ | Last updated: @
  Updated on @ | Arrives by @ | Return date: @ | Cancel before @ | Pickup date: @ | Travel date: @
  Delivery: @ | Posted on @ | Card expiry @ | Refund date: @ | Warranty until @ | Expected on @
  Order by @ for delivery | Dispatch date: @ | Arriving @ | Delivered: @ | תאריך אספקה: @ | תאריך משלוח: @
  תאריך הגעה: @ | צפי אספקה: @ | נשלח ב-@ | נמסר בתאריך @ | בתוקף עד @ | תאריך לידה: @ | תאריך תפוגה: @
  תאריך יציאה: @ | תאריך איסוף: @ | אספקה עד @ | מועד אספקה: @ | תאריך אירוע: @ | תאריך ביטול: @
  תאריך החזרה: @ | תאריך עדכון: @ | עודכן בתאריך @ | נמסרה ב-@ | יגיע בתאריך @ | יימסר ביום @
  מועד המופע: @ | תאריך הטיסה: @ | ניתן לבטל עד @ | צ'ק אין: @ | תאריך כניסה: @ | תאריך מסירה: @
  ההזמנה נשלחה ב-@ | ההזמנה נמסרה בתאריך @ | ההזמנה בוטלה בתאריך @ | تاريخ التسليم: @ | تاريخ التوصيل: @
  تاريخ الشحن: @ | تم الشحن في @ | تم الشحن بتاريخ @ | صالح حتى @ | تاريخ الوصول: @ | تاريخ الميلاد: @
  تم التوصيل بتاريخ @ | Дата доставки: @ | Доставка: @ | Отправлен @ | Доставлен @ | Действителен до @
  Дата рождения: @ | Дата отправки: @ | Дата получения: @ | Ожидается @ | Дата возврата: @ | Обновлено @
`);

const ORDER = '<h1>תודה על ההזמנה</h1><p>מספר הזמנה: 104417</p>';
const dayFor = (label: string): string =>
  /[א-ת]/.test(label)
    ? '3.11.2025'
    : /[a-z]/i.test(label)
      ? '3 November 2025'
      : /[а-я]/i.test(label)
        ? '3 ноября 2025'
        : '3 نوفمبر 2025';

describe('ways of writing a day', () => {
  it.each(FORMS)('%s', (day) => {
    expect(dayInPage(`${ORDER}<p>תאריך ההזמנה: ${day}</p>`)).toBe('2025-11-03');
    expect(findInText(`תודה על הזמנתך\nמספר הזמנה: 104417\nתאריך: ${day}`).orderDate).toMatchObject({
      value: '2025-11-03',
      sure: true,
    });
  });

  it.each(['3 תשרי 2025', '33.11.2025', '3.11', 'Nov 3 14:20', '14:20'])('none: %s', (day) =>
    expect(dayInPage(`${ORDER}<p>תאריך ההזמנה: ${day}</p>`)).toBeUndefined(),
  );
});

describe('words before the day of an order', () => {
  it.each(LABELS)('%s', (label) => {
    const said = label.replace('@', dayFor(label));
    expect(dayInPage(`${ORDER}<p>${said}</p><p>אספקה עד 9.11.2025</p>`)).toBe('2025-11-03');
    expect(
      findInText(`תודה על הזמנתך\nמספר הזמנה: 104417\n${said}\nצפי הגעה 9.11.2025`).orderDate?.value,
    ).toBe('2025-11-03');
  });

  it.each(OTHER_DAYS)('of something else: %s', (label) => {
    const said = label.replace('@', dayFor(label));
    expect(findIn(`${ORDER}<p>${said}</p>`).orderDate?.sure ?? false).toBe(false);
    expect(findInText(`תודה על הזמנתך\nמספר הזמנה: 104417\n${said}`).orderDate?.sure ?? false).toBe(false);
  });
});

describe('a day with what was done behind it', () => {
  it.each(entriesOf('ב-@ ביצעת הזמנה באתר | ביום @ הזמנת באתרנו | On @ you placed an order'))(
    '%s',
    (said) => {
      const page = (day: string): string => `<p>מספר הזמנה: 20417</p><p>${said.replace('@', day)}</p>`;
      expect(dayInPage(page('14.3.2026'))).toBe('2026-03-14');
    },
  );

  it('is none of the order, where somebody else did something', () => {
    expect(dayInPage('<p>מספר הזמנה: 20417</p><p>ביום 14.3.2026 הזמינו אלף איש</p>')).toBeUndefined();
  });
});
