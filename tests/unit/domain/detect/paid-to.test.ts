import { expect, it } from 'vitest';
import { findIn } from './page-of.ts';

const merchantOf = (body: string): string | undefined => {
  const { merchant } = findIn(body, 'https://www.paypal.com/myaccount/activities/details/5FT81120');
  return merchant?.sure ? merchant.value : undefined;
};

it.each([
  ['<h1>Payment to Lanternfish Comics</h1><h3>Paid with</h3><p>ISRACARD x-2207</p>', 'Lanternfish Comics'],
  ['<p>You paid Kettle & Co</p>', 'Kettle & Co'],
  ['<h2>You sent a payment of $20.00 USD to Lamp Shop</h2>', 'Lamp Shop'],
  ['<h1>תשלום לקו אופניים</h1>', 'קו אופניים'],
  ['<h1>Платёж в пользу Книги Востока</h1>', 'Книги Востока'],
])('takes the shop from what a payment service says was paid: %s', (body, shop) => {
  expect(merchantOf(body)).toBe(shop);
});

it('takes none where several were paid, and none from how it was paid', () => {
  expect(merchantOf('<p>Payment to Kettle & Co</p><p>Payment to Lamp Shop</p>')).toBe(undefined);
  expect(merchantOf('<h3>You paid with</h3><p>ISRACARD x-2207</p>')).toBe(undefined);
});
