import { describe, expect, it } from 'vitest';
import { findIn, numberIn, totalIn } from './page-of.ts';

const told = (number: string): string => `<h1>תודה על הזמנתך</h1><p>מספר הזמנה: ${number}</p>`;

describe('only a part of a number', () => {
  it.each([
    '4021 7788 בוצעה',
    '4021 7788 9911, בוצעה ביום 3/5/2026',
    '4021####',
    '4021••••',
    '4021XXXX',
    'XXXX-4021',
    '••••4021',
    '4021 ...',
    '4021…',
    '...4021',
    '4021/ב',
    '4021-ב',
  ])('gives none: %s', (number) => expect(numberIn(told(number))).toBeUndefined());

  it.each([
    '40217 349.00 ₪',
    '40217 349 ₪',
    '40217 349 ש"ח',
    '40217 2026-05-03',
    '40217 12:30',
    '40217 - בוצעה',
    '40217 בוצעה',
  ])('is whole: %s', (number) => expect(numberIn(told(number))).toBe('40217'));
});

describe('several numbers behind one label', () => {
  it.each(['4021, 4022', '4021 ו-4022', '4021 & 4022', '4021, 4022 and 4023'])(
    'asks which: %s',
    (numbers) => {
      const { orderNumber, orders } = findIn(told(numbers));
      expect(orderNumber).toBeUndefined();
      expect(orders?.map((order) => order.orderNumber).join()).toBe(numbers.match(/\d+/g)?.join());
    },
  );

  it.each(['40217, 3 items', '40217, 349.00 ₪', '40217, 03/05/2026', '40217, 12'])('is one: %s', (said) =>
    expect(numberIn(told(said))).toBe('40217'),
  );
});

describe('the number of a payment card', () => {
  it.each(['4111-1111-1111-1111', '4111111111111111', '5555555555554444', '378282246310005'])(
    'is no order number: %s',
    (number) => expect(numberIn(told(number))).toBeUndefined(),
  );
  it.each(['8111111111111111', '4111111111111112', '402-7733112-9911223'])('is not %s', (number) =>
    expect(numberIn(told(number))).toBe(number),
  );
});

describe('what is drawn and not said', () => {
  it.each([
    '<b>55123</b><i class="material-icons">content_copy</i>',
    '<b>55123</b><span class="material-symbols-outlined">info</span>',
    '<b>55123</b><mat-icon>content_copy</mat-icon>',
    '<b>55123</b><i>copy</i>',
    '<b>55123</b><i>העתקה</i>',
  ])('a sign beside the number: %s', (html) => expect(numberIn(told(html))).toBe('55123'));

  it.each([
    '<p>Total: <s>$145.00</s> $105.00</p>',
    '<table><tr><th>Total</th><td><del>$145.00</del> <ins>$105.00</ins></td></tr></table>',
    '<p>Total: <span style="text-decoration: line-through">$145.00</span> <b>$105.00</b></p>',
    '<table class="woocommerce-table--order-details"><tr><th>Total:</th><td><del><span class="woocommerce-Price-amount amount">$145.00</span></del> <ins><span class="woocommerce-Price-amount amount">$105.00</span></ins></td></tr></table>',
  ])('a sum that is crossed out: %s', (html) =>
    expect(
      totalIn(`<html lang="en"><h1>Thank you for your order</h1><p>Order number: 55123</p>${html}</html>`),
    ).toBe('10500 USD'),
  );
});
