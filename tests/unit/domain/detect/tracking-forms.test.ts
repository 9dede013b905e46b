import { expect, it } from 'vitest';
import { findIn } from './page-of.ts';

const trackingIn = (html: string, url?: string): string | undefined => {
  const { trackingNumber } = findIn(html, url);
  return trackingNumber?.sure ? trackingNumber.value : undefined;
};

it.each([
  ['<p>مرحبا، طلبك رقم 70112 خرج للتوصيل</p><p>رقم الشحنة</p><p>HDX 0044 8120 77</p>', 'HDX0044812077'],
  ['<h1>Thank you for your order</h1><p>Tracking number: AB 1234 5678 90</p>', 'AB1234567890'],
  ['<h1>Order details</h1><div>AliExpress standard shipping · RS1108820447Y</div>', 'RS1108820447Y'],
])('reads the number of a parcel as couriers write it: %s', (html, number) => {
  expect(trackingIn(html)).toBe(number);
});

it('takes no telephone in groups for a parcel', () => {
  expect(trackingIn('<h1>Thank you for your order</h1><p>Tracking? Call 03 555 0122</p>')).toBe(undefined);
});
