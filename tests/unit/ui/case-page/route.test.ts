import { expect, it } from 'vitest';
import {
  binHash,
  businessesHash,
  businessHash,
  caseHash,
  entryHash,
  evidenceHash,
  handedHash,
  homeHash,
  letterHash,
  parseRoute,
  placeOf,
  settingsHash,
  subscriptionsHash,
  welcomeHash,
} from '../../../../src/ui/case-page/frame/route.ts';

it('reads back every place that it names', () => {
  expect(parseRoute(homeHash)).toEqual({ at: 'home' });
  expect(parseRoute(caseHash('c 1/x'))).toEqual({ at: 'case', caseId: 'c 1/x' });
  expect(parseRoute(entryHash('c', 'e'))).toEqual({ at: 'case', caseId: 'c', entryId: 'e' });
  expect(parseRoute(evidenceHash('c', 'v'))).toEqual({ at: 'case', caseId: 'c', evidenceId: 'v' });
  const plain = [businessesHash, subscriptionsHash, binHash, handedHash, settingsHash, welcomeHash];
  expect(plain.map((hash) => parseRoute(hash).at)).toEqual([
    'businesses',
    'subscriptions',
    'bin',
    'handed',
    'settings',
    'welcome',
  ]);
  expect(parseRoute(businessHash('c 1/x'))).toEqual({ at: 'business', key: 'c 1/x' });
});

it('names a letter of a case, and the choice of one', () => {
  expect(parseRoute(letterHash('c 1/x', 'defect'))).toEqual({
    at: 'letter',
    caseId: 'c 1/x',
    letter: 'defect',
  });
  expect(parseRoute(letterHash('c'))).toEqual({ at: 'letter', caseId: 'c' });
  expect(parseRoute('#/case/c/letter/poem')).toEqual({ at: 'letter', caseId: 'c' });
  expect(placeOf(parseRoute(letterHash('c', 'defect')))).not.toBe(placeOf(parseRoute(letterHash('c'))));
});

it('takes anything else for home, and a broken escape for a case that is not there', () => {
  for (const hash of ['', '#', '#/case/', '#/case/a/b', '#/other/x', '#/case/a/entry/'])
    expect(parseRoute(hash)).toEqual({ at: 'home' });
  expect(parseRoute('#/case/%E0%A4%A')).toEqual({ at: 'case', caseId: '%E0%A4%A' });
});

it('names one screen for a case, whatever of it is shown', () => {
  expect(placeOf(parseRoute(entryHash('c', 'e')))).toBe(placeOf(parseRoute(evidenceHash('c', 'v'))));
  expect(placeOf(parseRoute(caseHash('c')))).not.toBe(placeOf(parseRoute(businessHash('c'))));
  expect(placeOf({ at: 'bin' })).toBe('bin');
});
