import { describe, expect, test } from 'vitest';
import { shopPage } from '../detect/page-of.ts';
import { SHOP_URL, shopIn } from './shop-of.ts';

const headed = (head: string, body: string): string =>
  `<html lang="he"><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (...objects: readonly object[]): string =>
  objects.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('');
const wave = {
  '@type': 'Product',
  name: 'Wave 3',
  sku: 'GL-4410',
  offers: { price: '849.90', priceCurrency: 'ILS' },
};
const sum = { minor: 84_990, currency: 'ILS' };
const cartUrl = 'https://www.galim-shop.co.il/cart';

describe('whether something is about to be bought', () => {
  test.each([
    ['a product by its markup', headed(jsonLd(wave), '<h1>Wave 3</h1>'), SHOP_URL, 'product'],
    ['a button that fills the basket', '<h1>Wave 3</h1><button>הוספה לסל</button>', SHOP_URL, 'product'],
    ['a basket by its address', '<h1>הסל שלי</h1><p>סה"כ ₪849.90</p>', cartUrl, 'basket'],
    ['a checkout by its address', '<p>סה"כ ₪849.90</p>', 'https://x.example/checkout/', 'basket'],
    ['a search', '<h1>תוצאות</h1><p>סה"כ 14</p>', 'https://x.example/search?q=wave', undefined],
    [
      'an order that was made',
      '<h1>תודה, ההזמנה התקבלה</h1><p>מספר הזמנה 12345</p>',
      'https://x.example/checkout/order-received/12345',
      undefined,
    ],
    [
      'an article',
      headed(jsonLd({ '@type': 'BlogPosting' }), '<h1>Wave 3</h1><button>add to cart</button>'),
      'https://x.example/wave',
      undefined,
    ],
    ['terms', shopPage('terms.html'), 'https://gal.example/terms', undefined],
    ['a chat', '<h1>Chat</h1><button>buy now</button>', 'https://web.whatsapp.com/', undefined],
    ['a page about the shop', '<h1>אודות</h1><p>אנחנו כאן</p>', 'https://x.example/about', undefined],
  ])('%s', (_what, html, url, stage) => {
    expect(shopIn(html, url).buying).toBe(stage);
  });
});

describe('the product', () => {
  test('is read from the page of a made-up shop', () => {
    expect(shopIn(shopPage('product.html')).offer).toMatchObject({
      name: { value: 'Wave 3', sure: true },
      sku: 'GL-4410',
      price: { value: sum, sure: true },
    });
  });

  test.each<[string, string, unknown]>([
    [
      'metas',
      headed(
        '<meta property="og:type" content="product"><meta property="product:price:amount" content="849.90"><meta property="product:price:currency" content="ILS">',
        '<h1>Wave 3</h1>',
      ),
      { value: sum, sure: true },
    ],
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/Product"><h1>Wave 3</h1><span itemprop="price" content="849.90"></span><meta itemprop="priceCurrency" content="ILS"></div>',
      { value: sum, sure: true },
    ],
    [
      'variants of other prices',
      headed(
        jsonLd({ ...wave, offers: [wave.offers, { price: 900, priceCurrency: 'ILS' }] }),
        '<h1>Wave 3</h1>',
      ),
      { value: sum, sure: false },
    ],
    [
      'a sum under the heading',
      '<h1>Wave 3</h1><p>משלוח תוך 3 ימים</p><p>₪849.90</p><button>הוספה לסל</button>',
      { value: sum, sure: false },
    ],
  ])('has a price from %s', (_from, html, price) => {
    expect(shopIn(html).offer.price).toMatchObject(price as object);
  });

  test('is the one that the heading names, where markup has several', () => {
    const other = { ...wave, name: 'Case', sku: 'C-1', offers: { price: '20', priceCurrency: 'ILS' } };
    const html = headed(jsonLd(other, wave), '<h1>אוזניות Wave 3</h1>');
    expect(shopIn(html).offer).toMatchObject({ sku: 'GL-4410', price: { value: sum } });
  });

  test('has no price where none is said', () => {
    const { offer } = shopIn('<h1>Wave 3</h1><p>דגם 849</p><button>הוספה לסל</button>');
    expect(offer.price).toBeUndefined();
  });
});

test('the page of a made-up shop says who it is, but not where it sits', () => {
  const { identity, offer } = shopIn(shopPage('buying.html'));
  expect(identity).toMatchObject({
    legalName: { value: 'גל אלקטרוניקה בע״מ', sure: true },
    companyNumber: { value: '512345679', sure: true, checkDigit: 'fits' },
  });
  expect(identity.address).toBeUndefined();
  expect(offer).toMatchObject({ sku: 'GL-4410', price: { value: { minor: 89_990 } } });
});

describe('a basket', () => {
  test.each([
    ['<p>סכום ביניים: ₪849.90</p><p>סה"כ לתשלום: ₪879.90</p>', 87_990, true],
    ['<p>Total: ₪849.90</p>', 84_990, true],
  ])('%s', (html, minor, sure) => {
    expect(shopIn(`<h1>הסל שלי</h1>${html}`, cartUrl).offer.price).toMatchObject({
      value: { minor, currency: 'ILS' },
      sure,
    });
  });
});
