import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findInText } from '../../../../src/ui/case-page/viewer/find-in-text.ts';

const found = (text: string, wanted: string): string[] =>
  findInText(text, wanted).flatMap((one) => (one.found === undefined ? [] : [one.text]));

it('finds words in whatever case, and nothing where there is nothing to find', () => {
  expect(found('Order 4711, ORDER 4712', 'order')).toEqual(['Order', 'ORDER']);
  expect(found('ההזמנה בוטלה', 'הזמנה')).toEqual(['הזמנה']);
  expect(found('abc', ' ')).toEqual([]);
  expect(findInText('', 'x')).toEqual([]);
});

it('numbers what it found, and loses no letter', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ maxLength: 3 }), (text, wanted) => {
      const stretches = findInText(text, wanted);
      expect(stretches.map((one) => one.text).join('')).toBe(text);
      const numbers = stretches.flatMap((one) => one.found ?? []);
      expect(numbers).toEqual(numbers.map((_, at) => at));
    }),
    { numRuns: 100 },
  );
});
