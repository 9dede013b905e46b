import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { findInText, findPurchase } from '../../../../src/domain/detect/find-purchase.ts';
import { resolvePlace } from '../../../../src/domain/detect/place.ts';

const itemsOf = (body: string, url = 'https://a-shop.example/thank-you') =>
  findPurchase(
    documentOf(`<body><h1>Thank you for your order</h1><p>Order number: 104417</p>${body}</body>`),
    url,
  ).items?.value;

const script = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the items of an order', () => {
  test('from JSON-LD: ordered items and offers', () => {
    const order = {
      '@context': 'https://schema.org',
      '@type': 'Order',
      orderNumber: '104417',
      orderedItem: [
        {
          '@type': 'OrderItem',
          orderQuantity: 2,
          orderedItem: { '@type': 'Product', name: 'Kettle 1.7 l', sku: 'KT-17' },
        },
        { '@type': 'Product', name: 'Shipping' },
      ],
      acceptedOffer: { '@type': 'Offer', itemOffered: { '@type': 'Product', name: 'Tea towel' } },
    };
    expect(itemsOf(script(order))).toEqual([
      { name: 'Kettle 1.7 l', sku: 'KT-17', quantity: 2 },
      { name: 'Tea towel' },
    ]);
  });

  test('from microdata, never the name of the business', () => {
    const order =
      '<div itemscope itemtype="https://schema.org/Order"><span itemprop="merchant" itemscope><b itemprop="name">A shop</b></span>' +
      '<div itemprop="acceptedOffer" itemscope><div itemprop="itemOffered" itemscope><b itemprop="name">Kettle</b><i itemprop="sku">KT</i></div></div></div>';
    expect(itemsOf(order)).toEqual([{ name: 'Kettle', sku: 'KT' }]);
  });

  test('from the template of a known shop system', () => {
    const rows =
      '<table><tr><th class="woocommerce-table__product-name">Product</th></tr>' +
      '<tr><td class="woocommerce-table__product-name">Kettle <strong>× 3</strong></td></tr></table>';
    expect(itemsOf(rows)).toEqual([{ name: 'Kettle', quantity: 3 }]);
  });

  test('from a table of items, without its sums, in Hebrew', () => {
    const table =
      '<table><thead><tr><th>מוצר</th><th>מק״ט</th><th>כמות</th><th>מחיר</th></tr></thead><tbody>' +
      '<tr><td>קומקום 1.7 ליטר</td><td>KT-17</td><td>2</td><td>₪120</td></tr>' +
      '<tr><td>משלוח עד הבית</td><td></td><td>1</td><td>₪30</td></tr>' +
      '<tr><td>סה"כ</td><td></td><td></td><td>₪270</td></tr></tbody></table>';
    expect(itemsOf(table)).toEqual([{ name: 'קומקום 1.7 ליטר', sku: 'KT-17', quantity: 2 }]);
  });

  test('from counted lines of a text', () => {
    const text =
      'Thank you for your order\nOrder number: 104417\n2 x Kettle 1.7 l  $120.00\n1 x Gift card\nTotal: $130.00';
    expect(findInText(text).items?.value).toEqual([{ name: 'Kettle 1.7 l', quantity: 2 }]);
  });

  test('none of a basket, and none without names', () => {
    const table =
      '<table><tr><th>Product</th><th>Price</th></tr><tr><td>Kettle</td><td>$12</td></tr></table>';
    const basket = documentOf(`<body><h1>Shopping cart</h1>${table}</body>`);
    expect(findPurchase(basket, 'https://a-shop.example/cart').items).toBeUndefined();
    expect(
      itemsOf('<table><tr><th>Product</th><th>Price</th></tr><tr><td>-</td><td>$12</td></tr></table>'),
    ).toBeUndefined();
  });

  test('bounded in number and length', () => {
    const rows = Array.from({ length: 80 }, (_, at) => ({
      '@type': 'Product',
      name: `Thing ${at} ${'long '.repeat(100)}`,
    }));
    const items = itemsOf(script({ '@type': 'Order', orderNumber: '104417', orderedItem: rows })) ?? [];
    expect(items.length).toBe(50);
    for (const { name } of items) expect(name.length).toBeLessThanOrEqual(200);
  });
});

describe('where the items stood', () => {
  const html =
    '<html><head><title>Kettle 1.7 l</title></head><body><h1>Thank you for your order</h1><p>Order number: 104417</p>' +
    '<p>Recommended: Kettle 1.7 litre</p><table><tr><th>Item</th><th>Quantity</th></tr>' +
    '<tr><td>Kettle 1.7 l</td><td>2</td></tr><tr><td>Tea towel</td><td>1</td></tr></table></body></html>';
  test('each says the words around it, and its place', () => {
    const document = documentOf(html);
    const { items } = findPurchase(document, 'https://a-shop.example/thank-you');
    expect(items?.value.map(({ name }) => name)).toEqual(['Kettle 1.7 l', 'Tea towel']);
    expect(items?.each).toMatchObject([{ excerpt: 'Kettle 1.7 l' }, { excerpt: 'Tea towel' }]);
    const shown = items?.each.map(({ place }) => place && resolvePlace(document, place)?.element.outerHTML);
    expect(shown).toEqual(['<td>Kettle 1.7 l</td>', '<td>Tea towel</td>']);
  });

  test('one that only the markup names has no place', () => {
    const order = {
      '@context': 'https://schema.org',
      '@type': 'Order',
      orderNumber: '104417',
      orderedItem: { '@type': 'Product', name: 'Samovar' },
    };
    const { items } = findPurchase(
      documentOf(`<body><h1>Thank you for your order</h1><p>Order number: 104417</p>${script(order)}</body>`),
      'https://a-shop.example/thank-you',
    );
    expect(items?.each).toEqual([{ excerpt: 'Samovar' }]);
  });

  test('of pasted text it is the line', () => {
    const { items } = findInText(
      'Your order 104417 was placed\n\n2 x Kettle 1.7 l\n1 x Tea towel\nTotal: $40.00',
    );
    expect(items?.each.map(({ place }) => place?.line)).toEqual([2, 3]);
  });
});
