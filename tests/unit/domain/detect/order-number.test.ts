import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/domain/detect/limits.ts';
import { findIn, numberIn } from './page-of.ts';

const SHOP = 'https://www.galim-shop.co.il/';

describe('order numbers after labels', () => {
  it.each([
    ['<p>מספר הזמנה: 104417</p>', '104417'],
    ['<p>מס׳ הזמנה 104417</p>', '104417'],
    ["<p>מס' הזמנה: <b>A-104417</b></p>", 'A-104417'],
    ['<p>הזמנה מס׳ 104417</p>', '104417'],
    ['<p>הזמנה מספר: 104417</p>', '104417'],
    ['<p>מספר ההזמנה שלך הוא 104417.</p>', '104417'],
    ['<p>הזמנתך מספר 104417 התקבלה</p>', '104417'],
    ['<p>ההזמנה שלך מספר 104417 נקלטה</p>', '104417'],
    ['<h1>הזמנה #104417</h1>', '104417'],
    ['<p>הזמנה # <mark>104417</mark> נרשמה</p>', '104417'],
    ['<p>מזהה הזמנה: GT-104417</p>', 'GT-104417'],
    ['<p>קוד הזמנה: GT104417</p>', 'GT104417'],
    ['<p>אסמכתת הזמנה: 104417</p>', '104417'],
    ['<p>אישור הזמנה מס׳ 104417</p>', '104417'],
    ['<p>מספר הזמנה – 104417</p>', '104417'],
    ['<p>למספר ההזמנה: 104417</p>', '104417'],
    ['<p>קיבלנו את ההזמנה שביצעת, מס&#039; 55210, ונטפל בה</p>', '55210'],
    ['<div>מספר הזמנה</div><div>104417</div>', '104417'],
    ['<dl><dt>מספר הזמנה</dt><dd>104417</dd></dl>', '104417'],
    [
      '<table><tr><th>מספר הזמנה</th><td>104417</td></tr><tr><th>תאריך</th><td>1.2.2026</td></tr></table>',
      '104417',
    ],
    ['<p>\u200fמספר הזמנה:\u202a \u200e12345-AB\u202c</p>', '12345-AB'],
    ['<div>הזמנה</div><div>#104417</div>', '104417'],
    ['<h2>ההזמנה שלכם (104417) בדרך</h2>', '104417'],
    ['<p>رقم الطلب: ١٠٤٤١٧</p>', '104417'],
    ['<h1>الطلب #104417</h1>', '104417'],
    ['<h1>Заказ №104417 от 12.03.2026</h1>', '104417'],
    ['<p>Номер заказа: 104417</p>', '104417'],
    ['<p>Order number: 104417</p>', '104417'],
    ['<p>Order No. GT/104417</p>', 'GT/104417'],
    ['<p>Your order # is: <span>3000004518</span>.</p>', '3000004518'],
    ['<p>Order ID: 8841</p>', '8841'],
    ['<p>Order reference: QKTRZPWLM</p>', 'QKTRZPWLM'],
    ['<p>Order confirmation number: X99-104417</p>', 'X99-104417'],
    ['<span>Order</span> <span>#104417</span>', '104417'],
    ['<h1>shipment #55123 for order #104417</h1>', '104417'],
  ])('%s', (html, number) => expect(numberIn(html, SHOP)).toBe(number));

  it('reads the single row below a header', () => {
    const table = '<table><thead><tr><th>מספר הזמנה</th><th>תאריך</th><th>סה"כ</th></tr></thead>';
    const row = '<tr><td>104417</td><td>3.11.2026</td><td>₪90.00</td></tr></table>';
    const found = findIn(table + row, SHOP);
    expect(found.orderNumber).toMatchObject({ value: '104417', sure: true, foundIn: 'label' });
    expect(found.total?.value).toEqual({ minor: 9000, currency: 'ILS' });
    expect(found.orderDate?.value).toBe('2026-11-03');
  });

  it('says where the number stood', () => {
    expect(findIn('<p>תודה!</p><dl><dt>מספר הזמנה</dt><dd>104417</dd></dl>', SHOP).orderNumber).toEqual({
      value: '104417',
      sure: true,
      foundIn: 'label',
      excerpt: 'מספר הזמנה 104417',
      place: { path: [1, 1, 1], written: '104417' },
    });
  });
});

describe('what is no order number', () => {
  it.each([
    ['<p>להזמנות בטלפון: 03-5550142</p>'],
    ['<p>מספר הזמנה: 050-5550182</p>'],
    ['<p>מספר הזמנה: *5518</p>'],
    ['<p>מספר הזמנה: 31/01/2026</p>'],
    ['<p>מספר הזמנה: 12:45</p>'],
    ['<p>מספר הזמנה: ₪99.90</p>'],
    ['<p>מספר הזמנה: 99.90 ₪</p>'],
    ['<p>מספר הזמנה: 3 פריטים</p>'],
    ['<p>מספר הזמנה: 250 מתוך 400</p>'],
    ['<p>מספר הזמנה: 0000000</p>'],
    ['<p>מספר הזמנה: ___</p>'],
    ['<p>מספר הזמנות: 12</p>'],
    ['<table><tr><td>PayPal Order ID</td><td>5O190127TN364715T</td></tr></table>'],
    ['<p>מספר משלוח: RR123456785IL</p>'],
    ['<p>מספר פנייה: 884120</p>'],
    ['<p>מספר קריאה: 884120</p>'],
    ['<p>מספר אסמכתא: 884120</p>'],
    ['<p>מספר לקוח: 884120</p>'],
    ['<p>תזכורת: תור לרופא מחר, הזמנה מספר 884120</p>'],
    ['<h1>תודה על הזמנתך</h1><p>מספר עסקה: 884120</p><p>קוד אישור: 771200</p>'],
    ['<h1>Thank you</h1><p>Transaction ID: 9XK22019KL</p><p>Receipt no. 5512</p>'],
    ['<p>חשבונית מס׳ 884120</p>'],
    ['<p>ח.פ. 515550177</p>'],
    ['<p>מספר הזמנה (למשל: 104417)</p>'],
    ['<p>למשל, מספר הזמנה 104417</p>'],
    ['<p>Order number limits: max 3 per customer</p>'],
    ['<p>Order by 2 pm for same-day dispatch</p>'],
    ['<p>Order id: 6f0c1b9e-41d7-4b8e-a0a5-0d1f6c1f2b77</p>'],
    ['<p>Where do I find my order number? For example: order number 104417</p>'],
    ['<label>מספר הזמנה <input value="104417"></label>'],
    ['<pre>order number: 104417</pre>'],
    ['<footer>Order number: 104417</footer>'],
    ['<nav>הזמנה #104417</nav>'],
    ['<p style="display: none">מספר הזמנה: 104417</p>'],
    ['<blockquote>מספר הזמנה: 104417</blockquote>'],
    ['<p>Order number: <script>104417</script></p>'],
  ])('%s', (html) => expect(numberIn(html, SHOP)).toBeUndefined());

  it('gives none on a list of orders, and no sum or day either', () => {
    const rows = [
      '<tr><td>1001</td><td>1.2.2026</td><td>₪10.00</td></tr>',
      '<tr><td>1002</td><td>1.3.2026</td><td>₪20.00</td></tr>',
    ];
    const head = '<tr><th>מספר הזמנה</th><th>תאריך</th><th>סה"כ</th></tr>';
    const found = findIn(`<table>${head}${rows.join('')}</table>`, SHOP);
    expect(Object.keys(found)).toEqual(['merchant', 'orders']);
    expect(numberIn('<h2>הזמנה #1001</h2><h2>הזמנה #1002</h2>', SHOP)).toBeUndefined();
    expect(numberIn('<h1>ההזמנות שלי</h1><div>הזמנה #1001</div>', SHOP)).toBeUndefined();
    expect(numberIn('<p>הזמנה #1001</p>', `${SHOP}account/orders`)).toBeUndefined();
  });

  it('takes, of several, the one that the page is named after', () => {
    const html =
      '<html lang="he"><head><title>הזמנה #1001</title></head><body><h1>הזמנה #1001</h1><p>קשורה אל הזמנה #1002</p></body></html>';
    expect(numberIn(html, SHOP)).toBe('1001');
  });

  it.each([
    ['a basket', '<h1>סל הקניות</h1><p>מספר הזמנה: 104417</p>', `${SHOP}cart/`],
    ['documentation', '<p>Order number: 104417</p>', 'https://docs.galim.example/orders'],
    [
      'an article',
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script><p>מספר הזמנה: 104417</p>',
      SHOP,
    ],
    ['an invitation', '<h1>הזמנה לחתונה</h1><p>הזמנה מס׳ 250</p>', SHOP],
    ['a table for four', '<h1>הזמנת שולחן</h1><p>הזמנה מספר 4410 ל-4 סועדים</p>', SHOP],
  ])('gives none on %s', (_, html, url) => expect(numberIn(html, url)).toBeUndefined());
});

describe('how sure', () => {
  it('only offers a number after the bare word in running text', () => {
    expect(numberIn('<p>אפשר להוסיף להזמנה 104417 עוד פריט</p>', SHOP)).toBe('?104417');
    expect(numberIn('<p>They say that shipment #55123 for order #104417 is lost</p>', SHOP)).toBe('?104417');
    expect(numberIn('<p>בעל החנות טען כי הלקוח ביצע הזמנה מספר 104417 ולא שילם</p>', SHOP)).toBe('?104417');
    expect(numberIn('<p>מספר הזמנה: 2</p>', SHOP)).toBe('?2');
  });

  it('only offers what it found when the page was too long to be read to its end', () => {
    const limits = { ...DEFAULT_LIMITS, nodes: 30 };
    const html = `<p>מספר הזמנה: 104417</p>${'<p>עוד</p>'.repeat(100)}`;
    expect(findIn(html, SHOP, limits).orderNumber).toMatchObject({ value: '104417', sure: false });
  });

  it('takes a number of the data layer only when the page shows it', () => {
    const script =
      '<script>dataLayer.push({"event":"purchase","ecommerce":{"transaction_id":"77120","value":90,"currency":"ILS"}})</script>';
    expect(numberIn(`${script}<h1>תודה על הזמנתך</h1>`, SHOP)).toBeUndefined();
    expect(numberIn(`${script}<h1>תודה על הזמנתך</h1><p>אסמכתא 77120</p>`, SHOP)).toBe('?77120');
  });
});
