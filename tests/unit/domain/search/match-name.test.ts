import { expect, test } from 'vitest';
import { matchName } from '../../../../src/domain/search/match-name.ts';

test.each([
  ['', 'Bezeq', true],
  ['bez', 'Bezeq', true],
  ['int bez', 'Bezeq internet', true],
  ['bzq', 'Bezeq', true],
  ['bq', 'Bezeq', false],
  ['zeb', 'Bezeq', false],
  ['אוזניות', 'האוזניות הפגומות', true],
  ['אזנ', 'אוזניות', true],
  ['תיק', 'אוזניות', false],
  ['--', 'Bezeq', false],
])('%j for %j: %s', (typed, name, isMatch) => expect(matchName(typed, name) > 0).toBe(isMatch));

test('words stand before letters in their order, and what is whole before what goes on', () => {
  const names = ['alpha beta', 'Bezeq', 'Bez', 'big extra zoo'];
  const byFit = [...names].sort((one, other) => matchName('bez', other) - matchName('bez', one));
  expect(byFit.slice(0, 3)).toEqual(['Bez', 'Bezeq', 'big extra zoo']);
  expect(matchName('bez', 'alpha beta')).toBe(0);
});
