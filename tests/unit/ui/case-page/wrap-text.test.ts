import { expect, it } from 'vitest';
import { directionOf, wrapText } from '../../../../src/ui/case-page/entry-image/wrap-text.ts';

const measure = (text: string): number => [...text].length;
const wrap = (text: string, most = 99) => wrapText(text, 10, measure, 'rtl', most).map((line) => line.text);

it('breaks between words, and keeps the breaks that are there', () => {
  expect(wrap('one two three four\nfive')).toEqual(['one two', 'three four', 'five']);
  expect(wrap('a\n\nb')).toEqual(['a', '', 'b']);
});

it('breaks within a word only where it alone is wider, and never within a character', () => {
  expect(wrap('abcdefghijklmno pq')).toEqual(['abcdefghij', 'klmno pq']);
  expect(wrap('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧')).toEqual(['👨‍👩‍👧👨‍👩‍👧', '👨‍👩‍👧']);
});

it('says where there is more than is drawn', () => {
  expect(wrap('one two three four five', 2)).toEqual(['one two', 'three four…']);
});

it('gives each paragraph the direction of its first letter', () => {
  expect(directionOf('123 שלום abc', 'ltr')).toBe('rtl');
  expect(directionOf('"Hello" שלום', 'rtl')).toBe('ltr');
  expect(directionOf('12.5 + 3', 'rtl')).toBe('rtl');
  expect(wrapText('שלום\nhello', 10, measure, 'ltr', 9).map(({ direction }) => direction)).toEqual([
    'rtl',
    'ltr',
  ]);
});
