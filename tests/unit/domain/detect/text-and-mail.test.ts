import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import type { PageFindings } from '../../../../src/domain/detect/finding.ts';
import { DEFAULT_LIMITS } from '../../../../src/domain/detect/limits.ts';
import { findInMail } from '../../../../src/domain/detect/mail/find-in-mail.ts';
import { type MailMessage, readMail } from '../../../../src/domain/detect/mail/read-mail.ts';
import { cleanText, foldText } from '../../../../src/domain/detect/page-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const mail = (parts: Partial<MailMessage>): MailMessage => ({ to: [], subject: '', ...parts });
const find = (parts: Partial<MailMessage>): PageFindings => findInMail(mail(parts), documentOf);

describe('pasted text', () => {
  it('says in which line a value stood, blank lines counted', () => {
    const found = findInText('שלום\n\nמספר הזמנה: 104417\nסה"כ לתשלום: 90.00 ₪');
    expect(found.orderNumber?.place).toEqual({ path: [], written: '104417', line: 2 });
    expect(found.total?.place).toMatchObject({ line: 3 });
  });

  it('gives none of two different orders, and asks which', () => {
    const found = findInText('הזמנה מספר 104417 התקבלה\nהזמנה מספר 104418 התקבלה');
    expect(found.orderNumber).toBeUndefined();
    expect(found.orders?.map(({ orderNumber }) => orderNumber)).toEqual(['104417', '104418']);
  });

  it("keeps the shopper's own words apart in a chat", () => {
    const chat = [
      '[4.3.2026, 9:00:00] תמר: הזמנה 104417 לא הגיעה, הטלפון שלי 052-5550111, המייל שלי tamar@example.com',
      '[4.3.2026, 9:01:00] חנות הכפר שירות: כאן אורי משירות הלקוחות, לבירורים 03-5550122',
    ].join('\n');
    expect(findInText(chat)).toMatchObject({
      merchant: { value: 'חנות הכפר שירות', sure: true },
      agentName: { value: 'אורי', sure: true },
      phone: { value: '03-5550122', sure: true },
    });
    expect(findInText(chat).email).toBeUndefined();
  });

  it('never throws, and gives nothing that is not in the text', () => {
    const scraps = [
      'מספר הזמנה: ',
      'Order #',
      '104417',
      '\n',
      ' - ',
      '4.3.2026, 10:00',
      'נציג: ',
      'דנה',
      '*1234',
      'a@b.co',
      '₪90',
      '[',
      ']',
      '"',
    ];
    const lettersOf = (text: string): string =>
      foldText(cleanText(text))
        // A messenger's signs of emphasis (*bold*) are no part of what was written.
        .replace(/[\s.,()#*_~-]/g, '')
        .toLowerCase();
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          const whole = lettersOf(text);
          const { orders, total, orderDate, policyUrl, cut: _, ...fields } = findInText(text);
          expect(policyUrl).toBeUndefined();
          for (const { value } of Object.values(fields)) expect(whole).toContain(lettersOf(String(value)));
          for (const one of orders ?? []) expect(whole).toContain(lettersOf(one.orderNumber));
          if (total)
            expect(whole.replace(/[^\d]/g, '')).toContain(String(Math.trunc(total.value.minor / 100)));
          if (orderDate) expect(whole).toContain(String(Number(orderDate.value.slice(8))));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads no more of a long text than it may, and then only offers', () => {
    const found = findInText(`מספר הזמנה: 104417\n${'שורה ארוכה מאוד\n'.repeat(40_000)}`);
    expect(found.orderNumber).toMatchObject({ value: '104417', sure: false });
    expect(
      findInText(`${'\n'.repeat(DEFAULT_LIMITS.characters)}מספר הזמנה: 104417`).orderNumber,
    ).toBeUndefined();
  });
});

describe('raw messages', () => {
  it('are read from headers in another code and from parts in base64', async () => {
    const raw = `From: =?windows-1255?B?4eXj9w==?= <shop@a.example>\r\nTo: Me@Example.com\r\nSubject: =?UTF-8?Q?=D7=94?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('מספר הזמנה: 104417').toString('base64')}\r\n`;
    const read = await readMail(bytes(raw));
    expect(read).toMatchObject({
      from: { name: 'בודק', address: 'shop@a.example' },
      to: ['me@example.com'],
      subject: 'ה',
    });
    expect(findInMail(read as MailMessage, documentOf).orderNumber).toMatchObject({
      value: '104417',
      sure: true,
    });
  });

  it.each([
    ['nothing', ''],
    ['no message', 'hello'],
    ['parts without end', `${'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n'.repeat(50)}`],
  ])('%s is none, and throws nothing', async (_, raw) => expect(await readMail(bytes(raw))).toBeUndefined());

  it('believe neither part when they name different orders', () => {
    const found = find({ html: '<p>מספר הזמנה: 104417</p>', text: 'מספר הזמנה: 104418' });
    expect(found.orderNumber).toMatchObject({ sure: false });
  });

  it('take from the text what the HTML part lacks', () => {
    const found = find({
      html: '<p>מספר הזמנה: 104417</p>',
      text: 'מספר הזמנה: 104417\nסה"כ לתשלום: 90.00 ₪',
    });
    expect(found.total).toMatchObject({ value: { minor: 9000, currency: 'ILS' }, sure: true });
  });

  it("never give the shopper's own address, nor one that sends for many shops", () => {
    const text = 'הזמנה 104417 נשלחה אל tamar@example.com. לשאלות: tamar@example.com';
    expect(find({ to: ['tamar@example.com'], text }).email).toBeUndefined();
    expect(
      find({ from: { name: 'חנות', address: 'store+5@t.shopifyemail.com' }, text: 'תודה' }).email,
    ).toBeUndefined();
    expect(find({ from: { name: 'חנות', address: 'service@shop.co.il' }, text: 'תודה' }).email).toMatchObject(
      { value: 'service@shop.co.il', sure: true },
    );
  });

  it('are from the first sender when the shopper forwarded them', () => {
    const text = 'From: Copper Fox <orders@copperfox.com>\nOrder number: SO-55182';
    const found = find({ from: { name: 'Robin', address: 'robin@gmail.com' }, subject: 'Fwd: order', text });
    expect(found.merchant).toMatchObject({ value: 'Copper Fox', sure: true });
  });

  it('are from the first sender also where the program quotes what it passes on', () => {
    const text = `> Begin forwarded message:\n>\n> From: "Copper Fox" <orders@copperfox.com>\n> Order number: SO-55182`;
    const found = find({ from: { name: 'Robin', address: 'robin@email.com' }, subject: 'Fwd: order', text });
    expect(found.merchant).toMatchObject({ value: 'Copper Fox', sure: true });
    expect(found.email).toMatchObject({ value: 'orders@copperfox.com' });
  });

  it('are not from the platform that passed them on', () => {
    const found = find({
      from: { name: 'Copper Fox (via Big Mail)', address: 'notices@bigmail.example' },
      text: 'Order number: SO-55182',
    });
    expect(found.merchant).toMatchObject({ value: 'Copper Fox' });
    expect(found.agentName).toBeUndefined();
  });

  it('never throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ maxLength: 200 }),
        async (noise, html) => {
          const head = bytes('From: a <a@b.example>\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n');
          const read = await readMail(new Uint8Array([...head, ...noise]));
          expect(read).toBeDefined();
          expect(typeof find({ html, subject: html })).toBe('object');
        },
      ),
      { numRuns: 40 },
    );
  });
});
