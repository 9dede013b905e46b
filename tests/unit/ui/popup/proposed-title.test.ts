import { expect, test } from 'vitest';
import { fieldsOf } from '../../../../src/ui/popup/fields.ts';
import { proposedTitle } from '../../../../src/ui/popup/proposed-title.ts';
import { wordsOf } from '../../../../src/words/every-language.ts';
import { aDraft, FINDINGS, found, TODAY } from './examples.ts';

const titleOf = (
  language: string,
  findings = FINDINGS,
  site = 'gal.example',
  pageTitle = 'My order',
): string => proposedTitle(wordsOf(language), fieldsOf(findings, aDraft(), TODAY), site, pageTitle);

test('names the business and the order, without isolates', () => {
  expect(titleOf('en', { ...FINDINGS, orderNumber: found('AB-1') })).toBe('Gal Electronics · order AB-1');
});

test('a number that goes on in Latin letters is held together in a Hebrew line', () => {
  expect(titleOf('he')).toBe('Gal Electronics · הזמנה \u200e12345-AB');
});

test('names the business and what it sells where nothing was ordered yet', () => {
  const offer = { name: found('Kettle 2 l') };
  const named = (findings: Partial<typeof FINDINGS>) =>
    proposedTitle(wordsOf('en'), fieldsOf(findings, aDraft(), TODAY), 'gal.example', 'Kettles', offer);
  expect(named({ merchant: found('Gal Electronics') })).toBe('Gal Electronics · Kettle 2 l');
  expect(named({})).toBe('gal.example · Kettle 2 l');
  expect(named(FINDINGS)).toBe('Gal Electronics · order \u200e12345-AB');
});

test('falls back to the site, the page, and words', () => {
  expect(titleOf('en', {})).toBe('gal.example');
  expect(titleOf('en', {}, '')).toBe('My order');
  expect(titleOf('en', {}, '', ' ')).toBe('New case');
});

test('a page title of any length gives a title of a line', () => {
  expect(titleOf('en', {}, '', 'x'.repeat(100_000)).length).toBe(80);
});

test.each([
  ['an emoji of several parts', '👩‍👩‍👧‍👦', 'x'.repeat(75)],
  ['a surrogate pair', '😀', 'x'.repeat(79)],
])('the cut never splits %s', (_what, whole, before) => {
  expect(titleOf('en', {}, '', `${before}${whole}`)).toBe(before);
  expect(titleOf('en', {}, '', `${before.slice(20)}${whole}`)).toBe(`${before.slice(20)}${whole}`);
});

test('half a surrogate that the page gives goes', () => {
  expect(titleOf('en', {}, '', 'a\ud83db')).toBe('ab');
});

test('a character longer than a line leaves what can be named', () => {
  expect(titleOf('en', {}, '', `e${'\u0301'.repeat(100)}`)).toBe('New case');
});
