import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../src/domain/detect/mail/read-mail.ts';

/** The sender's address in a message with this `From`. */
const senderOf = async (from: string): Promise<string | undefined> => {
  const raw = `From: ${from}\r\nSubject: order\r\n\r\nOrder number: 12345\r\n`;
  return (await readMail(new TextEncoder().encode(raw)))?.from?.address;
};

describe("the sender's address of a message", () => {
  it.each([
    ['Lumen <Support@lumen.example>', 'support@lumen.example'],
    ["o'hara+shop@mail.lumen.example", "o'hara+shop@mail.lumen.example"],
    ['"Shop" <shop@דוגמה.example>', 'shop@דוגמה.example'],
  ])('is read: %s', async (from, address) => {
    expect(await senderOf(from)).toBe(address);
  });

  it.each([
    ['thousands of brackets', `${'('.repeat(20_000)}a@b.co`],
    ['longer than any address', `${'a'.repeat(300)}@lumen.example`],
    ['no host', 'Lumen <support@>'],
  ])('is none: %s', async (_why, from) => {
    expect(await senderOf(from)).toBeUndefined();
  });
});
