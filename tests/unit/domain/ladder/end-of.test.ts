import { expect, it } from 'vitest';
import { endOf } from '../../../../src/domain/ladder/end-of.ts';
import { call, caseOf, entry, ils, KETTLE, letter } from './sample-cases.ts';

const closed = caseOf(KETTLE, { status: 'closed' });
const refund = entry('2026-11-20', { kind: 'payment', direction: 'refunded', sum: ils(150) });

it('tells how a case ended by its last closing: what came back, how long it took, what was learnt', () => {
  const first = entry('2026-11-05', { kind: 'closing', outcome: 'let-go', text: 'first' }, 'first');
  const last = entry('2026-11-22', { kind: 'closing', outcome: 'partly', won: ils(200), text: 'wait less' });
  expect(endOf(closed, [last, call('2026-11-01'), first, letter('2026-11-10', 'request'), refund])).toEqual({
    outcome: 'partly',
    won: [ils(200)],
    days: 21,
    contacts: 1,
    letters: 1,
    learnt: 'wait less',
  });
});

it('takes what came back from the payments where nobody said it', () => {
  const closing = entry('2026-11-22', { kind: 'closing', outcome: 'won' });
  expect(endOf(closed, [refund, closing])).toEqual({
    outcome: 'won',
    won: [ils(150)],
    days: 2,
    contacts: 0,
    letters: 0,
  });
});

it('claims nothing of a case that was closed without a word', () => {
  expect(endOf(closed, [call('2026-11-01')])).toEqual({ won: [], contacts: 1, letters: 0 });
  expect(endOf(closed, [])).toEqual({ won: [], contacts: 0, letters: 0 });
});
