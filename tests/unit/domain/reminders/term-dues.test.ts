import { describe, expect, it } from 'vitest';
import { calendarEvent } from '../../../../src/domain/calendar/calendar-event.ts';
import type { Case } from '../../../../src/domain/case/case.ts';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { needsAttention } from '../../../../src/domain/reminders/due.ts';
import { duesOfCase } from '../../../../src/domain/reminders/dues-of-case.ts';
import { planReminders } from '../../../../src/domain/reminders/plan-reminders.ts';
import { placeOfReminder } from '../../../../src/domain/reminders/reminder.ts';
import { caseOf, day, letter, PLAN, plan, TERM } from '../subscriptions/samples.ts';

const ms = (at: string): number => Date.parse(at);
const NOW = ms('2026-09-01T07:00:00Z');
const subject = (purchase: Purchase, status: 'open' | 'closed' = 'open'): Case => ({
  id: 'case',
  version: 1,
  createdAt: { at: '2026-01-01T10:00:00.000Z', zone: 'Asia/Jerusalem' },
  ...caseOf(purchase, status),
});
const termDues = (one: Case, entries: readonly Entry[] = [], nowMs = NOW) =>
  duesOfCase(one, entries, nowMs).filter(({ kind }) => kind === 'term-end');

describe('the end of a fixed term', () => {
  it('is a date of its case, by the days of its law', () => {
    expect(termDues(subject(TERM))).toEqual([
      {
        caseId: 'case',
        kind: 'term-end',
        subject: 'term',
        dueOn: '2026-10-12',
        isLastDay: true,
        zone: 'Asia/Jerusalem',
      },
    ]);
  });

  it.each<[string, Case, readonly Entry[]]>([
    ['whose end is not known', subject(plan()), []],
    ['that has none', subject(plan({ endDate: null })), []],
    ['of what does not go on', subject({ ...PLAN, law: { kind: 'goods', endDate: '2026-10-12' } }), []],
    ['of a case that is closed', subject(TERM, 'closed'), []],
    ['before which the deal ends by a notice', subject(TERM), [letter('2026-08-20', 'email')]],
  ])('none %s', (_name, one, entries) => expect(termDues(one, entries)).toEqual([]));

  it('stays where the notice ends the deal only after it', () => {
    const late = letter('2026-10-11', 'registered-mail');
    const at = ms('2026-10-11T12:00:00Z');
    expect(termDues(subject(TERM), [late], at).map(({ dueOn }) => dueOn)).toEqual(['2026-10-12']);
  });

  const [due] = termDues(subject(TERM));
  if (!due) throw new Error('no date');

  it('is called to mind a week, two days and a day before, and that morning; nothing is asked afterwards', () => {
    const { add } = planReminders([], [due], NOW);
    expect(add.map(({ fireAtMs }) => new Date(fireAtMs).toISOString().slice(0, 16))).toEqual([
      '2026-10-05T06:00',
      // Saturday is quiet: half an hour before it begins.
      '2026-10-09T11:30',
      '2026-10-11T06:00',
      '2026-10-12T06:00',
    ]);
    expect(placeOfReminder(add[0]?.id ?? '')).toEqual({ caseId: 'case' });
  });

  it('needs attention in its last week and no longer', () => {
    const on = (at: string): boolean => needsAttention(due, ms(at));
    expect([on('2026-10-04T12:00:00Z'), on('2026-10-05T12:00:00Z')]).toEqual([false, true]);
    expect([on('2026-10-12T12:00:00Z'), on('2026-10-13T12:00:00Z')]).toEqual([true, false]);
  });

  it('moves in a calendar when it was corrected', () => {
    const moved = termDues(subject(plan({ endDate: day('2026-11-12') })))[0] ?? due;
    const words = { title: 't', notes: '' };
    const [before, after] = [due, moved].map((one) => calendarEvent(one, words, [0]));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.day).toBe('2026-11-12');
  });
});
