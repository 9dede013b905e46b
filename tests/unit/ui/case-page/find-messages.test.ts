import { expect, it } from 'vitest';
import type { Message } from '../../../../src/domain/capture/message.ts';
import { findMessages } from '../../../../src/ui/case-page/viewer/find-messages.ts';

const said = (who: string, text: string): Message => ({ who, text }) as Message;
const CHAT = [
  said('דנה', 'ההזמנה בדרך'),
  said('אני', 'חויבתי ב-1,299.90 ש״ח'),
  said('דנה', 'הזיכוי בוצע'),
  said('אני', 'מה עם ההזמנה?'),
];

it.each([
  ['הזמנה', [0, 3]],
  ['1299.90', [1]],
  ['דנה זיכוי', [2]],
  ['דנה', [0, 2]],
  ['ויבת', [1]],
  ['אין כזה', []],
])('%s', (typed, at) => expect(findMessages(CHAT, typed).at).toEqual(at));

it('marks in a message what it has, even when the rest is in the name', () => {
  const { placesIn } = findMessages(CHAT, 'דנה זיכוי');
  expect(placesIn('הזיכוי בוצע').map(({ start, end }) => [start, end])).toEqual([[0, 6]]);
  expect(placesIn('דנה').map(({ start, end }) => [start, end])).toEqual([[0, 3]]);
});

it('finds every one of many', () => {
  const many = Array.from({ length: 3_000 }, (_none, at) => said('דנה', `הודעה ${at}`));
  expect(findMessages(many, 'הודעה').at).toHaveLength(3_000);
});
