import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import type { Finding } from '../../../../src/domain/detect/finding.ts';
import { findInMail } from '../../../../src/domain/detect/mail/find-in-mail.ts';
import type { MailMessage } from '../../../../src/domain/detect/mail/read-mail.ts';
import { dayInPage, findIn, totalIn } from './page-of.ts';

const filled = <Value>(finding: Finding<Value> | undefined): Value | undefined =>
  finding?.sure ? finding.value : undefined;
const inMail = (mail: Partial<MailMessage>) =>
  findInMail({ subject: '', to: [], from: {}, ...mail } as MailMessage, documentOf);

const OLDER = [
  'On Sat, Jan 31, 2026 at 7:20 PM Olive & Oak <care@oliveoak.example> wrote:',
  '> Thank you for your order',
  '> [Order #40917] (January 31, 2026)',
  '> Total: €65.40',
];
const shopper = { name: 'Lior', address: 'lior@example.com' };
const shop = { name: 'Olive & Oak', address: 'care@oliveoak.example' };
const reply = (...said: string[]) =>
  inMail({
    subject: 'Re: wrong item',
    from: shopper,
    to: ['care@oliveoak.example'],
    addressees: [shop],
    text: [...said, ...OLDER].join('\n'),
  });

describe('a message that quotes another', () => {
  it('is about the order of that one, where it names none itself', () => {
    const found = reply('Hi, the candle is fig, not cedar.', 'The tracking number was 7718820041.');
    expect([found.orderNumber, found.merchant, found.orderDate].map((one) => filled<string>(one))).toEqual([
      '40917',
      'Olive & Oak',
      '2026-01-31',
    ]);
    expect(filled(found.total)).toEqual({ minor: 6540, currency: 'EUR' });
    expect(filled(found.trackingNumber)).toBe('7718820041');
  });

  it('keeps what it says itself', () => {
    expect(filled(reply('Hi, my order number is 51120, it did not come.').orderNumber)).toBe('51120');
  });

  it('takes nobody for the agent who signed the quoted one', () => {
    const found = findInText(`Thanks, bye\n${OLDER.join('\n')}\n> Best regards, Dana, support team`);
    expect(found.agentName).toBeUndefined();
    expect(filled(found.orderNumber)).toBe('40917');
  });

  it('says what it passes on, though that is marked as a quotation', () => {
    const html =
      '<div>אמא, הכרטיסים</div><div class="gmail_quote"><div>---------- Forwarded message ---------</div><p>מוקד הזמנות 03-5550620</p><table><tr><th>מס\' הזמנה</th><th>תאריך ביצוע</th></tr><tr><td>TS4410927</td><td>08/01/2026</td></tr></table></div>';
    const found = inMail({ subject: 'Fwd: אישור הזמנה TS4410927', from: shopper, html });
    expect([found.orderNumber, found.orderDate, found.phone].map((one) => filled<string>(one))).toEqual([
      'TS4410927',
      '2026-01-08',
      '03-5550620',
    ]);
  });
});

describe('a sum', () => {
  const page = (sum: string): string =>
    `<h1>תודה על הזמנתך</h1><p>מספר הזמנה: 104417</p><div>סה"כ לתשלום ${sum}</div>`;
  it('may have each digit in an element of its own', () => {
    const digits = ['₪', '1', '5', '3', '.44'].map((digit) => `<span>${digit}</span>`).join('');
    expect(totalIn(page(`<div>${digits}</div>`))).toBe('15344 ILS');
  });

  it('is not joined with what has no sign before it', () => {
    expect(totalIn(page('<span>2</span><span>5</span>'))).toBeUndefined();
  });

  it.each([
    ['סכום הזמנה: 1521', '152100 ILS'],
    ['Order amount: 1521', '152100 ILS'],
    ['סה"כ: 3', undefined],
    ['סכום הזמנה: 3', undefined],
  ])('without its sign: %s', (line, total) => {
    expect(totalIn(`<h1>תודה על הזמנתך</h1><p>מספר הזמנה: 104417</p><p>${line}</p>`)).toBe(total);
  });
});

describe('more words', () => {
  it('a day below the number of a Russian order', () =>
    expect(
      dayInPage(
        '<p>Ваш заказ номер 15-7742</p><p>от 21.07.2025 принят.</p>',
        'https://books.example/thank-you',
      ),
    ).toBe('2025-07-21'));

  it.each(['Courier: HFD. Track: 42210094417', 'Track your parcel: 42210094417'])('%s', (line) =>
    expect(filled(findIn(`<h1>Order 104417</h1><p>${line}</p>`).trackingNumber)).toBe('42210094417'),
  );

  it.each(['Track: your order', 'Soundtrack: 1 2 3'])('nothing: %s', (line) =>
    expect(findIn(`<h1>Order 104417</h1><p>${line}</p>`).trackingNumber).toBeUndefined(),
  );

  it.each(['רגע... S-2261840', 'שנייה, S-2261840', 'one sec. S-2261840', 'минутку, S-2261840'])(
    'before an answer: %s',
    (answer) => {
      const chat = `3.2.2026, 12:40 - גלים: אפשר מספר הזמנה בבקשה?\n3.2.2026, 12:41 - דנה: ${answer}\n3.2.2026, 12:42 - גלים: תודה, בודקת`;
      expect(filled(findInText(chat).orderNumber)).toBe('S-2261840');
    },
  );

  it('no shop is called by what messengers say below its name', () => {
    const html =
      '<div id="main"><header><span title="בית הספורט">בית הספורט</span><span title="חשבון עסקי">חשבון עסקי</span></header></div>';
    const swapped = html.replace(/<span title="בית הספורט">[^<]*<\/span>/, '');
    expect(filled(findIn(html, 'https://web.whatsapp.com/').merchant)).toBe('בית הספורט');
    expect(findIn(swapped, 'https://web.whatsapp.com/').merchant).toBeUndefined();
  });
});
