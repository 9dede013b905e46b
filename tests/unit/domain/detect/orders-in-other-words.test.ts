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

describe('numbers of orders', () => {
  const thanks = (said: string): string => `<h1>תודה על הזמנתך!</h1>${said}`;

  it.each([
    [
      '<dl><dt>מספר הזמנה אצלנו</dt><dd>RK-5501823</dd><dt>מספר אישור ספק</dt><dd>K77120994A1</dd></dl>',
      'RK-5501823',
    ],
    ['<p>אישור הזמנת לקוח SO26003317</p>', 'SO26003317'],
    ["<p>הערות: הזמנה באתר מס' WEB-20418, משלוח שליח</p>", 'WEB-20418'],
    ['<p>מספר אישור: <b>4018.827.731</b></p>', '4018.827.731'],
    ['<p>אישור: <b>3881.204.557</b></p>', '3881.204.557'],
    ['<p>מס׳ אישור</p><p>BZ-558204</p>', 'BZ-558204'],
    ['<p>עבור הזמנה באתר NH-6617</p>', 'NH-6617'],
    ['<h2>הזמנת מכירה S04417</h2>', 'S04417'],
    ["<p>מס' הזמנה שבוטלה: 9001-58-2217</p>", '9001-58-2217'],
    [
      '<p>Order number</p><p>LVA-2207714903</p><p>Airline booking reference (PNR)</p><p>Q7ZK4M</p>',
      'LVA-2207714903',
    ],
  ])('%s', (html, number) => expect(numberIn(thanks(html))).toBe(number));

  it('is none for the approval of a payment', () =>
    expect(numberIn(thanks('<p>מספר אישור: 0871126</p>'))).toBeUndefined());

  it('is what stands below the word "order" in a message, where it is a code', () => {
    const said = 'בהמשך לפנייתך, להלן אישור זיכוי:\nהזמנה\nW0077312\nתאריך הרכישה\n15.5.25';
    expect(findInText(said).orderNumber).toMatchObject({ value: 'W0077312', sure: true });
  });

  it('of an airline in a message', () => {
    const said = 'פנייתך מספר FB-2026-118840 בנושא הזמנה Q8ZL4M נבדקה.';
    expect(findInText(said).orderNumber).toMatchObject({ value: 'Q8ZL4M', sure: true });
  });

  it('stands beside closed windows and questions that are often asked', () => {
    const html = `<div class="mfp-hide"><h3>התחברות</h3><h3>בדיקת סטטוס הזמנה</h3><form><input name="order"></form></div>
      <h2>חשבונית מס/קבלה מספר 40771</h2><p>מספר הזמנה: 20418</p><p>סה"כ לתשלום ₪540.00</p><h3>שאלות נפוצות</h3>`;
    expect(numberIn(html, 'https://online.rivhit.example/doc/view?id=1')).toBe('20418');
  });

  it('is said in the comment of a help desk that came by mail', async () => {
    const html =
      '<p>בקשתך (60114) עודכנה.</p><div class="zd-comment"><p>הסבון מהזמנה 300218 יוחלף.</p><p>חן, טיפה טבעית<br>077-5550120</p></div>';
    const heads = ['From: Tipa <support@tipa.zendesk.com>', 'To: sivan@example.com'];
    const found = await mailOf([...heads, 'Subject: =?utf-8?B?W9eY15nXpNeUINeY15HXoteZ16pd?='], html);
    expect(found.orderNumber).toMatchObject({ value: '300218', sure: true });
  });

  it('is read where messages have no class but whose they are', () => {
    const html =
      '<jdiv class="messages"><jdiv class="sys">Напишите нам</jdiv><jdiv class="client">Где мой заказ TM-7781?</jdiv><jdiv class="agent">Здравствуйте</jdiv><jdiv class="client">Дайте номер обращения</jdiv><jdiv class="agent">Номер обращения 4480</jdiv></jdiv>';
    expect(numberIn(html, 'https://www.galim.co.il/ru/')).toBe('TM-7781');
    expect(findIn(html, 'https://www.galim.co.il/ru/').reference?.value).toBe('4480');
  });
});

it('reads the sum of a bill of a utility', async () => {
  const html = '<h3>החשבון שלך מחברת המים</h3><p>מספר חשבון 90118-2</p><p>סה"כ לתשלום 284.15 ש"ח</p>';
  const found = await mailOf(['From: Avivey <bill@mayim.co.il>', 'To: a@example.com', 'Subject: Bill'], html);
  expect(found.total).toMatchObject({ value: { minor: 28415, currency: 'ILS' }, sure: true });
  expect(found.orderNumber).toBeUndefined();
});

it('does not take the day of a conversation for that of the order', () => {
  const text = 'תמלול שיחה מיום 06/05/2026\nהעדשות בהזמנה 104417 לא הגיעו. הוזמנו ב-20/04/2026';
  expect(findInText(text).orderDate?.value).toBe('2026-04-20');
});

it('reads the day that a booking was made on, and not that of the stay', () => {
  const html =
    '<h1>Thank you</h1><p>Your stay is confirmed. Booking number <b>HLX-8840-227</b>, made on 6 June 2026.</p><p>Arrival Friday 21 August 2026</p>';
  expect(dayInPage(html, 'https://mail.google.com/mail/u/0/#inbox/F')).toBe('2026-06-06');
});

it('takes nothing from an article that tells how to cancel, in Russian', () => {
  const html =
    '<article><h1>Как отменить заказ и вернуть деньги</h1><p>Напишите: «Прошу отменить заказ № 12345 от 01.05.2026 на сумму 350 шек.»</p></article>';
  expect(numberIn(html, 'https://news.example/consumer/4471')).toBeUndefined();
  expect(totalIn(html, 'https://news.example/consumer/4471')).toBeUndefined();
});

it('names the shop that a message in Russian begins with', () =>
  expect(
    findInText('Сад и Дом: заказ № 20-5519 на сумму 488.90 ILS передан в доставку.').merchant,
  ).toMatchObject({
    value: 'Сад и Дом',
    sure: true,
  }));

it('reads a telephone with the country before it', () =>
  expect(findInText('Customer service: 1-951-555-0175, info@vitabarn.example').phone).toMatchObject({
    value: '1-951-555-0175',
    sure: true,
  }));
