import { expect, it } from 'vitest';
import { appendixName, hebrewNumber } from '../../../src/report/appendix-name.ts';
import { wordsOf } from '../../../src/words/every-language.ts';

it.each([
  [1, 'א׳'],
  [10, 'י׳'],
  [11, 'י״א'],
  [15, 'ט״ו'],
  [16, 'ט״ז'],
  [20, 'כ׳'],
  [99, 'צ״ט'],
  [100, 'ק׳'],
  [115, 'קט״ו'],
  [200, 'ר׳'],
  [344, 'שמ״ד'],
  [999, 'תתקצ״ט'],
  [1000, '1000'],
])('%d is %s', (number, letters) => {
  expect(hebrewNumber(number)).toBe(letters);
});

it('numbers appendices by letters in Hebrew and by digits in English', () => {
  expect(appendixName(wordsOf('he'), 12).replace(/[\u2068\u2069]/g, '')).toBe('נספח י״ב');
  expect(appendixName(wordsOf('en'), 12).replace(/[\u2068\u2069]/g, '')).toBe('Appendix 12');
});
