import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/domain/case/case.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import { attentionChangesAt, needsAttention } from '../../../../src/domain/reminders/due.ts';
import { duesOf } from '../../../../src/domain/reminders/legal-dues.ts';
import { planReminders, remindersDue } from '../../../../src/domain/reminders/plan-reminders.ts';
import { placeOfReminder, readReminder } from '../../../../src/domain/reminders/reminder.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const ms = (at: string): number => Date.parse(at);

// Delivered Tue 20 Jan 2026: last day Tue 3 Feb.
const subject: Case = {
  id: 'c1',
  version: 1,
  createdAt: { at: '2026-01-20T10:00:00.000Z', zone: 'Asia/Jerusalem' },
  facts: {
    title: 'Bag',
    status: 'open',
    hosts: [],
    purchase: { ...emptyPurchase, receivedDate: '2026-01-20' as Day, disclosureDate: '2026-01-20' as Day },
  },
};

describe('planReminders', () => {
  it('plans seven, two and one days before and for the morning of the day, at nine in Israel', () => {
    const now = ms('2026-01-21T10:00:00Z');
    const { add, drop } = planReminders([], duesOf(subject, now), now);
    expect(add.map((r) => new Date(r.fireAtMs).toISOString())).toEqual([
      '2026-01-27T07:00:00.000Z',
      '2026-02-01T07:00:00.000Z',
      '2026-02-02T07:00:00.000Z',
      '2026-02-03T07:00:00.000Z',
    ]);
    expect(drop).toEqual([]);
    expect(add.map((r) => placeOfReminder(r.id))).toEqual(add.map(() => ({ caseId: 'c1' })));
  });

  it('does not remind of an hour that had passed when the date became known', () => {
    const now = ms('2026-02-01T07:00:00Z');
    expect(planReminders([], duesOf(subject, now), now).add.map((r) => r.leadDays)).toEqual([1, 0]);
  });

  it('keeps a missed one, so that it is shown late, also after the date', () => {
    const early = ms('2026-01-21T10:00:00Z');
    const stored = planReminders([], duesOf(subject, early), early).add;
    const late = ms('2026-02-10T10:00:00Z');
    expect(planReminders(stored, duesOf(subject, late), late)).toEqual({ add: [], drop: [] });
    const { show, superseded } = remindersDue(stored, late);
    expect(show.map((r) => r.leadDays)).toEqual([0]);
    expect(superseded.map((r) => r.leadDays).sort()).toEqual([1, 2, 7]);
  });

  it('shows of two that come at one hour the one that is nearer to the date', () => {
    const at = ms('2026-04-17T15:00:00Z');
    const early = ms('2026-01-21T10:00:00Z');
    const both = planReminders([], duesOf(subject, early), early)
      .add.filter(({ leadDays }) => leadDays === 2 || leadDays === 1)
      .map((one) => ({ ...one, fireAtMs: at }));
    for (const stored of [both, [...both].reverse()]) {
      const { show, superseded } = remindersDue(stored, at);
      expect(show.map(({ leadDays }) => leadDays)).toEqual([1]);
      expect(superseded.map(({ leadDays }) => leadDays)).toEqual([2]);
    }
  });

  it('drops those of a date that is no longer true, and plans nothing twice', () => {
    const now = ms('2026-01-21T10:00:00Z');
    const stored = planReminders([], duesOf(subject, now), now).add;
    expect(planReminders(stored, duesOf(subject, now), now)).toEqual({ add: [], drop: [] });
    const closed = { ...subject, facts: { ...subject.facts, status: 'closed' as const } };
    expect(planReminders(stored, duesOf(closed, now), now).drop).toHaveLength(4);
  });
});

describe('a reminder of version 1', () => {
  const old = {
    id: 'c1|cancel-regret|2026-02-03|7',
    caseId: 'c1',
    right: 'cancel-regret',
    dueOn: '2026-02-03' as Day,
    leadDays: 7,
    fireAtMs: ms('2026-01-27T07:00:00Z'),
    state: 'waiting',
  } as const;

  it('is read as one of a deadline, and leads to its case', () => {
    expect(readReminder(old)).toMatchObject({ id: old.id, kind: 'deadline', subject: 'cancel-regret' });
    expect(placeOfReminder(old.id)).toEqual({ caseId: 'c1' });
  });

  it('is not planned a second time under its new id', () => {
    const now = ms('2026-01-21T10:00:00Z');
    const { add, drop } = planReminders([readReminder(old)], duesOf(subject, now), now);
    expect(add.map((r) => r.leadDays)).toEqual([2, 1, 0]);
    expect(drop).toEqual([]);
  });
});

describe('attention', () => {
  const [due] = duesOf(subject, ms('2026-01-21T10:00:00Z'));
  if (!due) throw new Error('no date');

  it.each([
    ['2026-01-26T21:59:59Z', false], // Monday in Israel, eight days before
    ['2026-01-26T22:00:00Z', true],
    ['2026-02-03T21:59:59Z', true], // the last minute
    ['2026-02-03T22:00:00Z', false],
  ])('at %s: %s', (at, expected) => expect(needsAttention(due, ms(at))).toBe(expected));

  it('wakes exactly where it changes', () => {
    expect(
      attentionChangesAt(due, ms('2026-01-21T10:00:00Z')).map((at) => new Date(at).toISOString()),
    ).toEqual(['2026-01-26T22:00:00.000Z', '2026-02-03T22:00:00.000Z']);
  });
});
