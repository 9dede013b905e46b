import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findInText } from '../../../../src/ui/case-page/viewer/find-in-text.ts';

const found = (text: string, wanted: string): string[] =>
  findInText(text, wanted).stretches.flatMap((one) => (one.found === undefined ? [] : [one.text]));

it('finds words in whatever case, and nothing where there is nothing to find', () => {
  expect(found('Order 4711, ORDER 4712', 'order')).toEqual(['Order', 'ORDER']);
  expect(found('ההזמנה בוטלה', 'הזמנה')).toEqual(['ההזמנה']);
  expect(found('abc', ' ')).toEqual([]);
  expect(findInText('', 'x').stretches).toEqual([]);
});

it('numbers what it found, and loses no letter', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ maxLength: 3 }), (text, wanted) => {
      const { stretches } = findInText(text, wanted);
      expect(stretches.map((one) => one.text).join('')).toBe(text);
      const numbers = stretches.flatMap((one) => one.found ?? []);
      expect(numbers).toEqual(numbers.map((_, at) => at));
    }),
    { numRuns: 100 },
  );
});

it.each([
  ['חויבתי ב-1,299.90 ש״ח', '1299.90', ['1,299.90']],
  ['חברה בע״מ', 'בע"מ', ['בע״מ']],
  ['אמרו שָׁלוֹם', 'שלום', ['שָׁלוֹם']],
  ['call 050-1234567', '050 123 4567', ['050-1234567']],
  ['ההזמנה שלי, לא שלי, הזמנה שלי', 'הזמנה שלי', ['ההזמנה שלי', 'הזמנה שלי']],
  ['שלי הייתה ההזמנה', 'הזמנה שלי', ['שלי', 'ההזמנה']],
  ['ההזמנה', 'הזמנה שלי', []],
  ['סה"כ 20% הנחה', '%', ['%']],
  ['Headphones', 'phone', ['phone']],
])('finds in %s as the search does: %s', (text, wanted, places) =>
  expect(found(text, wanted)).toEqual(places),
);

it('says when there is more than it marks', () => {
  expect(findInText('x '.repeat(500), 'x')).toMatchObject({ count: 500, isMore: false });
  expect(findInText('x '.repeat(501), 'x')).toMatchObject({ count: 500, isMore: true });
});
