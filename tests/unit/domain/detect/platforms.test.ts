import { describe, expect, it } from 'vitest';
import { filledFields } from '../../../../scripts/filled-fields.ts';
import { findIn } from './page-of.ts';

const page = (lang: string, title: string, body: string): string =>
  `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;

describe('pages in the manner of known shop systems', () => {
  it.each([
    [
      'Magento 1 order view',
      'https://x.example/sales/order/view/order_id/55/',
      page(
        'he',
        'הזמנה',
        '<h1>הזמנה מס 100012345 - בטיפול</h1><p class="order-date">תאריך הזמנה: 12 במאי 2025</p><table><tr class="grand_total"><td>סה"כ</td><td><span class="price">₪540.00</span></td></tr></table>',
      ),
      { orderNumber: '100012345', total: { amount: 540, currency: 'ILS' }, orderDate: '2025-05-12' },
    ],
    [
      'PrestaShop confirmation',
      'https://x.example/order-confirmation?id_order=44',
      page(
        'he',
        'אישור הזמנה',
        '<img class="logo" alt="גלים"><li id="order-reference-value">מספר אסמכתא של הזמנה: QKTRZPWLM</li><table><tr><td>סה"כ (כולל מע"מ)</td><td>₪403.00</td></tr></table>',
      ),
      { orderNumber: 'QKTRZPWLM', merchant: 'גלים', total: { amount: 403, currency: 'ILS' } },
    ],
    [
      'nopCommerce details',
      'https://x.example/orderdetails/9',
      page(
        'en-US',
        'Order',
        '<div class="header-logo"><a href="/"><img src="/logo.png" alt="Waves"></a></div><div class="order-number"><strong>Order #1023</strong></div><ul><li class="order-date">Order Date: Tuesday, March 4, 2025</li><li class="order-total">Order Total: <strong>$1,234.00</strong></li></ul>',
      ),
      {
        orderNumber: '1023',
        merchant: 'Waves',
        total: { amount: 1234, currency: 'USD' },
        orderDate: '2025-03-04',
      },
    ],
    [
      'Medusa confirmation',
      'https://x.example/order/confirmed/order_01HX',
      page(
        'en',
        'Order Confirmed',
        '<h1>Thank you!</h1><span data-testid="order-date">Tue Mar 04 2025</span><p>Order number: <span data-testid="order-id">47</span></p><span data-testid="cart-total">€58.00</span>',
      ),
      { orderNumber: '47', total: { amount: 58, currency: 'EUR' }, orderDate: '2025-03-04' },
    ],
    [
      'Amazon details in Hebrew',
      'https://www.amazon.com/-/he/gp/css/order-details',
      page(
        'he',
        'פרטי הזמנה',
        '<h1>פרטי הזמנה</h1><div>הוזמן ב-4 במרץ 2025</div><div>מספר הזמנה <bdi>114-3310847-5529061</bdi></div><div>סכום כולל:</div><div>ILS\u200e120.50</div>',
      ),
      {
        orderNumber: '114-3310847-5529061',
        merchant: 'amazon.com',
        total: { amount: 120.5, currency: 'ILS' },
        orderDate: '2025-03-04',
      },
    ],
    [
      'AliExpress details',
      'https://www.aliexpress.com/p/order/detail.html?orderId=8190012345678901',
      page(
        'en',
        'Order detail',
        '<div><span>Order ID:</span><span>8190012345678901</span></div><div><span>Order placed on:</span><span>Mar 4, 2025</span></div><div class="order-price-item"><div class="left-col">Total</div><div class="right-col">₪45.20</div></div>',
      ),
      {
        orderNumber: '8190012345678901',
        merchant: 'aliexpress.com',
        total: { amount: 45.2, currency: 'ILS' },
        orderDate: '2025-03-04',
      },
    ],
    [
      'a checkout that shops share',
      'https://secure.konimbo.co.il/thank',
      page(
        'he',
        'תודה',
        '<div class="logo"><img src="a.png" alt="חשמל נטו"></div><h1>תודה על הזמנתך!</h1><table><tr><td>הזמנה מספר</td><td>5571203</td></tr><tr><td>תאריך</td><td>04/03/2025 12:10</td></tr><tr><td>סה"כ לתשלום</td><td>1,990 ₪</td></tr><tr><td>מספר תשלומים</td><td>3</td></tr></table>',
      ),
      {
        orderNumber: '5571203',
        merchant: 'חשמל נטו',
        total: { amount: 1990, currency: 'ILS' },
        orderDate: '2025-03-04',
      },
    ],
    [
      "Shopify's new thank-you page",
      'https://x.example/checkouts/cn/Z2Nw/thank-you',
      page(
        'he',
        'תודה',
        '<header><a href="/">גלים</a></header><p>אישור #XK3LPQ7TZ</p><h2>תודה, דנה!</h2><div>סה"כ</div><div>ILS</div><div>\u200f120.00 \u200f₪</div>',
      ),
      { orderNumber: 'XK3LPQ7TZ', merchant: 'גלים', total: { amount: 120, currency: 'ILS' } },
    ],
    [
      'a message in Roundcube',
      'https://webmail.host.example/?_task=mail',
      page(
        'he',
        'Roundcube',
        '<h2 class="subject">הזמנה #7781 אושרה</h2><span class="rcmContactAddress">גלים</span><div class="rcmBody"><p>סה"כ: 90.00 ₪</p><p>תאריך ההזמנה: 4.3.2025</p></div>',
      ),
      {
        orderNumber: '7781',
        merchant: 'גלים',
        total: { amount: 90, currency: 'ILS' },
        orderDate: '2025-03-04',
      },
    ],
    [
      'a success page that prints no number',
      'https://x.example/index.php?route=checkout/success',
      page('he', 'ההזמנה התקבלה', '<div id="logo"><img alt="גלים"></div><h1>הזמנתך בוצעה!</h1>'),
      { merchant: 'גלים' },
    ],
    [
      'a list of WooCommerce orders, though of one',
      'https://x.example/my-account/orders/',
      page(
        'he',
        'החשבון שלי',
        '<table><tr><th>הזמנה</th><th>סה"כ</th></tr><tr><td class="woocommerce-orders-table__cell-order-number">#6634</td><td>₪5.00</td></tr></table>',
      ),
      {},
    ],
    [
      'a list of Amazon orders',
      'https://www.amazon.com/gp/css/order-history',
      page(
        'en',
        'Your Orders',
        '<h1>Your Orders</h1><div>ORDER # 114-3310847-5529061</div><div>TOTAL $12.00</div>',
      ),
      { merchant: 'amazon.com' },
    ],
    [
      'a courier',
      'https://courier.example/track/123',
      page('he', 'מעקב', '<h1>המשלוח שלך בדרך</h1><p>מספר משלוח: 83190027761</p>'),
      { trackingNumber: '83190027761' },
    ],
    [
      'a service call',
      'https://telecom.example/service',
      page(
        'he',
        'קריאת שירות',
        '<h1>קריאת השירות התקבלה</h1><p>מספר קריאה: 99120033</p><p>תאריך: 4.3.2025</p>',
      ),
      { reference: '99120033' },
    ],
    [
      'questions and answers',
      'https://x.example/pages/x',
      page('he', 'שאלות נפוצות', '<h2>איפה מספר ההזמנה שלי?</h2><p>במייל שקיבלת: הזמנה #12345</p>'),
      {},
    ],
    [
      'an event',
      'https://x.example/e/12',
      page('he', 'הוזמנתם!', '<h1>הזמנה</h1><p>אירוע השקה, 3.11.2026</p><p>הזמנה מספר 112</p>'),
      {},
    ],
  ])('%s', (_, url, html, fields) => expect(filledFields(findIn(html, url))).toEqual(fields));
});
