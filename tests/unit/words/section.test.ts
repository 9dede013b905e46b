import { expect, it } from 'vitest';
import { formatSection } from '../../../src/words/section.ts';

it.each([
  ['14ג(ג)(1)', '14C(c)(1)'],
  ['14ג(ב)', '14C(b)'],
  ['10(א)', '10(a)'],
  ['14ג1(ג)', '14C1(c)'],
])('%s is %s in English, and itself in Hebrew', (section, english) => {
  expect(formatSection('en', section)).toBe(english);
  expect(formatSection('he', section)).toBe(section);
});
