import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import type { Finding } from '../../../../src/domain/detect/finding.ts';
import { findInMail } from '../../../../src/domain/detect/mail/find-in-mail.ts';
import type { MailMessage } from '../../../../src/domain/detect/mail/read-mail.ts';
import { readMail } from '../../../../src/domain/detect/mail/read-mail.ts';
import { type Day, parseDay } from '../../../../src/domain/time/day.ts';
import { dayInPage, findIn, numberIn } from './page-of.ts';

const filled = <Value>(finding: Finding<Value> | undefined): Value | undefined =>
  finding?.sure ? finding.value : undefined;
const inMail = (mail: Partial<MailMessage>) =>
  findInMail({ subject: '', to: [], from: {}, ...mail } as MailMessage, documentOf);

describe('the order that the address names', () => {
  const page = '<title>Order details</title><h2>Your order: W9FXT</h2><p>Thank you!</p>';

  it.each([
    'https://tickets.galim.example/gig/order/W9FXT/7hs0dk2mq1/?thanks=1',
    'https://tickets.galim.example/done?order=W9FXT',
    'https://tickets.galim.example/done?order_id=W9FXT',
  ])('is that, where a short line calls it so: %s', (url) => {
    expect(numberIn(page, url)).toBe('W9FXT');
  });

  it.each([
    ['https://tickets.galim.example/gig/', page],
    ['https://tickets.galim.example/done?order=W9FX', page],
    ['https://www.galim-shop.co.il/orders/new-2025', '<h1>Orders</h1><p>Your orders of 2025</p>'],
    ['https://www.galim-shop.co.il/done?order=A4411', '<h1>Order</h1><p>See /order/A4411 or A4411-B</p>'],
  ])('is none, where the address or the page does not say it whole: %s', (url, html) => {
    expect(numberIn(html, url)).toBeUndefined();
  });
});

describe('a booking that is confirmed with a number', () => {
  const lodging = (said: string): string =>
    `<h1>${said}</h1><table><tr><td>אישור מס'</td><td>31882</td></tr></table>`;

  it('is numbered so by whoever lodges guests, and by nobody else', () => {
    expect(numberIn(lodging('אישור הזמנת אירוח'))).toBe('31882');
    expect(numberIn(lodging('החיוב בכרטיס אושר'))).toBeUndefined();
  });
});

describe('a day with only digits', () => {
  const mail = (sentOn: Day | undefined) =>
    inMail({
      subject: 'Your order',
      from: { name: 'Lumen', address: 'orders@lumen.example' },
      text: 'ORDER # 1098846521\nOrdered on: 11/04/2024\nORDER TOTAL: $593.25',
      ...(sentOn && { sentOn }),
    }).orderDate;

  it('is read as the day on which the message was sent, in either order', () => {
    expect(filled(mail(parseDay('2024-11-04')))).toBe('2024-11-04');
    expect(filled(mail(parseDay('2024-04-11')))).toBe('2024-04-11');
  });

  it('is only offered where the message is of another day, or its day is not known', () => {
    expect(filled(mail(parseDay('2024-12-20')))).toBeUndefined();
    expect(filled(mail(undefined))).toBeUndefined();
  });

  it('is read as the other days of the page are written', () => {
    const text = (other: string) =>
      findInText(`Order # 1098846521\nOrdered on: 11/04/2024\nTotal: $593.25\nArrives: ${other}`).orderDate;
    expect(filled(text('11/25/2024'))).toBe('2024-11-04');
    expect(filled(text('25/11/2024'))).toBe('2024-04-11');
    expect(filled(text('11/06/2024'))).toBeUndefined();
  });

  it('has the day of its message from the header', async () => {
    const raw = 'From: a@b.example\r\nDate: Mon, 04 Nov 2024 15:40:11 -0500\r\n\r\nhello';
    expect((await readMail(new TextEncoder().encode(raw)))?.sentOn).toBe('2024-11-04');
    const broken = 'From: a@b.example\r\nDate: soon\r\n\r\nhello';
    expect((await readMail(new TextEncoder().encode(broken)))?.sentOn).toBeUndefined();
  });
});

describe('a day near the number', () => {
  it('is that of the order on the line below, where it has its time', () => {
    const page = (day: string): string => `<div>הזמנה מספר 48822013</div><div>${day}</div><p>סה"כ ₪95</p>`;
    expect(dayInPage(page('יום ראשון, 9 בפברואר 2025, 12:41'))).toBe('2025-02-09');
    expect(dayInPage(page('9 בפברואר 2025'))).toBeUndefined();
  });

  it('may be told from today as well', () => {
    expect(dayInPage('<p>מספר הזמנה: SB-440782</p><p>תאריך הזמנה: אתמול, 3 במרץ 2026</p>')).toBe(
      '2026-03-03',
    );
  });
});

describe('a message that somebody passed on', () => {
  const header = (from: string): string =>
    `רונן, לקופה<br>תמר<br>054-6672109<br>---------- Forwarded message ---------<br>מאת: ${from}<br>Subject: אישור<br>`;
  const html = (from: string): string =>
    `<div>${header(from)}הזמנה מס' OC-118473<br>מכללת אופק<br>טל' 03-5023388<br>rishum@ofek.example</div>`;
  const passedOn = (from: string) =>
    inMail({
      subject: 'Fwd: אישור',
      from: { name: 'תמר קליין', address: 'tamar@ofeq-finance.example' },
      to: ['ronen@work.example'],
      html: html(from),
    });

  it.each(['מכללת אופק &lt;rishum@ofek.example&gt;', 'מכללת אופק'])(
    'is of whom it was from, and nothing of who passed it on: %s',
    (from) => {
      const found = passedOn(from);
      const values = [found.merchant, found.phone, found.orderNumber];
      expect(values.map((one) => filled<string>(one))).toEqual(['מכללת אופק', '03-5023388', 'OC-118473']);
      expect(found.email?.value).toBe('rishum@ofek.example');
    },
  );
});

describe('the name of the shop', () => {
  it('is the part of the title that the foot is signed with', () => {
    const page =
      '<title>ההזמנה התקבלה | בית הסאונד - רמקולים ופטיפונים</title><h1>תודה</h1><footer>© 2025 בית הסאונד</footer>';
    const found = findIn(`<html lang="he"><body>${page}</body></html>`, 'https://www.snd.example/done');
    expect(filled(found.merchant)).toBe('בית הסאונד');
  });

  it('is told in the words of booking and of shop programs', () => {
    const stay = findIn('<p>שמחים שבחרתם להתארח ב<b>בקתות נוף האגם</b> - יבנאל</p>', 'https://9.example/m');
    expect(filled(stay.merchant)).toBe('בקתות נוף האגם');
    const shop = findInText(
      'Информационное сообщение сайта Берёзка-Маркет (berezka.example)\nЗаказ номер 3471/25',
    );
    expect(filled(shop.merchant)).toBe('Берёзка-Маркет');
  });
});

describe('the name of a shop that writes from a mailbox of anybody', () => {
  it('is what the foot of its message is signed with', () => {
    const html = '<h2>Order confirmed</h2><p>Order number: 88120</p><p>© 2025 POLA. All rights reserved.</p>';
    const found = inMail({ subject: 'Order', from: { address: 'pola.orders@gmail.com' }, html });
    expect(filled(found.merchant)).toBe('POLA');
  });
});

describe('the telephone', () => {
  it('is that of customer service before others that are offered', () => {
    const page =
      '<h1>Booking confirmation</h1><p>Phone: +351 22 555 0183</p><p>Sales: 03-5550199</p><p>Customer Service: 03-7629200</p>';
    expect(filled(findIn(page).phone)).toBe('03-7629200');
  });

  it('is the first of two that stand side by side, from here and from abroad', () => {
    const page = `<p>הזמנות בארץ: *5077 | הזמנות חו"ל: 03-7190077</p><h1>אישור הזמנה</h1>`;
    expect(filled(findIn(page).phone)).toBe('*5077');
  });
});
