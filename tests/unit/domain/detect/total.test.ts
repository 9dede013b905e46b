import { describe, expect, it } from 'vitest';
import { totalIn } from './page-of.ts';

const NUMBER = '<h1>תודה על ההזמנה</h1><p>מספר הזמנה: 104417</p>';

describe('sums of an order', () => {
  it.each([
    ['<p>סה"כ לתשלום: ₪1,299.90</p>', '129990 ILS'],
    ['<p>סה״כ: 1,299.90 ₪</p>', '129990 ILS'],
    ["<p>סה''כ 99 ש\"ח</p>", '9900 ILS'],
    ['<p>סך הכל: 99.90 שח</p>', '9990 ILS'],
    ['<p>סך הכול לתשלום 1234,50 ₪</p>', '123450 ILS'],
    ['<p>סכום העסקה: NIS 99</p>', '9900 ILS'],
    ['<p>סה"כ (כולל מע"מ): ILS 99.90</p>', '9990 ILS'],
    ['<p>סה"כ שולם \u200f99.90 \u200f₪</p>', '9990 ILS'],
    ['<p>סה"כ לתשלום: 99.90</p>', '9990 ILS'],
    ['<p>Order total: $1,299.90</p>', '129990 USD'],
    ['<p>Grand Total: €1.299,90</p>', '129990 EUR'],
    ['<p>Total: US $12.50</p>', '1250 USD'],
    ['<p>Total: C$12.50</p>', '1250 CAD'],
    ['<p>Total paid: £12.50 (includes £2.08 VAT)</p>', '1250 GBP'],
    ['<p>Total: ¥1200</p>', '1200 JPY'],
    ['<div>Total</div><div>₪12.50</div>', '1250 ILS'],
    [
      '<table><tr><th scope="row">סכום ביניים</th><td>₪80</td></tr><tr><th scope="row">סה"כ</th><td>₪100</td></tr></table>',
      '10000 ILS',
    ],
    ['<p>סך ביניים ₪80.00</p><p>משלוח ₪20.00</p><p>סה"כ ₪100.00</p>', '10000 ILS'],
    ['<p>Total before tax: $90.00</p><p>Total: $100.00</p>', '10000 USD'],
    ['<p>Subtotal: $90.00</p><p>Sub-total $90.00</p><p>Sub Total $90.00</p>', undefined],
    ['<p>סה"כ פריטים: 3</p>', undefined],
    ['<p>סה"כ הנחה: ₪20.00</p>', undefined],
    ['<p>סה"כ מע"מ: ₪20.00</p>', undefined],
    ['<p>סכום לתשלום: כרטיס אשראי</p>', undefined],
    ['<p>Total savings: $5.00</p>', undefined],
    ['<p>Total: -$5.00</p>', undefined],
    ['<p>סה"כ: ₪<span>1,299</span> <sup>90</sup></p>', undefined],
  ])('%s', (html, total) => expect(totalIn(NUMBER + html)).toBe(total));

  it('offers the last of several totals when it is not the largest', () => {
    expect(totalIn(`${NUMBER}<p>סה"כ: ₪200.00</p><p>סה"כ: ₪120.00</p>`)).toBe('?12000 ILS');
    expect(totalIn(`${NUMBER}<p>סה"כ: ₪80.00</p><p>סה"כ: ₪120.00</p>`)).toBe('12000 ILS');
  });

  it('prefers what was paid in full words to a bare total', () => {
    expect(totalIn(`${NUMBER}<p>סה"כ שולם: ₪120.00</p><p>סה"כ: ₪200.00</p>`)).toBe('12000 ILS');
  });

  it('tells dollars apart by the top-level domain', () => {
    const html = '<h1>Thank you for your order</h1><p>Total: $10.00</p>';
    expect(totalIn(html, 'https://shop.example.ca/thank-you')).toBe('1000 CAD');
    expect(totalIn(html, 'https://shop.example.com/thank-you')).toBe('1000 USD');
  });

  it('gives no sum on a page without an order', () => {
    expect(totalIn('<h1>סל הקניות</h1><p>סה"כ: ₪120.00</p>', 'https://galim.example/cart')).toBeUndefined();
    expect(totalIn('<p>סה"כ: ₪120.00</p>', 'https://galim.example/')).toBeUndefined();
  });
});
