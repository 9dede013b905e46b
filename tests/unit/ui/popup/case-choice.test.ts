import { describe, expect, test } from 'vitest';
import type { CaseMatch } from '../../../../src/domain/matching/match-case.ts';
import { caseChoiceOf, likelyFirst, targetOf } from '../../../../src/ui/popup/case-choice.ts';
import { aCase, aDraft } from './examples.ts';

const cases = [aCase('a'), aCase('b')];
const byOrder: CaseMatch = { match: 'case', caseId: 'a', because: 'order-number' };

describe('where a save goes', () => {
  test.each<[string, CaseMatch, string | undefined, object]>([
    ['the matched case', byOrder, undefined, { to: 'case', one: cases[0], because: 'order-number' }],
    ['the chosen case before any match', byOrder, 'b', { to: 'case', one: cases[1], because: 'hand' }],
    ['a new case chosen by hand before any match', byOrder, 'new', { to: 'new', because: 'hand' }],
    [
      'the matched case when the chosen one is gone',
      byOrder,
      'gone',
      { to: 'case', one: cases[0], because: 'order-number' },
    ],
    ['nowhere when it has to be asked', { match: 'ask' }, undefined, { to: 'ask' }],
    [
      'the chosen case when it had to be asked',
      { match: 'ask' },
      'b',
      { to: 'case', one: cases[1], because: 'hand' },
    ],
    [
      'nowhere when the matched case is gone',
      { match: 'case', caseId: 'gone', because: 'site' },
      undefined,
      { to: 'ask' },
    ],
    ['a new case', { match: 'new' }, undefined, { to: 'new', because: 'no-match' }],
  ])('%s', (_where, match, chosen, choice) => {
    expect(caseChoiceOf(cases, match, chosen)).toEqual(choice);
  });

  test('the first case of all says that it is the first', () => {
    expect(caseChoiceOf([], { match: 'new' }, undefined)).toEqual({ to: 'new', because: 'first' });
  });
});

describe('the target that is sent', () => {
  const fresh = { to: 'new', because: 'first' } as const;
  test.each([
    ['the proposed title while none is typed', undefined, 'proposed'],
    ['the typed title', '  My fridge ', 'My fridge'],
    ['the proposed title when the typed one was wiped out', '  ', 'proposed'],
  ])('%s', (_what, newTitle, title) => {
    const draft = aDraft(newTitle === undefined ? {} : { newTitle });
    expect(targetOf(fresh, draft, 'proposed')).toEqual({ to: 'new', title });
  });

  test('none while it has to be asked', () => {
    expect(targetOf({ to: 'ask' }, aDraft(), 'proposed')).toBeUndefined();
  });
});

test('cases of this host come first, otherwise the order stays', () => {
  const here = aCase('c', { hosts: ['www.shop.example'] });
  expect(likelyFirst([...cases, here], 'shop.example').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
