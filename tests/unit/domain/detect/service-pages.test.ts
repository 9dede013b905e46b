import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import type { Finding } from '../../../../src/domain/detect/finding.ts';
import { findIn, numberIn } from './page-of.ts';

const filled = (finding: Finding<string> | undefined): string | undefined =>
  finding?.sure ? finding.value : undefined;
/** What the other side says of an order in a chat, after the shopper asked. */
const told = (said: string) =>
  findInText(
    `3.2.2026, 12:40 - דנה: ההזמנה לא הגיעה\n3.2.2026, 12:41 - גלים: ${said}\n3.2.2026, 12:42 - גלים: איך אפשר לעזור?`,
  );

describe('order numbers of services', () => {
  it.each([
    ['Заказ AD-7719/26 отменён', 'AD-7719/26'],
    ['Your order GR/26/0731 was sent', 'GR/26/0731'],
    ['ביטלתי את הזמנה PT-2K9QX7 עבורך', 'PT-2K9QX7'],
    ['הזיכוי על הזמנה באתר 62209 נשלח', '62209'],
  ])('%s', (said, number) => expect(filled(told(said).orderNumber)).toBe(number));

  it('have no ending of a file', () =>
    expect(filled(told('מצורף: הזמנה מספר A-20418.pdf').orderNumber)).toBe('A-20418'));

  it('stand in markup that says what a label is defined as, also between two values', () => {
    const list =
      '<dl><dt>סיבת הפנייה</dt><dd>100238870</dd><dt>מספר הזמנה</dt><dd>100238871</dd><dt>סכום</dt><dd>90 ₪</dd></dl>';
    expect(numberIn(`<h1>הפנייה שלך</h1>${list}`, 'https://help.galim.example/hc/he/requests/66031')).toBe(
      '100238871',
    );
  });

  it('stand on a bill, also where bills are kept among documents', () => {
    const bill =
      '<h1>חשבונית זיכוי מספר 40077</h1><p>עבור: החזרת מוצר מהזמנה באתר #62209</p><table><tr><td>סה"כ זיכוי:</td><td>₪275.50</td></tr></table>';
    expect(numberIn(bill, 'https://docs.galim.example/d/7f3b')).toBe('62209');
    expect(numberIn(bill.replace('h1', 'h3'), 'https://docs.galim.example/d/7f3b')).toBe('62209');
    const article = bill.replace('חשבונית זיכוי מספר 40077', 'איך קוראים חשבונית');
    expect(numberIn(article, 'https://docs.galim.example/d/7f3b')).toBeUndefined();
  });
});

describe('a chat that stands open on another page', () => {
  const chat = (heading: string): string =>
    `<h1>${heading}</h1><button>הוסף לסל</button><p>מק"ט 7730, 149 ₪</p>
     <div class="crisp-client"><div data-from="operator"><span>מה מספר ההזמנה?</span></div><div data-from="user"><span>מספר הזמנה 41877</span></div>
     <div data-from="operator"><span>תודה, כאן נועה 🙂 פתחתי לך קריאת שירות 26-100873</span></div></div>`;
  it('tells of an order and of who answered, which the page does not', () => {
    const found = findIn(chat('תערובת הבית'), 'https://galim.example/product/house-blend/');
    expect([found.orderNumber, found.agentName, found.reference].map(filled)).toEqual([
      '41877',
      'נועה',
      '26-100873',
    ]);
  });

  it('is none where people tell each other of theirs', () => {
    const found = findIn(chat('פורום צרכנים'), 'https://galim.example/forum/thread/7');
    expect([found.orderNumber, found.agentName, found.reference]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the number of a request', () => {
  it.each([
    ['פתחתי לך קריאת שירות 26-100873', '26-100873'],
    ['קיבלנו את בקשת הביטול CR-7F3K92', 'CR-7F3K92'],
    ['פנייה 26-100873 נסגרה', '26-100873'],
  ])('%s', (said, number) => expect(filled(told(said).reference)).toBe(number));

  it.each(['קיבלנו את בקשת הביטול CR-MAIL', 'קריאת שירות 26-10'])('none: %s', (said) =>
    expect(told(said).reference).toBeUndefined(),
  );
});

describe('who answered', () => {
  it.each([
    ['בוקר טוב דנה, כאן מורן 🙂 מה מספר ההזמנה?', 'מורן'],
    ["Hi Dana, you're through to Gareth. Sorry to hear that!", 'Gareth'],
    ['Gareth ended the chat', 'Gareth'],
    ['Conversation with Gareth ended.', 'Gareth'],
    ['נועה סיימה את השיחה', 'נועה'],
  ])('%s', (said, name) => expect(filled(told(said).agentName)).toBe(name));

  it.each(['הלקוחה סיימה את השיחה', "You're through to support", 'Visitor ended the chat'])(
    'nobody: %s',
    (said) => expect(told(said).agentName).toBeUndefined(),
  );
});

describe('the telephone of a service', () => {
  it.each([
    ['Please reply with your number or call Galim Israel on *2345', '*2345'],
    ['לשאלות על תוכן ההזמנה יש לפנות לבית העסק, 077-5550136', '077-5550136'],
  ])('%s', (said, phone) => expect(filled(told(said).phone)).toBe(phone));

  it('stands beside the words to order by it, which are not "my telephone"', () => {
    const page =
      '<div class="promo">توصيل مجاني | للطلب هاتفيًا 04-555-0127</div><h1>شكرا على طلبك</h1><p>رقم الطلب: 104417</p>';
    expect(filled(findIn(page).phone)).toBe('04-555-0127');
  });
});
