import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { dayInPage, findIn, numberIn } from './page-of.ts';

const UUID = '3f2b8c1e-77aa-4b21-9c0d-aa12ef345678';
const PAGE = 'https://www.galim-shop.co.il/page/7';

describe('order numbers that machines make up', () => {
  it.each([
    [`<h1>ההזמנה התקבלה!</h1><p>מספר הזמנה: <b>${UUID}</b></p>`, UUID],
    [`<h1>Order received</h1><p>Your order number is ${UUID}</p>`, UUID],
  ])('are taken where an order is confirmed: %s', (html, number) => expect(numberIn(html)).toBe(number));

  it.each([
    [`<h1>Thanks for your order</h1><p>Order ID: ${UUID}</p>`, undefined],
    [`<h1>תודה על ההזמנה</h1><p>מזהה הזמנה: ${UUID}</p>`, undefined],
  ])('are none by a label that says identifier: %s', (html) => expect(numberIn(html)).toBeUndefined());

  it('are none on any other page', () =>
    expect(numberIn(`<p>מספר הזמנה: ${UUID}</p>`, PAGE)).toBeUndefined());
});

describe('codes of invitations', () => {
  it.each([
    '<h1>משק בית</h1><div>קוד הזמנה: <b>FAM-7731</b></div>',
    '<h1>הזמינו חברים</h1><p>קוד ההזמנה שלך: NOA2041</p><p>כל חבר שיצטרף יקבל הטבה</p>',
    '<h2>קוד הזמנה</h2><p>482913</p><p>שתפו כדי שיצטרפו לקבוצה</p>',
  ])('are not filled in: %s', (html) => expect(numberIn(html, PAGE) ?? '?').toMatch(/^\?/));

  it('are orders where an order is told of', () =>
    expect(numberIn('<h1>הטיסה שלך מאושרת</h1><p>תודה על ההזמנה</p><p>קוד הזמנה</p><p>QX7T2M</p>')).toBe(
      'QX7T2M',
    ));
});

describe('numbers in words', () => {
  it.each([
    ["Your order confirmation number is '0BYKLMJ1'.", '0BYKLMJ1'],
    ['Your order with reference 20417 has shipped.', '20417'],
    ["היי דנה, קיבלנו את ההזמנה שלך (מס' 20417) ✅", '20417'],
  ])('%s', (text, number) =>
    expect(findInText(text).orderNumber).toMatchObject({ value: number, sure: true }),
  );

  it('of a request after the words for a service call', () =>
    expect(findInText('נפתחה קריאת שירות 118024, טכנאי יגיע').reference?.value).toBe('118024'));
});

describe("the basket's address", () => {
  const url = 'https://homeline.example/cart?success=1';
  const DONE = '<h1>ההזמנה התקבלה בהצלחה</h1><p>מספר ההזמנה שלך</p><p>HD-260311-88</p>';

  it('is no basket when the page thanks for the order', () =>
    expect(numberIn(DONE, url)).toBe('HD-260311-88'));

  it('is none either where a field for a newsletter stands below the thanks', () =>
    expect(numberIn(`${DONE}<input type="email" name="newsletter">`, url)).toBe('HD-260311-88'));

  it('is one without thanks', () =>
    expect(numberIn(DONE.replace('התקבלה בהצלחה', 'שלך'), url)).toBeUndefined());
});

describe('days that stand alone after their name', () => {
  it.each([
    '<p>תאריך - </p><p>10.12.25</p>',
    '<p>תאריך - 10.12.25</p>',
    '<p>נוצרה: 10.12.25</p>',
    '<p>תאריך קבלת ההזמנה: 10.12.25</p>',
  ])('%s', (html) =>
    expect(dayInPage(`<h1>תודה על ההזמנה</h1><p>מספר הזמנה: 20417</p>${html}`)).toBe('2025-12-10'),
  );
});

describe('couriers beside a shop', () => {
  it('are not the shop', () => {
    const text =
      "HFD: שלום רון, חבילה ממתינה בנקודת איסוף\nגלים: תודה שקנית! הזמנה 7400192\nצ'יטה: שלום, השליח בדרך";
    expect(findInText(text).merchant).toMatchObject({ value: 'גלים', sure: true });
    expect(findIn('<p>x</p>', PAGE).merchant?.sure ?? false).toBe(false);
  });
});
