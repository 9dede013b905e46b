import { expect, it } from 'vitest';
import {
  caseHash,
  entryHash,
  evidenceHash,
  homeHash,
  parseRoute,
} from '../../../../src/ui/case-page/frame/route.ts';

it('reads back every place that it names', () => {
  expect(parseRoute(homeHash)).toEqual({ at: 'home' });
  expect(parseRoute(caseHash('c 1/x'))).toEqual({ at: 'case', caseId: 'c 1/x' });
  expect(parseRoute(entryHash('c', 'e'))).toEqual({ at: 'case', caseId: 'c', entryId: 'e' });
  expect(parseRoute(evidenceHash('c', 'v'))).toEqual({ at: 'case', caseId: 'c', evidenceId: 'v' });
});

it('takes anything else for home, and a broken escape for a case that is not there', () => {
  for (const hash of ['', '#', '#/case/', '#/case/a/b', '#/other/x', '#/case/a/entry/'])
    expect(parseRoute(hash)).toEqual({ at: 'home' });
  expect(parseRoute('#/case/%E0%A4%A')).toEqual({ at: 'case', caseId: '%E0%A4%A' });
});
