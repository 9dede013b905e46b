import { expect, it } from 'vitest';
import { wholeText } from '../../../../src/domain/mail-file/whole-text.ts';

it.each([
  ['one of them alone', 'a\r\nb ', '', 'a\nb'],
  ['the other alone', ' ', 'a\nb', 'a\nb'],
  [
    'the looks first beside a stub, which stays',
    'Your mail program cannot show this message.',
    'Order 12345\nrefund of 500',
    'Order 12345\nrefund of 500\n\nYour mail program cannot show this message.',
  ],
  [
    'the plain text alone where it says the same on other lines and with addresses of links',
    'Hello Dana, your order 4711\nwas sent. [https://shop.example/x?y=1] Track it',
    'Hello Dana,\nyour order 4711 was sent.\nTrack it',
    'Hello Dana, your order 4711\nwas sent. [https://shop.example/x?y=1] Track it',
  ],
  [
    'what only the looks say after the plain text',
    'Hello Dana, your order 4711 was sent.',
    'Hello Dana, your order 4711 was sent.\nNo refund after 14 days',
    'Hello Dana, your order 4711 was sent.\n\nNo refund after 14 days',
  ],
  [
    'a line that turns the words around',
    'The refund is approved, the order is not cancelled',
    'The refund is not approved, the order is cancelled',
    'The refund is approved, the order is not cancelled\n\nThe refund is not approved, the order is cancelled',
  ],
])('keeps %s', (_what, plain, looks, whole) => expect(wholeText(plain, looks)).toBe(whole));
