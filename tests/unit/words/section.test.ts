import { expect, it, test } from 'vitest';
import { israel } from '../../../src/domain/law/il/israel.ts';
import { formatSection, isSeveral } from '../../../src/words/section.ts';
import { manyAnswers } from '../domain/law/all-answers.ts';

it.each([
  ['14ג(ג)(1)', '14C(c)(1)'],
  ['14ג(ב)', '14C(b)'],
  ['10(א)', '10(a)'],
  ['14ג1(ג)', '14C1(c)'],
])('%s is %s in English, and itself in Hebrew', (section, english) => {
  expect(formatSection('en', { section })).toBe(english);
  expect(formatSection('he', { section })).toBe(section);
});

it.each([
  ['13, 14', true],
  ['13-16', true],
  ['13ה-13ז', true],
  ['14א, 14ב', true],
  ['18א(ג)-(ו)', false],
  ['14ג1(א),(ג)', false],
  ['14ה(ב1)-(ב2)', false],
  ['14ג(ד)(2)', false],
])('whether %s is several sections: %s', (section, several) => {
  expect(isSeveral({ section })).toBe(several);
});

test.each([
  ['il-store-goods-14', '2(1) ופרטים 1-6 ו־23 לתוספת', '2(1) and Schedule items 1-6 and 23'],
  ['il-store-clothing-2', '2(2) ופרט 7 לתוספת', '2(2) and Schedule item 7'],
  ['il-store-services-14', '2 ופרטים 10-19 לתוספת', '2 and Schedule items 10-19'],
  ['il-gym', '13א1 ופרט 2 לתוספת הרביעית', '13A1 and Fourth Schedule item 2'],
  ['il-warranty-parts', 'התוספת הראשונה', 'First Schedule'],
])('the place of %s is named whole in both languages', (id, hebrew, english) => {
  const place = manyAnswers()
    .flatMap(({ reasons }) => reasons)
    .find(({ rule }) => rule === id);
  expect(place && formatSection('he', place)).toBe(hebrew);
  expect(place && formatSection('en', place)).toBe(english);
});

test('no place of a rule holds words of one language: those of a schedule are given in each', () => {
  const latin = israel.rules.filter(({ section }) => /[A-Za-z]{3}/.test(section)).map(({ id }) => id);
  // Decisions are named by their court and day.
  expect(latin).toEqual(['il-digital-course-recorded']);
});
