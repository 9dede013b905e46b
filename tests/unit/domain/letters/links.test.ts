import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chatLink, mailLink } from '../../../../src/domain/letters/links.ts';

/** Any sign, lone surrogates too. */
const anySign = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

/** What a mail program reads in a link. */
function read(link: string): { to: string; fields: readonly (readonly [string, string])[] } {
  const [to = '', query = ''] = link.replace(/^mailto:/, '').split('?');
  const fields =
    query === '' ? [] : query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(to), fields: fields as unknown as [string, string][] };
}

describe('a mail', () => {
  test.each([
    ['הודעת ביטול – הזמנה 10045-AB', undefined],
    ['He said "no" & left? 100% #1 +1', undefined],
    ['🧾 קבלה 👩‍👧', undefined],
    ['one\r\nBcc: all@example.com\r\n\r\nbody', 'one Bcc: all@example.com body'],
    ['a\u202eb\u2066c\u2069', 'a b c'],
    ["it's (here)*!", undefined],
    ['&body=my%20secret', undefined],
    ['lone \ud800', 'lone \ufffd'],
  ])('takes the subject %j as it is', (subject, expected = subject) => {
    const link = mailLink('service@shop.co.il', subject) ?? '';
    expect(read(link)).toEqual({ to: 'service@shop.co.il', fields: [['subject', expected]] });
    expect(link).toMatch(/^mailto:[\w.@%-]+\?subject=[\w.~%-]+$/);
  });

  test('without a subject has the address only', () => {
    expect(mailLink(' a+b@example.com ', ' \n ')).toBe('mailto:a%2Bb@example.com');
  });

  test.each([
    '',
    'nobody',
    'a@b@c',
    'a@b.com,c@d.com',
    'a@b.com?body=x',
    'a@b.com&bcc=c@d.com',
    'a b@c.com',
    'a@b.com\r\nBcc: c@d.com',
    '"quoted"@b.com',
    '<a@b.com>',
    `${'a'.repeat(70)}@b.com`,
    'a@-b.com',
    'javascript:alert(1)',
  ])('has no link to %j', (address) => {
    expect(mailLink(address, 'x')).toBe(undefined);
  });

  test('whatever the subject, there is one field and no line end', () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 300 }), (subject) => {
        const link = mailLink('a@b.com', subject) ?? '';
        expect(link).toMatch(/^mailto:a@b\.com(?:\?subject=[\w.~%-]+)?$/);
        expect(decodeURIComponent(link)).not.toMatch(/[\r\n\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  test('a long subject is cut', () => {
    const { fields } = read(mailLink('a@b.com', 'ש'.repeat(5000)) ?? '');
    expect(fields[0]?.[1]).toBe('ש'.repeat(200));
  });
});

describe('a chat', () => {
  test.each([
    ['052-1234567', 'https://wa.me/972521234567'],
    ['+972 52-123-4567', 'https://wa.me/972521234567'],
    ['00972521234567', 'https://wa.me/972521234567'],
    ['(03) 123 4567', 'https://wa.me/97231234567'],
    ['\u2066052-1234567\u2069', 'https://wa.me/972521234567'],
    ['+1 (212) 555-0100', 'https://wa.me/12125550100'],
    ['*2345', undefined],
    ['1-800-123-456', undefined],
    ['100', undefined],
    ['052-1234567?text=hi', undefined],
    ['', undefined],
    ['+0', undefined],
    ['0'.repeat(5000), undefined],
  ])('with %j', (phone, link) => {
    expect(chatLink(phone, '972')).toBe(link);
  });

  test('never carries text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (phone) => {
        expect(chatLink(phone, '972') ?? 'https://wa.me/1').toMatch(/^https:\/\/wa\.me\/\d+$/);
      }),
    );
  });
});
