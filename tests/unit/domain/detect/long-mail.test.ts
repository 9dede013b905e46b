import { expect, it } from 'vitest';
import { readMail } from '../../../../src/domain/detect/mail/read-mail.ts';

const HEAD = 'From: a@b.example\r\nSubject: x\r\n';
const read = (rest: string) => readMail(new TextEncoder().encode(`${HEAD}${rest}`));

it('reads the beginning of a message of lines without end', async () => {
  const mail = await read(`Content-Type: text/plain\r\n\r\nfirst\r\n${'a line\r\n'.repeat(200_000)}`);
  expect(mail?.text?.startsWith('first')).toBe(true);
  expect(mail?.text?.split('\n').length).toBeLessThan(10_100);
});

it('reads what stands behind a large file, whose lines are packed', async () => {
  const file = `--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'A'.repeat(76)}\r\n`.repeat(30_000)}`;
  const text = '--x\r\nContent-Type: text/plain\r\n\r\nlast\r\n--x--\r\n';
  const mail = await read(`Content-Type: multipart/mixed; boundary=x\r\n\r\n${file}${text}`);
  expect(mail?.text).toContain('last');
});
