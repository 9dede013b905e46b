import { describe, expect, it } from 'vitest';
import { dayInPage, findIn, numberIn, totalIn } from './page-of.ts';

const MARKED = {
  '@type': 'Order',
  orderNumber: '87001',
  orderDate: '2026-02-01',
  price: '99',
  priceCurrency: 'ILS',
  seller: { name: 'Old Seller' },
  acceptedOffer: [{ itemOffered: { name: 'Old lamp' } }],
};
const ld = (fields: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ ...MARKED, ...fields })}</script>`;
const microdata = `<div itemscope itemtype="https://schema.org/Order"><meta itemprop="orderNumber" content="87001">
  <meta itemprop="price" content="99"><meta itemprop="priceCurrency" content="ILS"><meta itemprop="orderDate" content="2026-02-01"></div>`;

describe('markup that is not on show against what the page shows', () => {
  it.each([
    ['JSON-LD, English', `${ld()}<h1>Order number: 88121</h1>`],
    ['JSON-LD, Hebrew', `${ld()}<h1>הזמנה מספר 88121</h1>`],
    ['JSON-LD, Russian', `${ld()}<p>Номер заказа: 88121</p>`],
    ['microdata', `${microdata}<p>Order number: 88121</p>`],
    [
      'a known template',
      `${ld()}<ul><li class="woocommerce-order-overview__order">מספר הזמנה: <strong>88121</strong></li></ul>`,
    ],
  ])('only offers the number on show where %s has another', (_, html) => {
    expect(numberIn(html)).toBe('?88121');
  });

  it('takes nothing else of an order that is not this page’s', () => {
    for (const html of [
      `${ld()}<header>Kito</header><h1>Order number: 88121</h1>`,
      `${ld({ orderNumber: '99999' })}<header>Kito</header><h1>Order 31337-A</h1>`,
      `${microdata}<h1>Order number: 88121</h1>`,
    ]) {
      const { total, orderDate, merchant, items } = findIn(html);
      expect([total, orderDate, items]).toEqual([undefined, undefined, undefined]);
      expect(merchant?.value).not.toBe('Old Seller');
    }
    const shown = `${ld()}<h1>Order number: 88121</h1><p>Total paid: ₪230.00</p><p>Order date: 3 May 2026</p>`;
    expect([totalIn(shown), dayInPage(shown)]).toEqual(['23000 ILS', '2026-05-03']);
  });

  it('takes the markup where the page shows the same number, whole or with letters of the shop', () => {
    for (const shown of ['<h1>Order number: 87001</h1>', '<h1>Order #KT-87001</h1>', '<h1>Thanks!</h1>'])
      expect(numberIn(`${ld()}${shown}`)).toBe('87001');
  });

  it('lets the paid total on show win, and only offers a bare one that differs', () => {
    expect(totalIn(`${ld()}<h1>Order number: 87001</h1><p>Total paid: ₪230.00</p>`)).toBe('23000 ILS');
    expect(totalIn(`${ld()}<h1>Order number: 87001</h1><p>סה"כ לתשלום: ₪230.00</p>`)).toBe('23000 ILS');
    expect(totalIn(`${ld()}<h1>Order number: 87001</h1><p>Total: ₪230.00</p>`)).toBe('?23000 ILS');
    expect(totalIn(`${ld()}<h1>Order number: 87001</h1><p>Total: ₪99.00</p>`)).toBe('9900 ILS');
  });

  it('lets the paid total on show win over a script too', () => {
    const literal = JSON.stringify({ order_id: 1, total_price: '99.00', currency: 'ILS' });
    const page = `<h1>Order #5031</h1><p>Total paid: ₪230.00</p><script>Shopify.checkout = ${literal};</script>`;
    expect(totalIn(page)).toBe('23000 ILS');
  });

  it('only offers the day on show where the markup has another', () => {
    expect(dayInPage(`${ld()}<h1>Order number: 87001</h1><p>Order date: 3 May 2026</p>`)).toBe('?2026-05-03');
    expect(dayInPage(`${ld()}<h1>Order number: 87001</h1><p>Order date: 1 February 2026</p>`)).toBe(
      '2026-02-01',
    );
  });
});
