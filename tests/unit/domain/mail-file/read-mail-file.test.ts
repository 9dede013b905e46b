import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMailFile } from '../../../../src/domain/mail-file/read-mail-file.ts';

const MAIL = [
  'From: =?utf-8?B?15fXoNeV16o=?= <shop@example.com>',
  'To: dana@example.com',
  'Subject: Order 4711',
  'Date: Tue, 3 Nov 2026 18:22:07 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<style>p{}</style><p>Your order</p><p>4711 &amp; more</p>',
  '--b',
  'Content-Type: application/pdf; name="invoice.pdf"',
  'Content-Disposition: attachment; filename="invoice.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjc=',
  '--b--',
  '',
].join('\r\n');
const raw = new TextEncoder().encode(MAIL);

it('reads who, when, what and the attachments', async () => {
  const mail = await readMailFile(raw);
  expect(mail).toMatchObject({
    from: 'חנות <shop@example.com>',
    to: ['dana@example.com'],
    subject: 'Order 4711',
    sentAtMs: Date.parse('2026-11-03T16:22:07Z'),
    leftInside: 0,
  });
  expect(mail?.text).toContain('Your order\n4711 & more');
  expect(mail?.attachments.map(({ fileName, mediaType }) => [fileName, mediaType])).toEqual([
    ['invoice.pdf', 'application/pdf'],
  ]);
  expect(Buffer.from(mail?.attachments[0]?.bytes ?? []).toString()).toBe('%PDF-1.7');
});

it('is nothing for what is no mail', async () => {
  expect(await readMailFile(new TextEncoder().encode('hello'))).toBeUndefined();
});

it('keeps what is only in the HTML beside a stub of plain text', async () => {
  const mail = [
    'From: a@b.example',
    'Subject: stub',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=B',
    '',
    '--B',
    'Content-Type: text/plain',
    '',
    'Your mail program cannot show this message.',
    '--B',
    'Content-Type: text/html',
    '',
    '<p>Order 12345 refund of 500</p>',
    '--B--',
    '',
  ].join('\r\n');
  expect((await readMailFile(new TextEncoder().encode(mail)))?.text).toBe(
    'Order 12345 refund of 500\n\nYour mail program cannot show this message.',
  );
});

const FORWARD = [
  'From: a@x.example',
  'To: Team: a@x.example, Bo <b@y.example>;, c@z.example',
  'Subject: fwd',
  'Date: Tue, 10 Mar 2026 10:00:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=B',
  '',
  '--B',
  'Content-Type: text/plain',
  '',
  'outer',
  '--B',
  'Content-Type: message/rfc822',
  '',
  'From: =?utf-8?B?15fXoNeV16o=?= <shop@s.example>',
  'To: me@x.example',
  'Subject: original',
  'Date: Mon, 9 Mar 2026 10:00:00 +0200',
  'Content-Type: multipart/mixed; boundary=C',
  '',
  '--C',
  'Content-Type: text/plain',
  '',
  'inner text',
  '--C',
  'Content-Type: application/pdf; name=bill.pdf',
  'Content-Disposition: attachment; filename=bill.pdf',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjQK',
  '--C--',
  '--B--',
  '',
].join('\r\n');

it('tells a forwarded message with its head as it was written, and takes its files', async () => {
  const mail = await readMailFile(new TextEncoder().encode(FORWARD));
  expect(mail?.text.trim()).toMatch(
    /^outer\n+From: חנות <shop@s\.example>\nTo: me@x\.example\nSubject: original\nDate: Mon, 9 Mar 2026 10:00:00 \+0200\n\ninner text/,
  );
  expect(mail?.attachments.map(({ fileName }) => fileName)).toEqual(['bill.pdf']);
});

it('tells everybody in a group of recipients', async () => {
  const mail = await readMailFile(new TextEncoder().encode(FORWARD));
  expect(mail?.to).toEqual(['a@x.example', 'Bo <b@y.example>', 'c@z.example']);
});

it('never throws, whatever the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(raw.length), fc.nat(60), fc.string(), async (at, cut, put) => {
      const mutated = MAIL.slice(0, at) + put + MAIL.slice(at + cut);
      await readMailFile(new TextEncoder().encode(mutated));
    }),
    { numRuns: 40 },
  );
});

const SHARED = '../shared/pages/he-order-09.eml';
it.skipIf(!existsSync(SHARED))('reads a real message', async () => {
  const mail = await readMailFile(new Uint8Array(readFileSync(SHARED)));
  expect(mail?.from).toContain('@');
  expect(mail?.sentAtMs).toBeGreaterThan(0);
  expect(mail?.text.length).toBeGreaterThan(50);
});
