import { describe, expect, it } from 'vitest';
import { numberIn } from './page-of.ts';

const SHOP = 'https://www.galim-shop.co.il/p/done';
const CLUTTER = `<header><h3>סל הקניות שלי</h3><p>סה"כ: ₪0.00</p></header>`;
const GOODS =
  '<section><h2>אולי תאהבו גם</h2><h3>מנורה</h3><span>₪189.00</span><button>הוספה לסל</button></section>';
const among = (html: string, title = 'גלים'): string =>
  `<title>${title}</title>${CLUTTER}<main>${html}</main>${GOODS}`;

describe('an order on a page that shows a basket and sells, too, at an address that says nothing', () => {
  it.each([
    ['a heading', '<h1>הזמנה #104417</h1><p>14/03/2026</p>'],
    ['a heading that is a sentence', '<h1>Thank you</h1><h3>Your order number is 104417</h3>'],
    ['its day', '<p>מספר הזמנה: 104417</p><p>תאריך הזמנה: 14.3.2026</p>'],
    ['how far it is', '<div>מספר הזמנה</div><div>104417</div><div>סטטוס:</div><div>נמסר</div>'],
    ['whose it is', '<p>Order ref.</p><p>KB/25/104417</p><p>Member no.</p><p>70219943</p>', 'KB/25/104417'],
    ['how it was taken', '<p>ההזמנה מספר 104417 הוגשה בהצלחה!</p>'],
  ])('is told by %s', (_by, html, number = '104417') => {
    expect(numberIn(among(html), SHOP)).toBe(number);
  });

  it.each([
    '/orders/summary',
    '/order/status/8f2c9ab1',
    '/booking/confirmation?b=1',
    '/reservation-confirm/',
  ])('is told by the address %s', (path) => {
    expect(numberIn(among('<p>Order number: 104417</p>'), `https://www.galim-shop.co.il${path}`)).toBe(
      '104417',
    );
  });

  it('is told by the name of the page', () => {
    expect(numberIn(among('<p>מספר הזמנה: 104417</p>', 'אישור הזמנה #104417 — גלים'), SHOP)).toBe('104417');
  });
});

it('is known on a page that its system calls an article, and on one that lists goods', () => {
  const html = '<article><p>מספר הזמנה: 104417</p><p>תאריך: 14.3.2026</p></article>';
  expect(numberIn(`<meta property="og:type" content="article">${among(html)}`, SHOP)).toBe('104417');
  const goods = '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[]}</script>';
  expect(numberIn(goods + among(html), SHOP)).toBe('104417');
  const news =
    '<meta property="og:type" content="article"><article><h1>Executive Order #13769</h1><p>It was signed.</p></article>';
  expect(numberIn(news, 'https://www.gazette.example/2025/orders')).toBeUndefined();
});

describe('a shop of one page, which stays at the address of its checkout', () => {
  const at = 'https://www.galim-shop.co.il/checkout';

  it.each([
    '<h2>ההזמנה התקבלה!</h2><p>תודה, ניצור קשר בקרוב.</p><p>מספר הזמנה: <b>4F2C19AB</b></p>',
    '<h2>Thank you for your order!</h2><p>Your order number is <span>4F2C19AB</span>.</p>',
    '<h1>סיכום הזמנה #4F2C19AB</h1><p>טבעת ₪300</p>',
  ])('shows the order once it is placed: %s', (html) => {
    expect(numberIn(among(`${html}<form><input type="email" placeholder="newsletter"></form>`), at)).toBe(
      '4F2C19AB',
    );
  });

  it.each([
    '<h1>פרטי ההזמנה</h1><p>מנורה ₪189</p><label>הערות להזמנה <input></label><p>טלפון לבירורים: 03-5550142</p>',
    '<h1>Order summary</h1><p>Lamp $49.00</p><p>Coupon for your order: SAVE104417</p><button>Place order</button>',
    '<h1>תשלום</h1><p>תודה שבחרת בגלים</p><p>מספר לקוח: 104417</p>',
  ])('shows none before: %s', (html) => {
    expect(numberIn(among(html), at)).toBeUndefined();
  });
});

describe('no order', () => {
  it.each([
    [
      'a catalogue',
      '<h1>SIMATIC CPU 314</h1><p>Order number: 104417</p><span>€249.00</span><button>Add to cart</button>',
    ],
    [
      'a catalogue with reviews',
      `<h1>CPU 314</h1><p>Order number: 104417</p><button>Add to cart</button>${'<p>Good.</p>'.repeat(9)}<p>Date: 3.2.2026</p>`,
    ],
    [
      'a form that looks one up',
      '<h1>Track your order</h1><label>Order number <input></label><p>Order date</p>',
    ],
    ['a basket', '<h1>סל הקניות</h1><p>מנורה ₪189</p><p>קופון להזמנה הבאה: 104417</p>'],
  ])('is on %s', (_what, html) => {
    expect(numberIn(among(html), SHOP)).toBeUndefined();
  });
});
