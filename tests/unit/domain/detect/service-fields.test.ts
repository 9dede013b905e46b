import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import type { Finding, PageFindings } from '../../../../src/domain/detect/finding.ts';
import { findIn } from './page-of.ts';

const ORDER = '<h1>תודה על הזמנתך</h1><p>מספר הזמנה: 104417</p>';
const filled = (finding: Finding<string> | undefined): string | undefined =>
  finding?.sure ? finding.value : undefined;
const referenceIn = (html: string, url?: string): string | undefined => filled(findIn(html, url).reference);
const trackingIn = (html: string): string | undefined => filled(findIn(ORDER + html).trackingNumber);
const phoneIn = (html: string): string | undefined => filled(findIn(ORDER + html).phone);

describe('reference of a request', () => {
  it.each([
    ['פתחתי לך קריאה, מספר הקריאה הוא SR-77102.', 'SR-77102'],
    ['פתחתי פנייה, מספר פנייה: 7741203', '7741203'],
    ['פנייתך התקבלה במערכת ומספרה 482210', '482210'],
    ['Your ticket number is 482210', '482210'],
  ])('%s', (said, number) => expect(referenceIn(`<p>${said}</p>`)).toBe(number));

  it("is taken from a help desk's address only where the page shows it", () => {
    const url = 'https://help.galim-shop.co.il/support/tickets/30918';
    expect(referenceIn('<h2>#30918 Wrong size</h2>', url)).toBe('30918');
    expect(referenceIn('<h2>Wrong size</h2>', url)).toBeUndefined();
  });

  it.each(['<p>מספר תיק: 512345-01-26</p>', '<h1>Something went wrong</h1><p>Request ID 88120-aa</p>'])(
    'is none: %s',
    (html) => expect(referenceIn(html)).toBeUndefined(),
  );
});

describe('number of the parcel', () => {
  it.each([
    ["<p>משלוח מס' 100020034 עבור הזמנה מס' 104417</p><p>מספר מעקב: 880012345671</p>", '880012345671'],
    ['<dl><dt>שטר מטען</dt><dd>LP00551209917712</dd></dl>', 'LP00551209917712'],
    ['<p>Tracking link: <a href="#">9400111899223855501234 — USPS</a></p>', '9400111899223855501234'],
  ])('%s', (html, number) => expect(trackingIn(html)).toBe(number));

  it.each([
    "<p>משלוח מס' 100020034 עבור הזמנה מס' 104417</p>",
    '<p>יישלח מספר מעקב, לדוגמה RR123456785IL</p>',
    '<p>מספר מעקב: 880012345671</p><p>מספר מעקב: 880012345672</p>',
  ])('is none: %s', (html) => expect(trackingIn(html)).toBeUndefined());
});

describe('telephone on a page of an order', () => {
  const after = '<p>שורה</p>'.repeat(8);

  it.each([
    ['<p>לבירורים: 03-5550122</p>', '03-5550122'],
    ["<p>טל' לשירות: 03-5550122</p>", '03-5550122'],
    ['<footer>טלפון: 03-5550122</footer>', '03-5550122'],
  ])("the shop's: %s", (html, number) => expect(phoneIn(html + after)).toBe(number));

  it.each([
    '<div><span>טלפון</span><span>054-5550190</span></div>',
    '<h4>Contact</h4><p>Phone: 07700 900177</p>',
    '<p data-testid="shipping-contact-summary">Kim +45 5550 1020</p>',
  ])("may be the shopper's: %s", (html) => expect(phoneIn(html + after)).toBeUndefined());
});

describe('words as messengers and letters write them', () => {
  const found = (text: string): PageFindings => findInText(text);

  it('takes the signs of bold words off, and leaves the star of a short telephone', () => {
    const { orderNumber, total, phone } = found(
      'מספר הזמנה: *KD-5512*\n*סה״כ לתשלום:* 233 ₪\nשירות לקוחות *2055',
    );
    expect(orderNumber).toMatchObject({ value: 'KD-5512', sure: true });
    expect(total?.value).toMatchObject({ minor: 23_300 });
    expect(phone?.value).toBe('*2055');
  });

  it('knows the sender of a letter that was pasted with its header, unless it is a person', () => {
    const letter = (from: string): PageFindings =>
      found(`From: ${from}\nSubject: x\n\nOrder number: TT-2025-0099`);
    expect(letter('Tidy Tools <orders@tidytools.example>').merchant).toMatchObject({
      value: 'Tidy Tools',
      sure: true,
    });
    expect(letter('Dana K <dana.k@gmail.com>').merchant).toBeUndefined();
  });

  it("reads Telegram's export as a chat", () => {
    const chat =
      'שירות GadgetZone, [05/01/2026 14:20]\nשמי ארתור מ-GadgetZone. ההזמנה שלך GZ1002231 נשלחה.\n\nדניאל, [05/01/2026 14:22]\nמעולה, תודה';
    expect(found(chat)).toMatchObject({
      orderNumber: { value: 'GZ1002231' },
      agentName: { value: 'ארתור', sure: true },
    });
  });
});

describe('pages that only show orders of others', () => {
  it('reads no order from a list of messages', () => {
    const rows = `<div role="main"><table><tr class="zA"><td>הזמנה מס' 1188 התקבלה - סה"כ 215 ש"ח</td></tr></table></div>`;
    const read = findIn(rows, 'https://mail.google.com/mail/u/0/#inbox');
    expect([read.orderNumber, read.total]).toEqual([undefined, undefined]);
  });

  it('reads none from what was searched for', () => {
    const html =
      '<html><title>order 114-2233445-1122334 - Search</title><body><p>No results</p></body></html>';
    expect(
      findIn(html, 'https://find.example/search?q=order+114-2233445-1122334').orderNumber,
    ).toBeUndefined();
  });

  it('takes a number set as code for text where an order is confirmed, and no sample', () => {
    const shown = '<div>מספר הזמנה</div><div><code>BSH-2025-77</code></div>';
    expect(findIn(`<h1>תודה על הזמנתך</h1>${shown}`).orderNumber?.value).toBe('BSH-2025-77');
    expect(findIn(`<h1>Fields</h1>${shown}`, 'https://shop.example/about').orderNumber).toBeUndefined();
  });
});

describe('pages after a payment', () => {
  const PAID = '<p>אישור מספר \u2066KD3V9HXQZ\u2069</p><h1>תודה לך, אסנת!</h1><h2>ההזמנה שלך מאושרת</h2>';
  const CONTACT =
    '<h3>פרטים ליצירת קשר</h3><p>osnat.b@example.com<br>052-555-0190</p><h3>כתובת למשלוח</h3><p>הגפן 40</p>';

  it('name the order by what confirms it, where that is no number of a card', () => {
    const { orderNumber } = findIn(PAID + CONTACT);
    expect(orderNumber).toMatchObject({ value: 'KD3V9HXQZ', sure: true });
    expect(findIn('<h1>תודה לך, אסנת!</h1><p>אישור מספר 00412233</p>').orderNumber?.sure ?? false).toBe(
      false,
    );
  });

  it("call the shopper's own address contact information", () => {
    expect(findIn(PAID + CONTACT).email).toBeUndefined();
    const ours = `${PAID}<h3>ליצירת קשר</h3><p>service@galim-shop.co.il</p><h3>כתובת למשלוח</h3><p>הגפן 40</p>`;
    expect(filled(findIn(ours).email)).toBe('service@galim-shop.co.il');
  });

  it('have the number of the parcel behind the name of its courier', () => {
    expect(trackingIn('<a href="/t">עקוב אחר המשלוח</a><p>Boldr #BLDR5529001</p>')).toBe('BLDR5529001');
    expect(trackingIn('<p>תיק גב</p><p>Boldr #BLDR5529001</p>')).toBeUndefined();
  });
});

describe('chats', () => {
  const TRANSCRIPT = [
    'Conversation transcript with דיגיטל ליין',
    'Served by: יניב',
    'Visitor: V17457 / חן',
    'Phone: 0584443332',
    '[14:07] חן: הזמנתי אצלכם אייפד ולא הגיע',
    '[14:08] יניב: היי חן, מה מספר ההזמנה?',
    '[14:09] חן: רגע מחפש',
    '[14:09] חן: 58831',
    '[14:12] יניב: החבילה חזרה כי לא היה מענה בטלפון 0584443332',
  ].join('\n');

  it('sent by mail name the business, and not the telephone of who wrote to it', () => {
    const { orderNumber, merchant, agentName, phone } = findInText(TRANSCRIPT);
    expect([orderNumber, merchant, agentName].map(filled)).toEqual(['58831', 'דיגיטל ליין', 'יניב']);
    expect(filled(phone)).toBeUndefined();
  });

  const said = (who: string, text: string, label = ''): string =>
    `<div><h3 class="visually-hidden">${who}:</h3>${label}<div>${text}</div></div>`;

  it('are told apart by what is written for those who hear the page', () => {
    const { orderNumber, agentName, reference } = findIn(
      [
        said('הבוט של כיכר אומר/ת', 'נא להקליד מספר הזמנה (9 ספרות)'),
        said('את/ה אומר/ת', '700318842'),
        said('אורטל אומר/ת', 'היי, שמי אורטל משירות הלקוחות. אשמח לתמונה'),
        said('את/ה אומר/ת', 'שלחתי, הדלת לא נסגרת'),
        said('אורטל אומר/ת', 'קיבלתי. נפתחה קריאת שירות מספר 448102 מול היבואן.'),
      ].join(''),
      'https://www.kikar.co.il/help',
    );
    expect([orderNumber, agentName, reference].map(filled)).toEqual(['700318842', 'אורטל', '448102']);
  });

  it('are read without the list of the others beside them', () => {
    const list =
      '<div id="side"><div role="listitem"><span>שוקו מרקט</span><span>הזמנה 558120 בדרך אליך</span></div></div>';
    const said = (who: string, side: string, text: string): string =>
      `<div class="message-${side}"><div data-pre-plain-text="[14:02, 25.1.2026] ${who}: "><span>${text}</span></div></div>`;
    const open =
      said('דנה', 'out', 'שלחתם לי מספר לא נכון') + said('אופטיקה', 'in', 'היי דנה, רותם פה. מה לא בסדר?');
    const { orderNumber } = findIn(`${list}<div id="main">${open}</div>`, 'https://web.whatsapp.com/');
    expect(orderNumber).toBeUndefined();
  });

  it('show two letters of a name beside the name', () => {
    const message = (text: string): string =>
      `<div class="agent-message"><div class="user-thumbnail-box"><div class="avatar-container">לי</div></div><div class="chat-bubble agent">${text}</div><p class="agent-name">ליאור</p></div>`;
    const user = '<div class="user-message"><div class="chat-bubble user">הזמנה M-220417</div></div>';
    const { agentName } = findIn(
      message('שלום, איך אפשר לעזור?') + user + message('פתחתי קריאה'),
      'https://chat.galim.co.il/widget',
    );
    expect(filled(agentName)).toBe('ליאור');
  });
});
