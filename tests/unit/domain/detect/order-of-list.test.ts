import { describe, expect, it } from 'vitest';
import { findIn, numberIn } from './page-of.ts';

const page = (title: string, body: string): string =>
  `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const ONE = '<dl><dt>Order no.:</dt><dd>7301188412</dd></dl>';

describe('an order opened from the list of them', () => {
  it.each([
    'https://my.galim.example/my-account/orders/details/7301188412',
    'https://my.galim.example/me/order-history/7301188412',
    'https://my.galim.example/purchases/view/7301188412',
    'https://my.galim.example/account?order_no=7301188412',
  ])('is told by its address: %s', (url) =>
    expect(numberIn(page('My orders | Galim', `<h1>My orders</h1>${ONE}`), url)).toBe('7301188412'),
  );

  it.each(['Order details', 'ORDER DETAILS', 'פרטי הזמנה', 'Детали заказа', 'تفاصيل الطلب'])(
    'is told by its heading: %s',
    (heading) =>
      expect(
        numberIn(page('My orders | Galim', `<h1>${heading}</h1>${ONE}`), 'https://my.galim.example/account'),
      ).toBe('7301188412'),
  );

  it.each([
    'https://my.galim.example/my-account/orders',
    'https://my.galim.example/me/order-history/2026',
    'https://my.galim.example/account',
  ])('is one of a list elsewhere: %s', (url) => {
    const found = findIn(page('My orders | Galim', `<h1>My orders</h1>${ONE}`), url);
    expect(found.orderNumber).toBeUndefined();
    expect(found.orders?.map(({ orderNumber }) => orderNumber)).toEqual(['7301188412']);
  });
});
