import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { findIn } from './page-of.ts';

/** A chat in which the business says one thing. */
const saying = (words: string): string =>
  `[12.11.2026, 10:02:11] גלים שירות: שלום, תודה שפנית
[12.11.2026, 10:03:40] אני: הזמנה 55018 לא הגיעה
[12.11.2026, 10:05:02] גלים שירות: ${words}
[12.11.2026, 10:06:02] אני: תודה`;

describe('words of a chat that are no name', () => {
  it.each([
    'אני מחפש עבורך נציגת שירות פנויה!',
    'תוכל לבקש נציג מכירות בכיר, או להמתין',
    'נציג שירות בדרך',
    'נציגת השירות פנויה.',
    'מדברת עם הלקוח עכשיו',
    'איתך תמיד, גלים',
    'Your agent is Typing',
    'Chat with Us',
    'Talking to Billing now',
    'You are speaking with Customer Support',
  ])('"%s" names nobody', (words) => {
    expect(findInText(saying(words)).agentName).toBeUndefined();
  });

  it.each([
    ['נציגת השירות דנה.', 'דנה'],
    ['היי, כאן הדס משירות הלקוחות', 'הדס'],
    ['You are speaking with Priscilla', 'Priscilla'],
  ])('"%s" names %s', (words, name) => {
    expect(findInText(saying(words)).agentName?.value).toBe(name);
  });
});

describe('words of a page that are no business', () => {
  const order = (head: string, title: string): string =>
    `<html lang="he"><head><title>${title}</title></head><body><header>${head}</header><h1>הזמנה 110099</h1><p>סה"כ ₪99</p></body></html>`;

  it.each([
    ['<a class="logo" href="/"><img alt="לוגו האתר" src="l.png"></a>', 'אבגד שיווק | האזור האישי'],
    ['<img class="logo" alt="Our site logo" src="l.png">', 'אבגד שיווק - הזמנה 110099'],
  ])('looks past a logo that says it is one: %s', (head, title) => {
    expect(findIn(order(head, title), 'https://www.avgad.example/o/1').merchant?.value).toBe('אבגד שיווק');
  });

  it('takes the link home for the name of the shop, without its way', () => {
    const head = '<a aria-label="EZ Store home" href="/"><svg></svg></a>';
    expect(findIn(order(head, 'Your order'), 'https://www.ezs.example/orders/1').merchant?.value).toBe(
      'EZ Store',
    );
  });
});

describe("what is nobody's order or request", () => {
  it('gives no request on a page of jobs and in a message about a password', () => {
    const job =
      '<title>Order Picker – Jobs</title><h1>Order Picker</h1><p>Job reference: WH-4412</p><p>Posted 3 November 2026</p>';
    expect(findIn(job, 'https://jobs.example.com/order-picker').reference).toBeUndefined();
    const reset = 'Reset your password\nUse this code: 44120. Request ID 8812-001.';
    expect(findInText(reset).reference).toBeUndefined();
  });

  it('gives no sum and no request on an issue about software', () => {
    const issue =
      '<title>Order total wrong · Issue #4412 · acme/shop</title><h1>Order total wrong #4412</h1><p>Order #100234 shows Total: $20.00. Your order has been placed.</p>';
    const found = findIn(issue, 'https://github.com/acme/shop/issues/4412');
    expect(found).not.toHaveProperty('orderNumber');
    expect(found).not.toHaveProperty('total');
    expect(found).not.toHaveProperty('reference');
  });

  it('reads an invoice that is kept among documents', () => {
    const invoice =
      '<title>חשבונית מס קבלה 20441</title><h1>חשבונית מס קבלה 20441</h1><p>נעלי דרך בע"מ</p><p>תאריך: 08/11/2026</p><p>עבור הזמנה מס\' ND-3312</p><p>סה"כ לתשלום 399.00 ₪</p>';
    const found = findIn(invoice, 'https://www.invoices.example/docs/v');
    expect(found.orderNumber?.value).toBe('ND-3312');
    expect(found.total?.value.minor).toBe(39_900);
  });
});

describe('whose telephone it is', () => {
  const page = (...lines: readonly string[]): string =>
    `<title>הזמנה 110099 | אבגד</title><header>אבגד</header><h1>הזמנה 110099</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;

  it('takes the service, and not who drives', () => {
    const found = findIn(page('נציג ההובלה יוסי 054-5550777 יתאם איתך', 'שירות לקוחות: 1-700-70-55-50'));
    expect(found.phone?.value).toBe('1-700-70-55-50');
  });

  it('gives of a fax and a telephone on one line the telephone, to be looked at', () => {
    expect(findIn(page('פקס: 03-5550124 טלפון: 03-5550123')).phone?.value).toBe('03-5550123');
  });
});
