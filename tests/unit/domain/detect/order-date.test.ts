import { describe, expect, it } from 'vitest';
import { dayInPage, findIn } from './page-of.ts';

const NUMBER = '<p>מספר הזמנה: 104417</p>';
const english = (lang: string, text: string): string =>
  `<html lang="${lang}"><body><h1>Thank you for your order</h1><p>Order number: 104417</p><p>${text}</p></body></html>`;

it('is the day on which it was placed, where the day on which it was confirmed stands too', () => {
  const html =
    '<p>Your order was confirmed on Apr 02, 2025</p><div>Order placed on:</div><div>Mar 11, 2025</div><p>Order number: 4402118</p>';
  expect(findIn(html).orderDate).toMatchObject({ value: '2025-03-11', sure: true });
});

describe('days of an order', () => {
  it.each([
    ['תאריך הזמנה: 31/01/2026', '2026-01-31'],
    ['תאריך ההזמנה 3.11.2026', '2026-11-03'],
    ['תאריך: 31-01-26', '2026-01-31'],
    ['הזמנה זו בוצעה בתאריך 31.1.26', '2026-01-31'],
    ['נרשמה בתאריך 31 בינואר 2026', '2026-01-31'],
    ['תאריך רכישה: 31 ינואר 2026', '2026-01-31'],
    ['תאריך הזמנה: 31 בינו׳ 2026', '2026-01-31'],
    ['תאריך הזמנה: יום ג׳ 31/01/26', '2026-01-31'],
    ['תאריך הזמנה: יום שלישי, 3 במרץ 2026', '2026-03-03'],
    ['מיום 3/11/2026', '2026-11-03'],
    ['תאריך הזמנה: 03 Feb 2026', '2026-02-03'],
    ['תאריך הזמנה: 2026-11-03', '2026-11-03'],
    ['ההזמנה התקבלה ב-3.11.2026', '2026-11-03'],
    ['צפי הגעה: 9.11.2026', undefined],
    ['תאריך אספקה: 9.11.2026', undefined],
    ['נשלח בתאריך 9.11.2026', undefined],
    ['בתוקף עד 9.11.2026', undefined],
    ['תאריך: 10/5/2026 (צפי הגעה)', undefined],
    ['תאריך: 10/5/2026 12:30 - אספקה משוערת', undefined],
    ['Date: 10 May 2026 (expected delivery)', undefined],
    ['תאריך: 10/5/2026, משלוח חינם', '2026-05-10'],
    ['תאריך: 10/5/2026 (אספקה: שליח עד הבית)', '2026-05-10'],
    ['תאריך הזמנה: 31.2.2026', undefined],
    ['תאריך הזמנה: 3.11.1926', undefined],
  ])('%s', (text, day) => expect(dayInPage(`${NUMBER}<p>${text}</p>`)).toBe(day));

  it.each([
    ['en-GB', 'Order date: 12/10/2025', 'https://a.co.uk/thank-you', '2025-10-12'],
    ['en-US', 'Order date: 12/10/2025', 'https://a.com/thank-you', '2025-12-10'],
    ['en', 'Order date: 12/10/2025. $5', 'https://a.com/thank-you', '?2025-10-12'],
    ['en', 'Order date: 12/10/2025', 'https://a.co.il/thank-you', '2025-10-12'],
    ['en', 'Order date: 12/25/2025. $5', 'https://a.com/thank-you', '2025-12-25'],
    ['en', 'Placed on January 4, 2025 at 7:05 pm', 'https://a.com/thank-you', '2025-01-04'],
    ['en', 'Ordered on Thu, 12 Dec 2019', 'https://a.com/thank-you', '2019-12-12'],
    ['en', 'Order placed 4th January 2025', 'https://a.com/thank-you', '2025-01-04'],
    [
      'en',
      'Order date: <time datetime="2025-12-10T23:30:00Z">12/10/2025</time>',
      'https://a.com/thank-you',
      '2025-12-10',
    ],
    ['en', 'Estimated delivery date: 12 Dec 2025', 'https://a.com/thank-you', undefined],
  ])('%s: %s', (lang, text, url, day) => expect(dayInPage(english(lang, text), url)).toBe(day));

  it('takes a day in brackets behind the order number', () => {
    expect(dayInPage('<h2>[הזמנה #55210] (11/02/2025)</h2>')).toBe('2025-02-11');
  });

  it('only offers one of two days that contradict each other', () => {
    expect(dayInPage(`${NUMBER}<p>תאריך: 1.2.2026</p><p>תאריך: 5.2.2026</p>`)).toBe('?2026-02-01');
  });
});
