import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import type { PageFindings } from '../../../../src/domain/detect/finding.ts';
import { findIn } from './page-of.ts';

const GMAIL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgz';

/** A message in webmail: its sender, and its lines. */
const inMail = (name: string, address: string, ...lines: readonly string[]): PageFindings =>
  findIn(
    `<html><body><h2 class="hP">Re: 104417</h2><span class="gD" email="${address}" name="${name}">${name}</span>
    <span class="g2" email="noa@example.com" name="me">me</span><div class="a3s">${lines.map((line) => `<div>${line}</div>`).join('')}</div></body></html>`,
    GMAIL,
  );

const filled = (findings: PageFindings): string | undefined =>
  findings.agentName?.sure ? findings.agentName.value : undefined;

describe('who signed an answer', () => {
  it.each([
    ['in Hebrew, with a role', 'דנה לוי', ['בברכה,', 'דנה לוי', 'שירות לקוחות']],
    ['beside her role', 'דנה לוי', ['בברכה,', 'דנה לוי | נציגת שירות', 'גלים']],
    ['by a head of a department', 'דנה לוי', ['בכבוד רב,', 'דנה לוי', 'מנהלת קשרי לקוחות', 'גלים']],
    [
      'in English, with a title',
      'Emma Clarke',
      ['Best regards,', 'Emma Clarke', 'Customer Happiness Specialist'],
    ],
    ['with a first name alone', 'Marcus', ['Best,', 'Marcus']],
    ['as "thank you"', 'Marcus', ['Thank you,', 'Marcus']],
  ])('%s', (_how, name, lines) => {
    expect(filled(inMail('Galim', 'service@galim.co.il', 'Your refund is on its way.', ...lines))).toBe(name);
  });

  it('in pasted text over what she does, without a closing', () => {
    const text =
      'קיבלנו את פנייתך בנושא הזמנה 66120.\nנעמוד לרשותך\nאורית\nנציגת שירות לקוחות\nסטודיו עץ\n09-5554433';
    expect(filled(findInText(text))).toBe('אורית');
  });

  it.each([
    ['the shop by its own name', 'Galim', ['Best,', 'Galim']],
    ['a team', 'Galim', ['Best regards,', 'The Galim Team']],
    ['a part of the name of the shop', 'גלים לבית', ['בברכה,', 'גלים']],
    ['nobody, where a label is no role', 'Galim', ['Requester', 'Noa Tal', 'Support agent', 'pending']],
  ])('not %s', (_what, sender, lines) => {
    expect(
      filled(inMail(sender, 'service@galim.co.il', 'Your order 104417 was sent.', ...lines)),
    ).toBeUndefined();
  });

  it('not the shopper, whose message is quoted or who sent it', () => {
    const quoted = '<blockquote><div>Where is it?</div><div>Thanks,</div><div>Noa</div></blockquote>';
    expect(filled(inMail('Galim', 'service@galim.co.il', 'We are checking.', quoted))).toBeUndefined();
    expect(
      filled(inMail('Noa Tal', 'noa.tal@gmail.com', 'Where is my order 104417?', 'Thanks,', 'Noa')),
    ).toBeUndefined();
  });
});

describe('who a message is from', () => {
  it.each([
    ['Marcus from Otter Bikes', 'help@otterbikes.com', 'Marcus', 'Otter Bikes'],
    ['Hana K. (Pinegrove)', 'support@pinegrove.zendesk.com', 'Hana K.', 'Pinegrove'],
    ['Emma, Lumen Lamps', 'emma@lumenlamps.com', 'Emma', 'Lumen Lamps'],
    ['דנה משירות הלקוחות של גלים', 'service@galim.co.il', 'דנה', 'גלים'],
    ['דנה מ-גלים', 'service@galim.co.il', 'דנה', 'גלים'],
  ])('%s', (sender, address, agent, merchant) => {
    const findings = inMail(sender, address, 'Your refund for order 104417 is on its way.');
    expect(filled(findings)).toBe(agent);
    expect(findings.merchant).toMatchObject({ value: merchant, sure: true });
  });

  it('a person with a mailbox of her own, who signs for the business in another script', () => {
    const signature = ['בברכה,', 'סיגל בן-דוד', 'מנהלת שירות לקוחות', 'תפוח שופ בע"מ'];
    const findings = inMail('Sigal Ben-David', 'sigal@tapuach.co.il', 'ההחזר בוצע.', ...signature);
    expect(filled(findings)).toBe('סיגל בן-דוד');
    expect(findings.merchant).toMatchObject({ value: 'תפוח שופ', sure: true });
  });

  it.each([
    [
      'Your funds will be sent when the order is ready.',
      'Merchant',
      'Boots.com',
      'help@boots.com',
      '0345 070 8090',
    ],
    ['You sent a payment.', 'Yours sincerely,', 'Galim'],
  ])('not the word for a business, nor the business itself: %s', (...lines) => {
    expect(filled(inMail('galim', 'service@galim.example', ...lines))).toBeUndefined();
  });

  it('a shop that is called like a person stays a shop', () => {
    const findings = inMail('Paul Harris', 'orders@paulharris.com', 'Your order 104417 was sent.');
    expect(findings.merchant).toMatchObject({ value: 'Paul Harris', sure: true });
    expect(filled(findings)).toBeUndefined();
  });
});

describe('who answered on a page of a help desk', () => {
  it('is whom the page says so of, beside who asked', () => {
    const html =
      '<h2>#48810 Missing remote</h2><div><b>Noa Tal</b> reported 2 days ago</div><p>It is missing.</p><div><b>Kevin Moss</b> <span>said a day ago</span></div><p>I will ship one.</p>';
    expect(filled(findIn(html, 'https://galim.freshdesk.com/support/tickets/48810'))).toBe('Kevin Moss');
  });

  it('is who heads an answer with the business in brackets, over the time', () => {
    const lines = [
      'Your request (50317) has been updated.',
      'Hana K. (Pinegrove)',
      'Nov 3, 2026, 1:12 PM',
      'Hi Noa,',
    ];
    expect(filled(inMail('Pinegrove', 'support@pinegrove.zendesk.com', ...lines))).toBe('Hana K.');
  });
});

it('gives the whole name where one and the same is called by a part of it', () => {
  const lines = ['שמי רותם ואני אטפל בפנייתך.', 'תודה,', 'רותם אברהם', 'מחלקת שירות ותמיכה'];
  expect(filled(inMail('גלים', 'service@galim.co.il', ...lines))).toBe('רותם אברהם');
});

it('reads who joined a chat with her role', () => {
  const html =
    '<div>שירן נציגת שירות הצטרפה לשיחה</div><div><b>שירן</b><div>שלום, עם מי יש לי הכבוד?</div></div><div><b>אתה</b><div>נועה</div></div>';
  expect(filled(findIn(html, 'https://chat.galim.co.il/'))).toBe('שירן');
});

it('takes the mailbox of a service under a signature', () => {
  const text =
    'Your order 5540-221 will ship on Monday.\n\nWarm regards,\nTom Weller\nCustomer Care Team\nHarbor & Hide\nhello@harborhide.com';
  expect(findInText(text).email).toMatchObject({ value: 'hello@harborhide.com', sure: true });
});

it('reads the subject in webmail whose classes say nothing', () => {
  const html =
    '<div role="main"><div role="heading" aria-level="2"><span title="x">RE: הזמנה מספר 902214</span></div><span class="OZZZK">גלים&lt;cs@galim.co.il&gt;</span><div role="document"><p>אנו מתנצלים על העיכוב.</p></div></div>';
  expect(findIn(html, 'https://outlook.live.com/mail/0/inbox/id/AQMk').orderNumber).toMatchObject({
    value: '902214',
    sure: true,
  });
});

it.each([
  'https://www.gazette.example/2025/03/cats-and-dogs.html',
  'https://someone.wordpress.com/2025/03/cats/',
])('names nobody where articles and comments have authors: %s', (url) => {
  const html = `<title>Cats and dogs</title><h1>Cats and dogs</h1><p class="author-name">Cory Banks</p>
    <p>Our customers ask for help with cats.</p>${'<p>A cat is a cat, and a dog is a dog.</p>'.repeat(20)}
    <ol><li class="comment"><cite class="comment-author">Robin Hale</cite> says:<p>I like cats.</p></li></ol>`;
  expect(findIn(html, url).agentName).toBeUndefined();
});
