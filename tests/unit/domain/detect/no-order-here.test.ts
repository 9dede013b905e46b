import { describe, expect, it } from 'vitest';
import { dayInPage, findIn, numberIn } from './page-of.ts';

const AT = 'https://www.galim-shop.co.il/p/77';
const page = (title: string, body: string, lang = 'en'): string =>
  `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;

describe('numbers of pages without an order of the shopper’s', () => {
  it.each([
    ['Order number: 4402-118', 'Add to cart'],
    ['Order no. 4402-118', 'Add to basket'],
    ['Order number: 4402-118', 'Add 1 to cart'],
    ['מספר הזמנה: 4402-118', 'הוסף לסל'],
    ['מספר הזמנה: 4402-118', 'הוספה לסל הקניות'],
    ['Номер заказа: 4402118', 'В корзину'],
    ['Номер заказа: 4402118', 'Добавить в корзину'],
    ['رقم الطلب: 4402118', 'أضف إلى السلة'],
  ])('fills in no number of a page that says %s and has a button %s', (label, button) => {
    for (const url of [AT, 'file:///home/page.html'])
      expect(
        numberIn(page('Drill', `<h1>Drill</h1><p>${label}</p><button>${button}</button>`), url) ?? '?',
      ).toMatch(/^\?/);
  });

  it('keeps the number of a confirmation that offers more to buy', () => {
    const html = page(
      'Thanks',
      '<h1>Thank you for your order</h1><p>Order number: 88121</p><button>Add to cart</button>',
    );
    expect(numberIn(html, AT)).toBe('88121');
  });

  it('fills in no number that one of several authors, or a review, names', () => {
    const post = (who: string, text: string): string => `<div class="post"><b>${who}</b><p>${text}</p></div>`;
    const forum =
      post('user77', 'My order number: 88123456 has not arrived') + post('mod', 'Do not post numbers.');
    for (const body of [
      forum,
      '<article><h2>Terrible</h2><p>Order #553311 never came. Date of experience: 3 May 2026</p></article>',
      '<div class="review"><p>Order number: 553311 never came</p></div>',
      '<div itemprop="review"><p>מספר הזמנה: 553311 לא הגיעה</p></div>',
      '<ul><li class="comment"><p>Order number: 553311</p></li><li class="comment"><p>Same here</p></li></ul>',
    ])
      expect(numberIn(page('Zoomy reviews', body), 'file:///home/page.html') ?? '?').toMatch(/^\?/);
  });

  it.each([
    'Standing order number: 5512345',
    'Money order number: 5512345',
    'Work order number: 5512345',
    'Minimum order: 10000',
    'Maximum order: 5000 g',
    'מינימום הזמנה: 10000',
  ])('has no order number in "%s"', (label) => {
    expect(numberIn(page('Page', `<h1>Page</h1><p>${label}</p>`), AT)).toBeUndefined();
  });

  it.each([
    ['Gift card', 'Your gift card', 'Order code: GIFT-8831-2210'],
    ['Gift voucher', 'Your voucher', 'Order code: 8831-2210'],
    ['כרטיס מתנה', 'כרטיס המתנה שלך', 'קוד הזמנה: 8831-2210'],
  ])('fills in no code of a %s', (title, heading, code) => {
    expect(numberIn(page(title, `<h1>${heading}</h1><p>${code}</p>`), AT) ?? '?').toMatch(/^\?/);
  });

  it('takes no order number that a courier’s page gives as the sender’s', () => {
    const html = page(
      'Track parcel - FastShip',
      '<header>FastShip</header><h1>Tracking number: JD014600006281230704</h1><p>Shipped by: Zebra Home Ltd</p><p>Sender order ref: 5566123</p>',
    );
    expect(numberIn(html, 'file:///home/page.html') ?? '?').toMatch(/^\?/);
    expect(findIn(html, 'https://www.fastship.com/t').merchant?.sure).toBe(false);
    expect(findIn(html, 'https://www.fastship.com/t').merchant?.value).toBe('Zebra Home Ltd');
  });
});

describe('the shopper’s own telephone', () => {
  it.each([
    'Delivery',
    'Deliver to',
    'Delivery:',
    'Shipping',
    'Ship to',
    'משלוח',
    'משלוח אל',
    'Доставка',
    'التوصيل',
  ])('is not the business’s below "%s"', (heading) => {
    const html = page(
      'Order 660195',
      `<h1>Order no. 660195</h1><h2>${heading}</h2><p>Noa Levi, 12 Herzl St, Haifa</p><p>Phone: 052-5551234</p>`,
    );
    expect(findIn(html).phone).toBeUndefined();
  });
});

describe('days that may be read both ways', () => {
  it.each(['1,234 SEK', '$10.00', 'CAD 10.00', '10.00 USD'])('are only offered beside %s', (sum) => {
    const html = page('Order', `<h1>Order #8837112</h1><p>Order date: 05/06/2026</p><p>Total: ${sum}</p>`);
    expect(dayInPage(html, 'https://www.wally.com/orders/8837112')).toBe('?2026-06-05');
  });
});

it('does not take the name of a kind of page for a shop', () => {
  for (const title of ['Search results: order', 'תוצאות חיפוש: הזמנה', 'Результаты поиска: заказ'])
    expect(
      findIn(page(title, '<header>Webmail</header><h1>Search: order</h1>'), 'file:///home/page.html').merchant
        ?.value ?? '',
    ).not.toMatch(/search|חיפוש|поиска/i);
});
