import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import type { PageFindings } from '../../../../src/domain/detect/finding.ts';
import { findInMail } from '../../../../src/domain/detect/mail/find-in-mail.ts';
import { readMail } from '../../../../src/domain/detect/mail/read-mail.ts';
import { findIn } from './page-of.ts';

async function found(heads: readonly string[], body: readonly string[]): Promise<PageFindings> {
  const type = [
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  const raw = [...heads, ...type, '', ...body].join('\r\n');
  const mail = await readMail(new TextEncoder().encode(raw));
  if (!mail) throw new Error('The message was not read.');
  return findInMail(mail, documentOf);
}

/** What of the other side would be filled in. */
const filledOf = (findings: PageFindings): Record<string, string> =>
  Object.fromEntries(
    (['merchant', 'email', 'phone', 'agentName'] as const).flatMap((name) => {
      const one = findings[name];
      return one?.sure ? [[name, one.value]] : [];
    }),
  );

const ENGLISH = ['Hello, please cancel my order number 100551.', '', 'Best,', 'Noa Levi', '+1 212 555 0100'];
const HEBREW = ['שלום, אבקש לבטל את הזמנה מספר 100551. נועה לוי, 052-1234567'];

describe('a message that the shopper sent herself', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['from her work', 'Noa Levi <noa@acme.com>', '"Calder support" <support@calder.com>', ENGLISH],
    ['from a free mailbox', 'Noa Levi <noa.levi@gmail.com>', 'Galim <service@galim.co.il>', HEBREW],
    ['to several', 'Noa <noa@acme.com>', 'lawyer@firm.com, Calder <orders@calder.com>', ENGLISH],
    [
      'to a shop with a free mailbox',
      'Noa Levi <noa@gmail.com>',
      'galim.shop@gmail.com',
      ['לא קיבלתי את ההזמנה שלי 100551', '052-1234567'],
    ],
    [
      'to one of its people',
      'Noa Levi <noa@gmail.com>',
      'dana@calder.com',
      ['Where is my order 100551?', '', 'Best,', 'Noa Levi'],
    ],
  ])('gives nothing of hers as the business: %s', async (_how, from, to, body) => {
    expect(filledOf(await found([`From: ${from}`, `To: ${to}`, 'Subject: Cancel'], body))).toEqual({});
  });

  it('keeps the order, and offers whom it went to', async () => {
    const heads = ['From: Noa Levi <noa@acme.com>', 'To: Calder <support@calder.com>', 'Subject: Cancel'];
    expect(await found(heads, ENGLISH)).toMatchObject({
      orderNumber: { value: '100551', sure: true },
      merchant: { value: 'Calder', sure: false },
      email: { value: 'support@calder.com', sure: false },
    });
  });

  it.each([
    ['https://mail.google.com/mail/u/0/#sent/FM', 'email="someone@galim.co.il"'],
    ['https://mail.google.com/mail/u/0/#inbox/FM', 'email="service@galim.co.il"'],
  ])('in a webmail at %s', (url, recipient) => {
    const html = `<html lang="he"><body><h2 class="hP">ביטול עסקה</h2><span class="gD" email="noa.levi@gmail.com" name="נועה לוי">נועה לוי</span><span class="g2" ${recipient}>אל service</span><div class="a3s">${HEBREW[0]}</div></body></html>`;
    expect(filledOf(findIn(html, url))).toEqual({});
  });
});

describe('a message of the business stays its own', () => {
  it.each<[string, string, string, string, readonly string[]]>([
    [
      'its service',
      'Calder <service@calder.com>',
      'noa@acme.com',
      'Calder',
      ['Your order 100551 is on its way.'],
    ],
    [
      'a small shop with a free mailbox',
      'Galim <galim.clay@gmail.com>',
      'noa@acme.com',
      'Galim',
      ['תודה על הזמנתך 100551'],
    ],
    [
      'to a shopper who has an office',
      'Galim <orders@galim.co.il>',
      'office@acme.com',
      'Galim',
      ['תודה על הזמנתך 100551'],
    ],
  ])('%s', async (_who, from, to, merchant, body) => {
    const findings = await found([`From: ${from}`, `To: ${to}`, 'Subject: Order 100551'], body);
    expect(findings.merchant).toMatchObject({ value: merchant, sure: true });
  });

  it.each([
    ['one of its people', 'noa@gmail.com', 'Your order 100551 is on its way.'],
    ['within one site', 'support@calder.com', 'FYI'],
  ])('%s, who is not the business herself', async (_who, to, body) => {
    const heads = ['From: Dana Levi <dana@calder.com>', `To: ${to}`, 'Subject: Order 100551'];
    const findings = await found(heads, [body]);
    expect(findings.merchant).toMatchObject({ value: 'calder.com', sure: false });
    expect(findings.agentName).toMatchObject({ value: 'Dana Levi', sure: true });
  });

  it('in a thread of a webmail that both wrote in', () => {
    const html =
      '<html><body><h2 class="hP">Cancel</h2><span class="gD" email="support@calder.com" name="Calder">Calder</span><div class="a3s">Your order 100551 is cancelled.</div><span class="gD" email="noa@gmail.com" name="Noa">Noa</span><span class="g2" email="support@calder.com">to support</span><div class="a3s">Thanks</div></body></html>';
    expect(findIn(html, 'https://mail.google.com/mail/u/0/#inbox/FM').merchant).toMatchObject({
      value: 'Calder',
      sure: true,
    });
  });
});
