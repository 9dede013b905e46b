import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import type { Finding } from '../../../../src/domain/detect/finding.ts';
import { dayInPage, findIn, numberIn, totalIn } from './page-of.ts';

const filled = (finding: Finding<string> | undefined): string | undefined =>
  finding?.sure ? finding.value : undefined;
const chat = (...said: readonly string[]): string =>
  said.map((one, at) => `3.2.2026, 12:4${at} - ${one}`).join('\n');

describe('order number in a chat', () => {
  it.each([
    [
      ['גלים: מה מספר ההזמנה?', 'דנה: 260088', 'גלים: הזמנה 260088 לא נמצאה, נסו שנית', 'דנה: 2600884'],
      '2600884',
    ],
    [
      ['Galim: What is your order number?', 'Dana: 55120', "Galim: I can't find order 55120", 'Dana: 551207'],
      '551207',
    ],
    [
      [
        'Галим: Чем могу помочь? Назовите номер заказа',
        'Дана: 44120',
        'Галим: Заказ 44120 не найден',
        'Дана: 441207',
      ],
      '441207',
    ],
    [['גלים: שלום, במה אפשר לעזור?', 'דנה: ההזמנה לא הגיעה', 'דנה: #EC10042', 'גלים: בודקת'], 'EC10042'],
    [['Galim: Hi, how can I help?', 'Dana: my order is late', 'Dana: #104417', 'Galim: checking'], '104417'],
  ] as const)('%j', (said, number) => {
    expect(filled(findInText(chat(...said)).orderNumber)).toBe(number);
  });

  it.each([
    [['גלים: מה מספר הפנייה על ההזמנה?', 'דנה: #10042', 'גלים: בודקת', 'דנה: תודה']],
    [['גלים: במה לעזור?', 'דנה: ההזמנות שלי', 'דנה: #10042', 'דנה: #10043', 'גלים: בודקת']],
    [['גלים: במה לעזור?', 'דנה: יש לי שאלה', 'דנה: #10042', 'גלים: בודקת']],
  ])('is none: %j', (said) => expect(filled(findInText(chat(...said)).orderNumber)).toBeUndefined());
});

describe('who answered', () => {
  it.each([[chat('גלים: היי דנה, רותם פה. מה קרה?', 'דנה: ההזמנה 104417 לא הגיעה', 'גלים: בודקת'), 'רותם']])(
    '%s',
    (text, name) => expect(filled(findInText(text).agentName)).toBe(name),
  );

  const genesys =
    '<title>צ\'אט</title><div class="cx-message cx-system"><div class="cx-message-text">הנציגה נעה הצטרפה לשיחה</div></div>' +
    '<div class="cx-message cx-them"><div class="cx-name">נעה</div><div>שלום גיל</div></div>' +
    '<div class="cx-message cx-you"><div class="cx-name">גיל</div><div>הזמנה 104417</div></div>';
  const osTicket =
    '<h1>Wrong size <small>#604417</small></h1><table><tr><th>Create Date:</th><td>01/02/2026</td></tr></table>' +
    '<div class="thread-entry message"><div class="header"><b>Ben Hill</b> posted <time>1/2/26</time></div><div>Order number: GR/26/0731</div></div>' +
    '<div class="thread-entry response"><div class="header"><b>Lior Malka</b> posted <time>2/2/26</time></div><div>Hello</div></div>';
  const freshdesk =
    '<h2>#20588 Headphones</h2><div class="comment"><span class="user-name">Mira K. - Support</span><div>Hi</div></div>' +
    '<div class="comment by_customer"><span class="user-name">Asaf Tal</span><div>Thanks</div></div>';
  const jira =
    '<h1>Wrong colour</h1><p><b>Holly Pryce</b> raised this on 30/Jan/26 6:02 PM</p>' +
    '<p><b>Automation for Jira</b> 30/Jan/26 6:02 PM</p><p><b>Tomasz Wren</b> 31/Jan/26 9:40 AM</p><p>Hi</p>' +
    '<p><b>Holly Pryce</b> 31/Jan/26 10:02 AM</p><p>ticket number: 88130</p>';

  it.each([
    [genesys, 'https://www.galim.co.il/manage', 'נעה'],
    [osTicket, 'https://help.galim.co.il/tickets.php?id=1931', 'Lior Malka'],
    [freshdesk, 'https://support.galim.co.il/support/tickets/20588', 'Mira K.'],
    [jira, 'https://galim.example/servicedesk/customer/portal/4/SHOP-8813', 'Tomasz Wren'],
  ])('%s', (html, url, name) => expect(filled(findIn(html, url).agentName)).toBe(name));

  it('of a help desk, with the numbers of request and order and no day of the order', () => {
    const { orderNumber, reference, orderDate } = findIn(
      osTicket,
      'https://help.galim.co.il/tickets.php?id=1931',
    );
    expect(filled(orderNumber)).toBe('GR/26/0731');
    expect(filled(reference)).toBe('604417');
    expect(orderDate).toBeUndefined();
  });
});

describe('merchant', () => {
  it.each([
    ['NEXT\nThu 8 Jan, 20:11\nYour order 104417 is on its way', 'NEXT'],
    ['Сообщения · Читай-Книгу\nпн, 2 февр. 12:08\nЗаказ №104417 принят', 'Читай-Книгу'],
    ['بيت الأجهزة\nالثلاثاء ٣ فبراير، ١٠:٢٤ ص\nتم استلام طلبك رقم 104417', 'بيت الأجهزة'],
    ['הודעות · גלים\nיום ג׳, 3 בפבר׳ 10:24\nהזמנה מספר 104417 התקבלה', 'גלים'],
  ])('of text messages under their sender: %s', (text, name) =>
    expect(filled(findInText(text).merchant)).toBe(name),
  );

  it.each(['תודה שבחרתם בנו! הזמנה מספר 104417', 'Dana\nThu 8 Jan, 20:11\nsee you at eight'])(
    'is none: %s',
    (text) => expect(findInText(text).merchant).toBeUndefined(),
  );

  it('is not the program of a shop whose logo nobody changed', () => {
    const html =
      '<html><title>My Account - $10.00 : Old Radio, Tubes & Caps</title><div id="logo"><img alt="Powered by Zen Cart"></div><p>Order number: 104417</p><p>Copyright © 2026 Old Radio. Powered by Zen Cart</p></html>';
    expect(filled(findIn(html, 'https://www.oldradio.example/order_id=1').merchant)).toBe('Old Radio');
  });
});

describe('total and day in forms of templates', () => {
  const ORDER = '<h1>Thank you for your order</h1><p>Order number: 104417</p>';

  it.each([
    ['<p>$90.00</p><p>Sub-Total:</p><p>$5.00</p><p>Shipping:</p><p>$95.00</p><p>Total:</p>', '9500 USD'],
    ['<p>Sub-Total:</p><p>$90.00</p><p>Shipping:</p><p>$5.00</p><p>Total:</p><p>$95.00</p>', '9500 USD'],
    ['<p>Total charged to</p><p>VISA x-4417 $198.61</p>', '19861 USD'],
    ['<p>Total charged to</p><p>Mastercard ending in 4417 $198.61</p>', '19861 USD'],
  ])('%s', (html, total) => expect(totalIn(ORDER + html)).toBe(total));

  it.each([
    '<h2>Jan 17, 2026 order</h2>',
    '<h2>January 17, 2026, 03:22 PM Order #104417</h2>',
    '<p>شكرا على طلبك #104417 المنجز في 2026-01-17 19:11:48</p>',
    '<p>Ваш заказ №104417, оформленный 17.01.2026</p>',
  ])('%s', (html) =>
    expect(dayInPage(`<html lang="he"><body>${ORDER}${html}</body></html>`)).toBe('2026-01-17'),
  );
});

describe('telephone', () => {
  it('is none of the number that a business is registered under', () => {
    const html =
      "<h2>כתובת לחיוב</h2><p>אריה פרידמן</p><p>חיפה</p><p>מס' עוסק 027719340</p><p>טל' 03-5550841</p>";
    const found = findIn(`<h1>תודה על הזמנתך</h1><p>מספר הזמנה: 104417</p>${html}`);
    expect(found.phone?.value).toBe('03-5550841');
    expect(numberIn(`<h1>תודה</h1><p>מספר הזמנה: 104417</p>${html}`)).toBe('104417');
  });
});
