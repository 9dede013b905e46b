import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMessages } from '../../../../src/domain/conversation/parse-messages.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

it('gives back what was kept', () => {
  const messages = [
    { who: 'נועה', when: '14:05', text: 'שלום 🎁', own: true, attachments: 2 },
    { text: '' },
    { who: 'Roy', text: 'a\nb', own: false },
  ];
  expect(parseMessages(bytesOf(JSON.stringify(messages)))).toEqual(messages);
});

it('leaves out what is no message, and fields of a wrong kind', () => {
  const read = [
    null,
    3,
    'text',
    [],
    { who: 'nobody' },
    { text: 5 },
    { who: 7, when: {}, text: 'kept', own: 'yes', attachments: -1, extra: 1 },
    { who: '', text: 'kept too', attachments: 1e99 },
  ];
  expect(parseMessages(bytesOf(JSON.stringify(read)))).toEqual([{ text: 'kept' }, { text: 'kept too' }]);
});

it.each([
  ['no JSON', '[{'],
  ['no list', '{"text":"a"}'],
  ['nothing', ''],
])('is undefined for %s', (_what, text) => {
  expect(parseMessages(bytesOf(text))).toBeUndefined();
});

it('is undefined for what is no UTF-8', () => {
  expect(parseMessages(new Uint8Array([0x5b, 0xff, 0x5d]))).toBeUndefined();
});

it('never throws, whatever the file holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = parseMessages(bytesOf(JSON.stringify(value)));
      for (const { text } of read ?? []) expect(text).toBeTypeOf('string');
    }),
  );
});

it('reads all of the longest chat that WhatsApp exports', () => {
  const messages = Array.from({ length: 40_000 }, (_, index) => ({ who: 'דנה', text: `הודעה ${index}` }));
  const read = parseMessages(bytesOf(JSON.stringify(messages)));
  expect(read?.length).toBe(40_000);
  expect(read?.at(-1)).toEqual({ who: 'דנה', text: 'הודעה 39999' });
});
