import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { dayInPage, findIn, numberIn } from './page-of.ts';

const PAGE = 'https://galim.example/a';

describe('words that strangers use', () => {
  it.each([
    ['Order number ........ 2026-00318', '2026-00318'],
    ['שלום רון, הזמנתך מספר GX-20417 בוצעה בהצלחה', 'GX-20417'],
    ['Booking TFX-20931, I was promised a refund', 'TFX-20931'],
  ])('before a number: %s', (text, number) =>
    expect(findInText(text).orderNumber).toMatchObject({ value: number, sure: true }),
  );

  it('for a day: "on" and nothing else', () => {
    expect(dayInPage('<h1>Purchase from Oak</h1><p>on Feb 14, 2026</p><p>Order #3310882991</p>')).toBe(
      '2026-02-14',
    );
    expect(dayInPage('<h1>Order #3310882991</h1><p>Arrives on Feb 14, 2026</p>')).toBeUndefined();
  });

  it.each([
    ['עסקה בכרטיס 4417 בבית העסק גלים בע"מ ע"ס 1,290.00 ש"ח אושרה', 'גלים'],
    ['גלים: הזמנה 55-10922 התקבלה', 'גלים'],
    ['סטטוס: הזמנה 55-10922 התקבלה', undefined],
  ])('for a shop: %s', (text, name) => expect(findInText(text).merchant?.value).toBe(name));

  it.each([
    ['Kiln Laundry', '<h2>Order #20417</h2>', 'Kiln Laundry'],
    ['Order complete', '<h2>Order #20417</h2>', 'galim.example'],
    ['React App', '<h2>Order #20417</h2>', 'galim.example'],
    ['Kiln Laundry', '<h2>About us</h2>', 'galim.example'],
  ])('as a whole title "%s" over %s', (title, body, name) => {
    const html = `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
    expect(findIn(html, PAGE).merchant?.value).toBe(name);
  });

  it('leaves dots at the end of a sentence alone', () =>
    expect(numberIn('<p>Order number... 3 days later nothing</p>', PAGE)).toBeUndefined());
});
