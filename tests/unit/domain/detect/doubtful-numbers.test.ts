import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { numberIn } from './page-of.ts';

const numberInText = (text: string): string | undefined => {
  const found = findInText(text).orderNumber;
  return found && (found.sure ? found.value : `?${found.value}`);
};
const page = (body: string, title = 'x'): string =>
  `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

describe('codes that are typed in once', () => {
  it.each([
    'קוד אימות להזמנה שלך: 482913. אין למסור את הקוד לאיש.',
    'קוד אישור הזמנה: 482913. הקוד תקף ל-5 דקות. מקס',
    'גלים - קוד חד פעמי לאישור ההזמנה: 482913',
    'קוד אישור למסירת ההזמנה: 4829. מסרו אותו לשליח',
    'Your confirmation code: 482913. Do not share it with anyone. It expires in 10 minutes.',
    'Confirmation code: 884213. Enter this code to confirm your email address.',
    'Delivery confirmation code: 4829. Give it to the courier.',
    'Your one-time code for the order: 482913',
    'קוד אישור הזמנה: 482913\nהקוד בתוקף 10 דקות',
  ])('are no order number: %s', (text) => expect(numberInText(text)).toBeUndefined());

  it.each([
    [
      'Verify your e-mail',
      '<p>Hi Noa,</p><p>Confirmation code: <b>482913</b></p><p>The code expires in 10 minutes.</p>',
    ],
    ['קוד אימות', '<p>קוד אימות להזמנה: <b>482913</b></p><p>הקוד תקף ל-10 דקות</p>'],
  ])('in a webmail: %s', (subject, body) => {
    const html = `<h2 class="hP">${subject}</h2><span class="gD" email="no-reply@calder.com" name="Calder">Calder</span><div class="a3s">${body}</div>`;
    expect(numberIn(page(html, subject), 'https://mail.google.com/mail/u/0/#inbox/FMfc')).toBeUndefined();
  });

  it.each([
    ['קוד מסירה להזמנה 104417: 5512', '104417'],
    ['Thank you for your order. Order code: 104417. Ticket valid for 2 hours.', '104417'],
    ['Your booking is confirmed. Confirmation code: QX7T2M1. Flight to Rome', 'QX7T2M1'],
  ])('are not the codes of orders: %s', (text, number) => expect(numberInText(text)).toBe(number));
});

describe('confirmations of what was not bought', () => {
  it.each([
    ['contact/sent', '<h1>Thank you for contacting us</h1><p>Confirmation number: 482913</p>'],
    ['jobs/done', '<h1>Application received</h1><p>Your confirmation number is 482913</p>'],
    [
      'account/verify',
      '<h1>Almost there</h1><p>Your confirmation code: 482913</p><p>Enter it in the app to confirm your account.</p>',
    ],
    ['newsletter/ok', '<h1>תודה שנרשמת</h1><p>אישור #482913</p>'],
    ['appointments', '<h1>See you soon</h1><p>Appointment confirmation number: 482913</p>'],
    ['survey', '<h1>Thank you for taking our survey</h1><p>Confirmation #482913</p>'],
  ])('%s', (path, body) => expect(numberIn(page(body), `https://www.calder.com/${path}`)).toBeUndefined());

  it.each([
    ['cancel/done', '<h1>בקשת הביטול נקלטה</h1><p>אישור #482913</p><p>הזמנה 100551</p>'],
    ['returns/done', '<h1>ההחזרה נרשמה</h1><p>אישור #RT-8842</p><p>ההחזרה היא עבור הזמנה 100551</p>'],
  ])('of an order that is named: %s', (path, body) =>
    expect(numberIn(page(body), `https://www.calder.com/${path}`)).toBe('?100551'),
  );

  it('only offers a number that nothing says is of an order', () =>
    expect(
      numberIn(page('<h1>Done</h1><p>Confirmation number: 482913</p>'), 'https://www.calder.com/d'),
    ).toBe('?482913'));
});

describe('orders that are no purchase of the shopper', () => {
  it.each([
    'Limit Order ID: 884213 BTC/USDT filled',
    'Restraining order number 884213',
    'Payment order no. 884213',
    'Production order number: 884213\nBatch 12',
    'צו הזמנה מספר 884213 להתייצב בלשכת הגיוס',
    '4 ספרות אחרונות של מספר ההזמנה: 4412',
    'Last 4 digits of your order number: 4412',
    'דנה מחיפה הזמינה לפני 5 דקות · הזמנה #88412',
    'Dana from Haifa just ordered · Order #88412',
  ])('%s', (text) => {
    expect(numberInText(text)).toBeUndefined();
    expect(numberIn(page(`<h1>Page</h1><p>${text}</p>`), 'https://www.calder.com/p/9')).toBeUndefined();
  });
});

describe('whose number it is, as people say it', () => {
  it.each([
    [
      'put right in the next message',
      'Dana: Hi, what is your order number?\nNoa: 1122334\nNoa: oops typo, it is 1122343\nDana: thanks, checking',
      '?1122343',
    ],
    [
      'the same in Hebrew',
      'נציגה: שלום, מה מספר ההזמנה שלך?\nנועה: 1122334\nנועה: סליחה, טעות. 1122343\nנציגה: תודה, בודקת',
      '?1122343',
    ],
    ['a guess of the other side', 'Agent: is your order number 4402118?\nNoa: no, it is 5512345', '?4402118'],
    [
      "somebody else's parcel",
      'I received a parcel that belongs to someone else, order number 4402118. My order is 5512345.',
      '5512345',
    ],
    [
      'the same in Hebrew, its own number said in other words',
      'קיבלתי חבילה של מישהו אחר עם מספר הזמנה 4402118. ההזמנה שלי היא 5512345.',
      '5512345',
    ],
    ['not mine', 'נועה: הגיעה אליי חבילה עם הזמנה מספר 4402118 וזו לא ההזמנה שלי', '?4402118'],
    ['a guess that is right', 'Agent: is your order number 4402118?\nNoa: yes, it is', '4402118'],
    ['a question of hers', 'Hi, where is my order number 4402118?', '4402118'],
    ['nothing to put right', 'Sorry to bother you, order number 4402118 has not arrived', '4402118'],
  ])('%s', (_, text, number) => expect(numberInText(text)).toBe(number));
});
