import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import type { PageFindings } from '../../../../src/domain/detect/finding.ts';
import { findInMail } from '../../../../src/domain/detect/mail/find-in-mail.ts';
import { readMail } from '../../../../src/domain/detect/mail/read-mail.ts';
import { dayInPage, findIn, numberIn, totalIn } from './page-of.ts';

const mailOf = async (heads: readonly string[], html: string): Promise<PageFindings> => {
  const raw = [...heads, 'Content-Type: text/html; charset=utf-8', '', html].join('\r\n');
  const mail = await readMail(new TextEncoder().encode(raw));
  if (!mail) throw new Error('no message');
  return findInMail(mail, documentOf);
};

const THANKS = '<h1>תודה על הזמנתך!</h1><p>מספר הזמנה: 104417</p>';

describe('sums', () => {
  it.each([
    ['points taken off', 'סה"כ 500 ₪|מימוש נקודות -100 ₪|לתשלום 400 ₪', '40000 ILS'],
    ['a coupon after the shipping', 'סה"כ כולל משלוח 525 ₪|קופון -50 ₪|סה״כ לתשלום 475 ₪', '47500 ILS'],
    ['a tax said of it below', 'סך הכול 568.90 ₪|כולל מיסים בסך 86.78 ₪', '56890 ILS'],
  ])('%s', (_what, rows, total) => {
    expect(
      totalIn(
        THANKS +
          rows
            .split('|')
            .map((row) => `<p>${row}</p>`)
            .join(''),
      ),
    ).toBe(total);
  });

  it('of which the last is not what is left of the others is only offered', () => {
    expect(totalIn(`${THANKS}<p>סה"כ 500 ₪</p><p>נקודות -100 ₪</p><p>לתשלום 390 ₪</p>`)).toBe('?39000 ILS');
  });

  it('is read from a bill, which is no order, with the business above its number', () => {
    const html = `<div><h3>נגריית שורשים</h3><div>עוסק מורשה: 027719934</div><div>טלפון: 052-5550118</div></div>
      <div><div>לכבוד:</div><b>גלית אזולאי</b><div>טלפון: 050-5550165</div></div>
      <h1>חשבונית מס / קבלה מס' 20417</h1><p>סה"כ לתשלום ₪4,680.00</p>`;
    const url = 'https://www.greeninvoice.co.il/documents/1';
    const { merchant, phone } = findIn(html, url);
    expect(numberIn(html, url)).toBeUndefined();
    expect(totalIn(html, url)).toBe('468000 ILS');
    expect(merchant).toMatchObject({ value: 'נגריית שורשים', sure: true });
    expect(phone).toMatchObject({ value: '052-5550118', sure: true });
  });
});

describe('days', () => {
  it.each([
    ['before what was done then', '<p>2026-11-02 14:22:10 Order placed</p><p>2026-11-03 10:00 Shipped</p>'],
    ['behind a step', '<ul><li>ההזמנה התקבלה 02/11/2026</li><li>בהכנה 03/11/2026</li></ul>'],
    ['with its weekday', '<p>Purchased Mon 2nd November 2026</p>'],
  ])('%s', (_what, html) => expect(dayInPage(THANKS + html)).toBe('2026-11-02'));
});

describe('parcels', () => {
  it.each([
    'שלום, חבילה שמספרה 700123456789 תימסר היום',
    'DHL Express: Your shipment 700123456789 from ZARA is out for delivery today.',
  ])('%s', (said) => {
    expect(findInText(said).trackingNumber).toMatchObject({ value: '700123456789', sure: true });
  });
});

describe('businesses', () => {
  it.each([
    ['היי נטע! הזמנה B2C-557120 באופנת רוני אושרה', 'אופנת רוני'],
    ['تم استلام طلبك رقم SH-20771 من شوز هاوس بمبلغ 349 شيكل.', 'شوز هاوس'],
  ])('%s', (said, merchant) =>
    expect(findInText(said).merchant).toMatchObject({ value: merchant, sure: true }),
  );

  it.each(['הזמנה B2C-557120 בסניף חיפה אושרה', 'הזמנה B2C-557120 במערכת אושרה'])('none: %s', (said) =>
    expect(findInText(said).merchant?.sure ?? false).toBe(false),
  );

  it('is what a help desk calls itself in its title and its heading', () => {
    const html =
      '<html><head><title>[#55271] Battery : VoltCycle Help Centre</title></head><body><h1>VoltCycle Help Centre</h1><h2>Battery <span>#55271</span></h2></body></html>';
    expect(findIn(html, 'https://support.volt.example/support/tickets/55271').merchant).toMatchObject({
      value: 'VoltCycle',
      sure: true,
    });
  });

  it('is in the remark behind the name of who answers', async () => {
    const heads = [
      'From: Bethany W. (Lumen & Sons) <support@lumenandsons.zendesk.com>',
      'To: tom@example.com',
    ];
    const { merchant, agentName } = await mailOf(
      [...heads, 'Subject: Re: Broken'],
      '<p>We sent another for order LUM-55820.</p>',
    );
    expect(merchant).toMatchObject({ value: 'Lumen & Sons', sure: true });
    expect(agentName).toMatchObject({ value: 'Bethany W.', sure: true });
  });

  it('is who was paid, in the message of a payment service', async () => {
    const html =
      '<h2>You sent a payment of ₪23.90 ILS to Spotify AB</h2><table><tr><td>Merchant</td><td>Spotify AB</td></tr><tr><td>Total</td><td>₪23.90</td></tr></table>';
    const { merchant, total, orderNumber } = await mailOf(
      [
        'From: "service@intl.paypal.com" <service@intl.paypal.com>',
        'To: tom@example.com',
        'Subject: Receipt',
      ],
      html,
    );
    expect(merchant).toMatchObject({ value: 'Spotify AB', sure: true });
    expect(total?.value).toEqual({ minor: 2390, currency: 'ILS' });
    expect(orderNumber).toBeUndefined();
  });
});

describe('ways to reach the business', () => {
  it('is where answers to a message go', async () => {
    const html =
      "<p>הזמנה מס': 11042</p><p>כתובת למשלוח</p><p>עומר</p><p>050-5550149</p><p>המשק של רותי | ruti@meshek.com</p>";
    const heads = [
      'From: Meshek <no-reply@mystore.wix.com>',
      'To: omer@example.com',
      'Reply-To: ruti@meshek.com',
    ];
    const { email } = await mailOf([...heads, 'Subject: Order 11042'], html);
    expect(email).toMatchObject({ value: 'ruti@meshek.com', sure: true });
  });

  it('is not where the confirmation was sent, nor who made the site', () => {
    const html = `<div>שירות לקוחות: 08-5550160</div>${THANKS}<p>אישור נשלח לכתובת hila.g@example.com</p><div id="footer">גלים | עוצב ע"י Konimbo 03-5550888</div>`;
    const { email, phone } = findIn(html);
    expect(email?.sure ?? false).toBe(false);
    expect(phone).toMatchObject({ value: '08-5550160', sure: true });
  });

  it('is in what the business signs with, and not in what it quotes', () => {
    const html = (signature: string, quoted: string): string =>
      `<h2 class="hP">Re: 104417</h2><span class="gD" email="helen@oakandiron.example" name="Oak & Iron">Oak</span><div class="a3s"><p>The legs are on their way.</p><p>Kind regards,</p><p>Helen Marsh</p><p>${signature}</p><p>From: Ed</p><p>Legs missing.</p><p>Thanks,</p><p>Ed</p><p>${quoted}</p></div>`;
    const url = 'https://mail.google.com/mail/u/0/#inbox/FM';
    expect(findIn(html('T: 0113 496 0144', '07700 900733'), url).phone).toMatchObject({
      value: '0113 496 0144',
      sure: true,
    });
    expect(findIn(html('Oak', '0113 496 0188'), url).phone?.sure ?? false).toBe(false);
  });
});

describe('references', () => {
  it.each([
    ["מס' פנייה לטיפולך: 77-10293", '77-10293'],
    ['RE: Missing legs [CAS-118204-K7]', 'CAS-118204-K7'],
    ['Please quote CAS-118204-K7 if you call.', 'CAS-118204-K7'],
  ])('%s', (said, reference) =>
    expect(findInText(said).reference).toMatchObject({ value: reference, sure: true }),
  );
});

describe('conversations', () => {
  const bubbles = (...said: readonly string[]): string =>
    `<ul>${said.map((one, at) => `<li class="msg ${['bot', 'shopper', 'agent'][at]}"><div>${one}</div></li>`).join('')}</ul>`;

  it('beside a page that explains things are conversations', () => {
    const said = bubbles('שלום', 'הזמנה BK-70091 הגיעה קרועה', 'פתחתי עבורך פנייה מספר 215-88041');
    const html = `<h1>איך אפשר לעזור?</h1>${said}`;
    expect(numberIn(html, 'https://www.galim.co.il/')).toBe('BK-70091');
    expect(findIn(html, 'https://www.galim.co.il/').reference?.value).toBe('215-88041');
  });

  it('has the number that was asked for beside an address', () => {
    const html = bubbles(
      'Please enter your order number and email.',
      'TM-20881, r.lund@example.com',
      'Thanks',
    );
    expect(numberIn(html, 'https://www.galim.co.il/pages/contact')).toBe('TM-20881');
  });

  it('is read by the time that went by before each message', () => {
    const text =
      '( 12s ) Priya S: Hello! How can I help?\n( 40s ) Visitor: my order LL-4410 is broken\n( 2m 3s ) Priya S: I have raised case 00881234 for you.';
    expect(findInText(text).agentName).toMatchObject({ value: 'Priya S', sure: true });
  });

  it('in Russian tells the business by its words', () => {
    const text =
      '10.06.2026, 12:01 - Лена: Когда привезут диван? Заказ 5530\n10.06.2026, 12:20 - Мебель Люкс: Добрый день, меня зовут Светлана, сейчас проверю\n10.06.2026, 12:33 - Лена: мой телефон 0528885551';
    expect(findInText(text).merchant).toMatchObject({ value: 'Мебель Люкс', sure: true });
    expect(findInText(text).agentName).toMatchObject({ value: 'Светлана', sure: true });
  });
});

it('takes nothing from where people ask one another, whatever words are in the address', () => {
  const html =
    '<h1>Fake order confirmation?</h1><p>Got this: "Thank you for your order! Order #PP-9928177, total $499.99"</p>';
  const url = 'https://www.reddit.com/r/Scams/comments/1k9x2/fake_order_confirmation/';
  expect(numberIn(html, url)).toBeUndefined();
  expect(totalIn(html, url)).toBeUndefined();
});
