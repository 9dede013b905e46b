import { expect, it } from 'vitest';
import { isBehind, standingOf } from '../../../../src/domain/case/standing.ts';

it('stands where the shopper says, else on the first step once there was a contact', () => {
  expect(standingOf({ step: 'court' }, false)).toBe('court');
  expect(standingOf({}, true)).toBe('agent');
  expect(standingOf({}, false)).toBeUndefined();
});

it('has behind it what comes before', () => {
  expect(isBehind('agent', 'demand')).toBe(true);
  expect(isBehind('demand', 'demand')).toBe(false);
  expect(isBehind('agent', undefined)).toBe(false);
});
