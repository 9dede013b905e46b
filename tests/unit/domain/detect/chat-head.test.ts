import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { findIn } from './page-of.ts';

const CHAT = 'https://galim.glassix.com/webchat';
const said =
  '<div class="msg bot"><p>שלום, אני העוזרת של גלים</p></div><div class="msg user"><p>שלום</p></div>';
const chat = (title: string, head: string): string =>
  `<html lang="he"><head><title>${title}</title></head><body><div class="head">${head}</div>${said}</body></html>`;

describe('the business at the head of a chat', () => {
  it.each([
    ["צ'אט עם גלים", 'גלים - שירות לקוחות'],
    ['גלים', 'גלים - שירות לקוחות'],
    ['צ׳אט', 'צ׳אט עם גלים'],
    ['גלים | צ׳אט', ''],
    ['גלים - محادثة', ''],
    ['Live chat | גלים', ''],
    ['Chat with גלים', ''],
  ])('title %s, head %s', (title, head) =>
    expect(findIn(chat(title, head), CHAT).merchant?.value).toBe('גלים'),
  );

  it.each([
    ['chat', 'דנה - שירות לקוחות'],
    ["צ'אט", 'שירות לקוחות'],
    ["צ'אט", 'שיחה עם 12 נציגים - שירות לקוחות'],
  ])('is nobody: title %s, head %s', (title, head) =>
    expect(findIn(chat(title, head), CHAT).merchant?.sure ?? false).toBe(false),
  );

  it("is not what a shop's title calls the page", () => {
    const html = '<html><head><title>سلطان - محادثة</title></head><body><p>x</p></body></html>';
    expect(findIn(html, 'https://chat.sultan.example/c').merchant?.value).toBe('سلطان');
  });
});

describe('transcripts in plain text', () => {
  const transcript = [
    'Galim Customer Care - chat transcript',
    'Chat started: 3 Feb 2026, 18:40',
    'Visitor: Lena H. | lena@example.com | 054-5550122',
    '(18:40) Galim Assistant: Hi! Choose a topic.',
    '(18:41) Lena H.: cancel order',
    '(18:41) *** Farah joined the chat ***',
    '(18:42) Farah: Hello Lena. May I have the order number?',
    '(18:42) Lena H.: GX10047729 , total ILS 349.00, paid by card',
    '(18:47) Farah: Done. Your complaint reference is C-2290418.',
  ].join('\n');

  it('with a time before each message, a head and notes', () =>
    expect(findInText(transcript)).toMatchObject({
      merchant: { value: 'Galim Customer Care', sure: true },
      agentName: { value: 'Farah', sure: true },
      orderNumber: { value: 'GX10047729', sure: true },
      total: { value: { minor: 34900, currency: 'ILS' }, sure: true },
      reference: { value: 'C-2290418', sure: true },
    }));

  it('are no text messages of a shop and of a courier', () => {
    const found = findInText(
      'GALIM: היי נועה, הזמנתך מס׳ GX-773015 התקבלה!\n\nGALIM: הזמנה GX-773015 יצאה לדרך\n\nבלדר: השליח בדרך אליך',
    );
    expect(found).toMatchObject({ merchant: { value: 'GALIM', sure: true } });
    expect(found.agentName).toBeUndefined();
  });

  it('take no telephone for the answer to a question for two numbers', () => {
    const found = findInText(
      '(10:01) Dana: May I have the order number and your phone?\n(10:02) Lena: 0545550122, thanks\n(10:03) Dana: One moment\n(10:04) Lena: ok',
    );
    expect(found.orderNumber).toBeUndefined();
  });
});

describe('who signs an answer', () => {
  const url = 'https://help.galim-shop.co.il/support/tickets/118842';
  const ticket = (answer: string): string =>
    `<html><head><title>Refund : Galim</title></head><body><h1>#118842 Refund</h1><p>Please refund.</p>${answer}</body></html>`;
  it.each([
    '<b>Nadine Okafor</b> <span class="badge">Agent</span> <time>Tue, 9 Sep 2025 at 10:03 AM</time><p>Hi,</p>',
    '<p>We have approved it.</p><p>Nadine Okafor<br>Galim<br>help@galim-shop.co.il</p>',
    '<p>Approved.</p><p>Warm regards,<br>Nadine Okafor<br>Customer Happiness, Galim</p>',
  ])('%s', (answer) => expect(findIn(ticket(answer), url).agentName?.value).toBe('Nadine Okafor'));

  it.each([
    '<p>Eyal Levin</p><p>Galim</p><p>The parcel is late.</p>',
    '<p>Nadine Okafor<br>Other<br>a@b.co</p>',
  ])('nobody: %s', (answer) => expect(findIn(ticket(answer), url).agentName).toBeUndefined());
});
