import { expect, it } from 'vitest';
import { standingOf } from '../../../../src/domain/case/standing.ts';

it('stands where the shopper says, else on the first step once there was a contact', () => {
  expect(standingOf({ step: 'court' }, false)).toBe('court');
  expect(standingOf({}, true)).toBe('agent');
  expect(standingOf({}, false)).toBeUndefined();
});
