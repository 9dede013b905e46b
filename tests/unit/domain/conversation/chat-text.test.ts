import { expect, it } from 'vitest';
import { chatRemarks, chatText } from '../../../../src/domain/conversation/chat-text.ts';
import { fillNames, fillSides } from '../../../../src/domain/conversation/fill-names.ts';
import { isOlderLabel } from '../../../../src/domain/conversation/older-label.ts';

it('writes who and when before each message, as far as they are known', () => {
  const messages = [
    { who: 'רועי', when: '14:05', text: 'שלום' },
    { when: '14:06', text: 'היי' },
    { text: 'a\nb' },
  ];
  expect(chatText(messages)).toEqual({ text: '[14:05] רועי: שלום\n[14:06] היי\na\nb', textClipped: false });
});

it('clips what is longer than any page is kept', () => {
  const { text, textClipped } = chatText(Array.from({ length: 300 }, () => ({ text: 'x'.repeat(10_000) })));
  expect([text.length, textClipped]).toEqual([2_000_000, true]);
});

it('names the messages around a gap by their beginnings, one without text by who and when', () => {
  const gap = { after: { text: 'x'.repeat(100) }, before: { text: '', who: 'Dana', when: '10:00' } };
  expect(chatRemarks(7, [gap])).toEqual([
    { is: 'messages', count: 7 },
    { is: 'gap', after: `${'x'.repeat(60)}…`, before: 'Dana 10:00' },
  ]);
});

it('gives names to the runs that they stand with, and never across sides', () => {
  const [a, b, c] = [
    { text: 'a', own: false },
    { who: 'Dana', text: 'b', own: false },
    { text: 'c', own: true },
  ];
  expect(fillNames([a, b, c], 'end').map(({ who }) => who)).toEqual(['Dana', 'Dana', undefined]);
  expect(fillNames([a, b, c], 'start').map(({ who }) => who)).toEqual([undefined, 'Dana', undefined]);
  expect(fillNames([a, b, c], undefined)).toEqual([a, b, c]);
});

it('where only the own ones are marked the others are not own', () => {
  expect(fillSides([{ text: 'a', own: true }, { text: 'b' }]).map(({ own }) => own)).toEqual([true, false]);
  expect(fillSides([{ text: 'a' }, { text: 'b', own: false }]).map(({ own }) => own)).toEqual([
    undefined,
    false,
  ]);
});

it.each([
  ['Load earlier messages', true],
  ['Show 20 more', true],
  ['הצג הודעות קודמות', true],
  ['טען עוד', true],
  ['הודעות קודמות', true],
  ['Send', false],
  ['See you tomorrow', false],
  ['שליחת הודעה', false],
])('older messages are offered by "%s": %s', (words, isOlder) => {
  expect(isOlderLabel(words)).toBe(isOlder);
});
