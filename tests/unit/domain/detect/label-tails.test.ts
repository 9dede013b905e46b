import { describe, expect, it } from 'vitest';
import { dayInPage, entriesOf, findIn, numberIn, totalIn } from './page-of.ts';

const FORMS = [
  (label: string, value: string) => `<table><tr><td>${label}</td><td>${value}</td></tr></table>`,
  (label: string, value: string) => `<p>${label}: ${value}</p>`,
  (label: string, value: string) => `<div>${label}</div><div>${value}</div>`,
  (label: string, value: string) => `<div><span>${label}</span> <b>${value}</b></div>`,
];
const ORDER = '<h1>תודה על הזמנתך</h1>';
const inEach = (label: string, value: string, read: (html: string) => unknown): unknown[] =>
  FORMS.map((form) => read(`${ORDER}${form(label, value)}<p>מחיר יחידה ₪12</p>`));
const all = (value: unknown): unknown[] => FORMS.map(() => value);

const NUMBERS = entriesOf(`
  מספר הזמנה אצל השולח | מס' הזמנה שבוטלה | מספר הזמנה לצורך מעקב | מזהה הזמנה לשירות לקוחות | מספר ההזמנה באתר החנות
  קוד הזמנה באפליקציה | מספר הזמנה המאוחדת | מספר רכישה באמזון | הזמנה מספר במערכת שלנו | מספר הזמנה לזיכוי
  Order number for your records | Order no. with the seller | Order ID at Lumen | Your order number on our site
  Order reference (for returns) | Booking reference with us | Reservation number for check-in
  Номер заказа у продавца | Код заказа для отслеживания | رقم الطلب لدى البائع | رقم الحجز للمتابعة
`);

const NO_NUMBERS = entriesOf(`
  מספר הזמנה לדוגמה | מספר הזמנה קודמת | מספר הזמנת רכש | מספר ההזמנה שלך מופיע במייל | מספר ההזמנה של חבר
  מספר ההזמנה נשלח אליך | Order number can be found here | Order number format | Order number of the supplier
  Order number or e-mail | Номер заказа указан в письме | Номер заказа поставщика | رقم الطلب السابق | رقم طلب الدعم
`);

describe('a label that goes on to say whose number it is or what for', () => {
  it.each(NUMBERS)('leads to the number: %s', (label) => {
    expect(inEach(label, 'BZ-558204', numberIn)).toEqual(all('BZ-558204'));
  });

  it.each(NO_NUMBERS)('leads to none, where it speaks of another or shows none: %s', (label) => {
    expect(inEach(label, '7700318842', numberIn)).toEqual(all(undefined));
  });

  it('gives way to one that says no more than that', () => {
    const both = `${ORDER}<p>מספר הזמנה באפליקציה: 88120</p><p>מספר הזמנה: 20417</p>`;
    expect(numberIn(both)).toBe('20417');
  });

  it('does not count what stands above it', () => {
    expect(numberIn(`${ORDER}<div>20417</div><div>order numbers in a year</div>`)).toBeUndefined();
  });
});

describe('a total that goes on to say what it is of', () => {
  it.each(
    entriesOf(`
      סה"כ עבור ההזמנה | סה"כ לאחר קופון | סך הכל עם משלוח | סכום החיוב בכרטיס אשראי | סכום ההזמנה אחרי הנחה
      סה"כ בתשלום אחד | Total with delivery | Grand total incl. VAT | Order total for this order
      Total paid after discount | Amount charged to your card | Grand Total Payable (COD) | Total due | Итого со скидкой | Сумма заказа с доставкой
      المجموع مع التوصيل | إجمالي الطلب بعد الخصم
    `),
  )('is the total: %s', (label) => {
    expect(inEach(label, '₪349.90', totalIn)).toEqual(all('34990 ILS'));
  });

  it.each(
    entriesOf(`
      סה"כ מע"מ | סה"כ הנחה | סה"כ לפני הנחה | סה"כ נקודות שנצברו | סה"כ להחזר | סה"כ תשלום חודשי | Total savings
      Total before discount | Total for shipping | Total to be refunded | Итого скидка | المجموع قبل الخصم
    `),
  )('is none, where it is of a part: %s', (label) => {
    expect(inEach(label, '₪349.90', totalIn)).toEqual(all(undefined));
  });

  it('is what is left in the end, where a larger one stands above it', () => {
    expect(totalIn(`${ORDER}<p>סה"כ: ₪300.00</p><p>סה"כ לאחר קופון: ₪270.00</p>`)).toBe('27000 ILS');
  });
});

describe('a day whose label goes on', () => {
  it.each(
    entriesOf(`
      תאריך ההזמנה באתר | תאריך רכישה ושעה | תאריך הזמנה/שעה | Order date with us | Purchase date & time
      Дата заказа и время | تاريخ الطلب في المتجر
    `),
  )('is that of the order: %s', (label) => {
    expect(inEach(label, '14/03/2026', dayInPage)).toEqual(all('2026-03-14'));
  });

  it.each(
    entriesOf(`
      תאריך הזמנה צפוי לאספקה | תאריך ההזמנה הקודמת | תאריך הזמנה הבאה | Order date of expected delivery
    `),
  )('is another: %s', (label) => {
    expect(inEach(label, '14/03/2026', dayInPage)).toEqual(all(undefined));
  });
});

describe('a parcel whose label goes on', () => {
  it.each(
    entriesOf(`
      מספר מעקב אצל השליח | קוד מעקב לדואר ישראל | מספר חבילה בחברת השילוח | Tracking number for this shipment
    `),
  )('is tracked by it: %s', (label) => {
    const read = (html: string) => findIn(html).trackingNumber?.value;
    expect(inEach(label, 'KX8821399017', read)).toEqual(all('KX8821399017'));
  });
});
