import { describe, expect, it } from 'vitest';
import { dayInPage, findIn, numberIn, totalIn } from './page-of.ts';

const THANKS = '<h1>Thank you for your order</h1>';

describe('values in several elements', () => {
  it.each([
    [
      '<p><span>Order number: </span><span>4821</span><span>-</span><span>5530</span><span>-</span><span>91</span></p>',
      '4821-5530-91',
    ],
    ['<p><span>Order number: </span><span>4821</span> <span>-</span> <span>5530</span></p>', '4821'],
    ['<p><span>Order number: 4821</span><span>-</span><span>5 items</span></p>', '4821'],
    ['<p><span>Order number: 4821</span><span>-</span><span>Shipped</span></p>', '4821'],
  ])('order number: %s', (html, number) => expect(numberIn(`${THANKS}${html}`)).toBe(number));

  it.each([
    [
      '<p><span>Total</span><span><span>₪</span><span>87</span><span>.</span><span>60</span></span></p>',
      '8760 ILS',
    ],
    ['<p>Total: <span>2,899</span><sup>90</sup> <span>₪</span></p>', '289990 ILS'],
    ['<p>Total: <b>2,899<sup>90</sup></b> ₪</p>', '289990 ILS'],
    // A note and no fraction: no currency beside it, a sum with its own fraction, three digits.
    ['<p>Total: ₪ 45.90<sup>12</sup></p>', '4590 ILS'],
    ['<p>Total: ₪ 45<sup>1</sup></p>', '4500 ILS'],
  ])('sum: %s', (html, total) => expect(totalIn(`${THANKS}<p>Order number: 104417</p>${html}`)).toBe(total));

  it('day', () => {
    const html =
      '<div>Order date: <span>15</span><span>/</span><span>01</span><span>/</span><span>2026</span></div>';
    expect(dayInPage(`${THANKS}<p>Order number: 104417</p>${html}`)).toBe('2026-01-15');
  });
});

describe('a number that is called an order number to those who hear the page only', () => {
  it.each([
    [
      '<div aria-label="מספר הזמנה 5528190"><span aria-hidden="true">#</span><span>5528190</span></div>',
      '5528190',
    ],
    ['<div role="group" aria-label="Order number: GX-10442"><b>GX-10442</b></div>', 'GX-10442'],
    // Only what is on show counts.
    ['<div aria-label="Order number 5528190"><b>Details</b></div>', undefined],
    ['<input aria-label="Order number 5528190">', undefined],
    ['<button aria-label="Track order number 5528190">Track 5528190</button>', undefined],
  ])('%s', (html, number) => expect(numberIn(`${THANKS}${html}`)).toBe(number));
});

describe('words of strangers', () => {
  it.each([['<p>To pay: <b>129.00 €</b></p>', '12900 EUR']])('sum: %s', (html, total) =>
    expect(totalIn(`${THANKS}<p>Order number: 104417</p>${html}`)).toBe(total),
  );

  it.each([
    ['<h1>Purchase from <a href="/s">OakAndOwl</a> on May 2, 2026</h1>', '2026-05-02'],
    ['<p>תאריך............. 05/03/2026</p>', '2026-03-05'],
    ['<p>תאריך ההזמנה: <time datetime="2026-01-29T18:20:00+02:00">לפני 3 ימים</time></p>', '2026-01-29'],
    ['<p>Ordered on <time datetime="2026-01-29T18:20:00Z">3 days ago</time></p>', '2026-01-29'],
  ])('day: %s', (html, day) => expect(dayInPage(`${THANKS}<p>Order number: 104417</p>${html}`)).toBe(day));

  it.each([
    ['<p>We have registered your order.</p><p>To pay: <b>129.00 €</b></p>', '12900 EUR'],
    ['<p>Receipt from Lumen Labs</p><table><tr><td>AMOUNT PAID<br>$129.00</td></tr></table>', '12900 USD'],
  ])('a confirmation without a number: %s', (html, total) =>
    expect(totalIn(html, 'https://nordlamp.example/done')).toBe(total),
  );

  it('an e-mail address behind a Hebrew prefix and its dash', () =>
    expect(findIn('<p>שירות לקוחות: חייגו 03-5556677 או כתבו ל-help@galim-shop.co.il</p>').email?.value).toBe(
      'help@galim-shop.co.il',
    ));

  it('the order code of a catalogue is no order', () =>
    expect(
      numberIn('<h1>Mug</h1><p>Order code 55120-B</p><p>$14.00</p>', 'https://www.galim-shop.co.il/p/55120'),
    ).not.toBe('55120-B'));
});
