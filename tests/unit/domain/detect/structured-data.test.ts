import { describe, expect, it } from 'vitest';
import { findIn } from './page-of.ts';

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const order = {
  '@type': 'Order',
  orderNumber: 'GT-771205',
  orderDate: '2026-11-03T21:00:00+02:00',
  price: '57.60',
  priceCurrency: 'EUR',
};

describe('structured data', () => {
  it.each([
    ['an order', order],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, order] }],
    ['a list', [order]],
    ['an invoice', { '@type': 'Invoice', referencesOrder: [order] }],
    ['a parcel', { '@type': 'ParcelDelivery', trackingNumber: 'RR123456785IL', partOfOrder: order }],
    ['a type with an address', { ...order, '@type': ['http://schema.org/Order'] }],
  ])('reads %s', (_, value) => {
    const found = findIn(ld(value));
    expect(found.orderNumber).toMatchObject({ value: 'GT-771205', sure: true, foundIn: 'structured-data' });
    expect(found.total?.value).toEqual({ minor: 5760, currency: 'EUR' });
    expect(found.orderDate).toMatchObject({ value: '2026-11-03', sure: true });
  });

  it('reads microdata, and not the number of an item in it', () => {
    const html = `<div itemscope itemtype="https://schema.org/Order"><span itemprop="orderNumber">GT-771205</span>
      <time itemprop="orderDate" datetime="2026-11-03">3 Nov</time><span itemprop="merchant" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">גלים</b></span>
      <div itemprop="acceptedOffer" itemscope itemtype="https://schema.org/Offer"><span itemprop="price">9.90</span></div>
      <meta itemprop="price" content="57.60"><meta itemprop="priceCurrency" content="EUR"></div>`;
    const found = findIn(html);
    expect(found.orderNumber?.value).toBe('GT-771205');
    expect(found.merchant?.value).toBe('גלים');
    expect(found.orderDate?.value).toBe('2026-11-03');
    expect(found.total?.value).toEqual({ minor: 5760, currency: 'EUR' });
  });

  it('lets broken blocks be and reads the sound one', () => {
    const found = findIn(`${ld('{"@type":"Order","orderNumber":')}${ld('null')}${ld('[[[[')}${ld(order)}`);
    expect(found.orderNumber?.value).toBe('GT-771205');
  });

  it('gives none for two orders, for a product and for markup in place of a number', () => {
    expect(findIn(ld([order, { ...order, orderNumber: 'GT-771206' }])).orderNumber).toBeUndefined();
    expect(findIn(ld({ '@type': 'Product', sku: 'GT-771205' })).orderNumber).toBeUndefined();
    expect(findIn(ld({ '@type': 'Order', orderNumber: '<img src=x>12' })).orderNumber).toBeUndefined();
  });

  it('reads what Shopify leaves in its script, but never the internal number', () => {
    const literal = JSON.stringify({
      order_id: 5790034412257,
      total_price: '357.80',
      currency: 'ILS',
      created_at: '2026-07-27T10:22:41+03:00',
    });
    const found = findIn(
      `<h1>תודה על הרכישה!</h1><span class="os-order-number">הזמנה #5031</span><script>Shopify.checkout = ${literal};</script>`,
    );
    expect(found.orderNumber?.value).toBe('5031');
    expect(found.total?.value).toEqual({ minor: 35780, currency: 'ILS' });
    expect(found.orderDate?.value).toBe('2026-07-27');
  });
});
