import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { dayInPage, findIn, numberIn, totalIn } from './page-of.ts';

describe('a number behind "is"', () => {
  it.each([
    'ההזמנה שלי היא 55410',
    'ההזמנה שלי היא מספר 55410',
    'מספר ההזמנה שלך הוא 55410',
    'my order is 55410',
    'My order number is 55410',
  ])('"%s" is the number', (text) => {
    expect(findInText(text).orderNumber?.value).toBe('55410');
  });

  it.each([
    'ההזמנה שלי היא 4500 ש"ח',
    'ההזמנה שלי היא 4500 שקלים',
    'ההזמנה שלי היא 3 חולצות',
    'ההזמנה שלי היא 2026',
    'ההזמנה שלי היא מ-12.3.2026',
    'my order is 4500 dollars',
    'my order is 1200 NIS and it never came',
    'my order is 20 minutes late',
    'my order is 2026',
  ])('"%s" is none', (text) => {
    expect(findInText(text).orderNumber).toBeUndefined();
  });

  it('leaves a number before a sum what it is', () => {
    expect(findInText('Order 44120 USD 45.00 was placed').orderNumber?.value).toBe('44120');
  });
});

describe('a caption behind its value, apart by markup only', () => {
  const tile = (value: string, caption: string): string =>
    `<div class="tile"><b>${value}</b><small>${caption}</small></div>`;
  const url = 'https://www.galim-shop.co.il/thank-you';

  it('is read for number, day and sum', () => {
    const html = `<h1>תודה על ההזמנה</h1>${tile('55410', 'מספר הזמנה')}${tile('3.11.2026', 'תאריך הזמנה')}${tile('₪199.00', 'סה"כ לתשלום')}`;
    expect(numberIn(html, url)).toBe('55410');
    expect(dayInPage(html, url)).toBe('2026-11-03');
    expect(totalIn(html, url)).toBe('19900 ILS');
  });

  it('gives no number where the one below may be meant', () => {
    const html = `<h1>תודה על ההזמנה</h1><p><b>88120</b> <span>מספר הזמנה</span></p><p>55410</p>`;
    expect(findIn(html, url).orderNumber?.sure ?? false).toBe(false);
  });

  it.each(['3', '2026', 'Dana 55'])('takes "%s" for no number', (value) => {
    expect(numberIn(`<h1>תודה על ההזמנה</h1>${tile(value, 'מספר הזמנה')}`, url)).toBeUndefined();
  });
});
