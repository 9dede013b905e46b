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

it.each([
  ['DHL waybill will be 4471 0029 36, live from tonight.', '4471002936'],
  ['Tracking number is 4471 0029 3612', '447100293612'],
])('reads groups of digits behind its word: %s', (said, number) => {
  expect(trackingIn(`<h1>Thank you for your order</h1><p>${said}</p>`)).toBe(number);
});

it('reads the page of a parcel though a form to follow another stands at its head', () => {
  const html = `<header><input placeholder="מספר משלוח"><button>חפש</button></header><h1>מעקב משלוח</h1>
    <p>מספר משלוח</p><p>7700318842</p><p>מס׳ הזמנה אצל השולח</p><p>OS/26/4471</p>`;
  const found = findIn(html, 'https://track.shaliach.example/t/7700318842');
  expect(found.trackingNumber).toMatchObject({ value: '7700318842', sure: true });
  expect(found.orderNumber).toMatchObject({ value: 'OS/26/4471', sure: true });
});

it('takes the code of a door for no telephone', () => {
  const html = '<h1>Thank you for your order</h1><p>הערות לשליח: קוד בניין 2580*</p>';
  expect(findIn(html).phone).toBe(undefined);
});
