import { expect, test } from 'vitest';
import type { LawResult } from '../../../../src/domain/law/result.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { urgentDateOf } from '../../../../src/ui/popup/urgent-date.ts';
import { TODAY } from './examples.ts';

const result = (more: Partial<LawResult>): LawResult => ({
  right: 'cancel-regret',
  rule: 'il-dist-goods',
  state: 'dated',
  missing: [],
  reasons: [],
  ...more,
});
const day = (text: string): Day => text as Day;

test.each<[string, LawResult[], object | undefined]>([
  ['nothing', [], undefined],
  [
    'the nearest day',
    [result({ safeBy: day('2026-12-03') }), result({ deadline: day('2026-11-24') })],
    { daysLeft: 3 },
  ],
  [
    'the safe day before the deadline',
    [result({ safeBy: day('2026-11-22'), deadline: day('2026-11-30') })],
    { daysLeft: 1 },
  ],
  ['today still', [result({ safeBy: TODAY })], { daysLeft: 0 }],
  ['no day that has passed', [result({ state: 'passed', safeBy: day('2026-11-20') })], undefined],
  [
    'what is missing',
    [result({ state: 'needs-fact', missing: ['receivedDate'] })],
    { needs: 'receivedDate' },
  ],
  [
    'a safe day although something is missing',
    [result({ state: 'needs-fact', missing: ['disclosureDate'], safeBy: day('2026-11-23') })],
    { daysLeft: 2 },
  ],
  ['nothing while the period is open', [result({ state: 'open' })], undefined],
])('shows %s', (_what, results, urgent) => {
  const got = urgentDateOf(results, TODAY);
  if (urgent) expect(got).toMatchObject(urgent);
  else expect(got).toBeUndefined();
});
