import { expect, it } from 'vitest';
import { findIn } from './page-of.ts';

const message = (from: string): string =>
  `<h1 data-test-id="message-group-subject">חבילה מהזמנה KAV-2087 מוכנה לאיסוף</h1>
   <div data-test-id="message-view"><span data-test-id="message-from">${from}</span>
   <div data-test-id="message-to">אל: itay@example.com</div>
   <div class="msg-body">ההזמנה שלך מוכנה לאיסוף. הזמנה KAV-2087</div></div>`;

it('takes the sender of a message that Yahoo shows', () => {
  const from =
    '<span data-test-id="from-name">קו אופניים</span> <span>store+68822101@t.shopifyemail.com</span>';
  const { merchant } = findIn(message(from), 'https://mail.yahoo.com/d/folders/1/messages/ADk2yX1mZ7c');
  expect(merchant).toMatchObject({ value: 'קו אופניים', sure: true });
});
