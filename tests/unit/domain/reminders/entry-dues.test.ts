import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/domain/case/case.ts';
import type { Entry, EntryContent } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import { attentionChangesAt, needsAttention } from '../../../../src/domain/reminders/due.ts';
import { entryDues } from '../../../../src/domain/reminders/entry-dues.ts';
import { planReminders, remindersDue } from '../../../../src/domain/reminders/plan-reminders.ts';
import { placeOfReminder } from '../../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const day = (text: string): Day => text as Day;
const ms = (at: string): number => Date.parse(at);
const at = { at: '2026-03-01T10:00:00.000Z', zone: 'Asia/Jerusalem' };
const subject: Case = {
  id: 'c1',
  version: 1,
  createdAt: at,
  facts: { title: 'Line', status: 'open', hosts: [], purchase: emptyPurchase },
};
const entry = (content: EntryContent, id = 'e1'): Entry => ({
  id,
  caseId: 'c1',
  version: 1,
  recordedAt: at,
  happenedAt: at,
  content,
});
const promise = entry({ kind: 'promise', text: 'A courier', state: 'open', dueOn: day('2026-03-12') });
const benefit = entry({
  kind: 'benefit',
  text: 'Half price',
  usualMonthly: { minor: 100_00, currency: 'ILS' },
  stages: [
    { fromDay: day('2026-01-15'), untilDay: day('2026-03-14'), percentOff: 50 },
    { fromDay: day('2026-03-15'), untilDay: day('2026-05-14'), percentOff: 20 },
  ],
  checksBills: true,
});
const NOW = ms('2026-03-01T10:00:00Z');
const shown = (entries: readonly Entry[], nowMs = NOW): string[] =>
  entryDues(subject, entries, nowMs).map((due) => `${due.kind} ${due.dueOn}`);

describe('dates of entries', () => {
  it('come from open promises that name a day', () => {
    expect(shown([promise])).toEqual(['promise 2026-03-12']);
    expect(shown([entry({ ...promise.content, dueOn: undefined } as never)])).toEqual([]);
    expect(shown([entry({ ...promise.content, state: 'kept' } as never)])).toEqual([]);
  });

  it('come from the end of every stage, and from the bills of this month and the next', () =>
    expect(shown([benefit])).toEqual([
      'benefit 2026-03-14',
      'benefit 2026-05-14',
      'bill-check 2026-03-15',
      'bill-check 2026-04-15',
    ]));

  it('a bill that is recorded is not to be checked any more, and tells the day of the next', () => {
    const bill = entry(
      { kind: 'bill', billedOn: day('2026-03-02'), sum: { minor: 5000, currency: 'ILS' } },
      'b',
    );
    expect(shown([benefit, bill]).slice(2)).toEqual(['bill-check 2026-04-02']);
    const off = entry({ ...benefit.content, checksBills: false } as never);
    expect(shown([off])).toEqual(['benefit 2026-03-14', 'benefit 2026-05-14']);
  });

  it('a closed case has none', () => {
    const closed = { ...subject, facts: { ...subject.facts, status: 'closed' as const } };
    expect(entryDues(closed, [promise, benefit], NOW)).toEqual([]);
  });
});

describe('reminders of a promise', () => {
  const [due] = entryDues(subject, [promise], NOW);
  if (!due) throw new Error('no date');
  const { add } = planReminders([], [due], NOW);

  it('come seven, two and one days before, that morning, and once the day is over to ask', () => {
    expect(add.map((r) => new Date(r.fireAtMs).toISOString())).toEqual([
      '2026-03-05T07:00:00.000Z',
      '2026-03-10T07:00:00.000Z',
      '2026-03-11T07:00:00.000Z',
      '2026-03-12T07:00:00.000Z',
      '2026-03-13T07:00:00.000Z',
    ]);
    expect(placeOfReminder(add[0]?.id ?? '')).toEqual({ caseId: 'c1', entryId: 'e1' });
  });

  it('of all that were missed only the question is left', () => {
    const { show, superseded } = remindersDue(add, ms('2026-03-20T10:00:00Z'));
    expect(show.map((r) => r.leadDays)).toEqual([-1]);
    expect(superseded).toHaveLength(4);
  });

  it('are dropped once it was kept, and planned anew for the day to which it was put off', () => {
    expect(planReminders(add, [], NOW).drop).toHaveLength(5);
    const later = { ...due, dueOn: day('2026-03-19') };
    const plan = planReminders(add, [later], NOW);
    expect(plan.drop).toHaveLength(5);
    expect(plan.add.map((r) => r.dueOn)).toEqual(Array(5).fill('2026-03-19'));
  });

  it('it needs attention from its day until two weeks after', () => {
    expect(attentionChangesAt(due, NOW).map((one) => new Date(one).toISOString())).toEqual([
      '2026-03-11T22:00:00.000Z',
      '2026-03-26T22:00:00.000Z',
    ]);
    expect(needsAttention(due, ms('2026-03-11T21:59:00Z'))).toBe(false);
    expect(needsAttention(due, ms('2026-03-20T10:00:00Z'))).toBe(true);
  });
});

it.each([
  ['c1|cancel-regret|2026-02-03|7', { caseId: 'c1' }],
  ['c1|deadline|cancel-regret|2026-02-03|7', { caseId: 'c1' }],
  ['c1|benefit|e9|2026-02-03|7', { caseId: 'c1', entryId: 'e9' }],
  ['c1|something|e9|2026-02-03|7', undefined],
  ['captured', undefined],
  ['', undefined],
])('the place of the notification %s', (id, place) => expect(placeOfReminder(id)).toEqual(place));
