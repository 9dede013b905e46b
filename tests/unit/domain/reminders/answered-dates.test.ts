import { describe, expect, it } from 'vitest';
import { dueNow, lateDates } from '../../../../src/domain/attention/due-now.ts';
import { attentionChangesAt, type Due, needsAttention } from '../../../../src/domain/reminders/due.ts';
import { type DueMark, marksById } from '../../../../src/domain/reminders/due-mark.ts';
import { groupNotices } from '../../../../src/domain/reminders/group-notices.ts';
import { planReminders } from '../../../../src/domain/reminders/plan-reminders.ts';
import { type Later, putOffUntil, usualLater } from '../../../../src/domain/reminders/put-off.ts';
import { dateId, type Reminder } from '../../../../src/domain/reminders/reminder.ts';
import { USUAL_REMINDERS } from '../../../../src/domain/settings/settings.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const ZONE = 'Asia/Jerusalem';
const ms = (iso: string): number => Date.parse(iso);
const iso = (atMs: number | undefined): string | undefined =>
  atMs === undefined ? undefined : new Date(atMs).toISOString().slice(0, 16);

/** Thursday 3 December 2026; winter time is UTC+2. */
const due = (over: Partial<Due> = {}): Due => ({
  caseId: 'c',
  kind: 'deadline',
  subject: 'cancel-regret',
  dueOn: '2026-12-03' as Day,
  isLastDay: true,
  zone: ZONE,
  ...over,
});
const markOf = (one: Due, rest: { state: 'done' } | { state: 'later'; untilMs: number }): DueMark => ({
  caseId: one.caseId,
  kind: one.kind,
  subject: one.subject,
  dueOn: one.dueOn,
  id: dateId(one),
  atMs: 0,
  ...rest,
});

describe('putting a date off', () => {
  const monday = ms('2026-11-30T07:05:00Z');
  it.each<[string, Later, Partial<Due>, number, string | undefined]>([
    ['an hour', 'hour', {}, monday, '2026-11-30T08:05'],
    ['this evening', 'evening', {}, monday, '2026-11-30T17:00'],
    ['an evening that is over', 'evening', {}, ms('2026-11-30T17:30:00Z'), undefined],
    ['an evening so near that it is the hour', 'evening', {}, ms('2026-11-30T16:30:00Z'), undefined],
    ['tomorrow', 'tomorrow', {}, monday, '2026-12-01T07:00'],
    ['a date', { on: '2026-12-03' as Day }, {}, monday, '2026-12-03T07:00'],
    ['a date that is over', { on: '2026-11-30' as Day }, {}, monday, undefined],
    ['never beyond a last day', 'tomorrow', {}, ms('2026-12-03T08:00:00Z'), undefined],
    [
      'beyond what is asked after',
      'tomorrow',
      { kind: 'promise' },
      ms('2026-12-03T08:00:00Z'),
      '2026-12-04T07:00',
    ],
    [
      'an hour into Shabbat: after it',
      'hour',
      { kind: 'promise' },
      ms('2026-12-04T12:30:00Z'),
      '2026-12-05T19:00',
    ],
    [
      'to the Shabbat that is the last day: to its end, which is on that day',
      { on: '2026-12-05' as Day },
      { dueOn: '2026-12-05' as Day },
      monday,
      '2026-12-05T19:00',
    ],
    [
      'to the Friday that is the last day, in its quiet',
      'hour',
      { dueOn: '2026-12-04' as Day },
      ms('2026-12-04T12:30:00Z'),
      '2026-12-04T13:30',
    ],
  ])('%s', (_name, later, over, nowMs, expected) => {
    const until = putOffUntil(later, due(over), { nowMs, zone: ZONE, quiet: USUAL_REMINDERS });
    expect(iso(until)).toBe(expected);
  });

  it('takes evening and morning by the clocks of the shopper', () => {
    const ground = { nowMs: monday, zone: 'America/New_York', quiet: USUAL_REMINDERS };
    expect(iso(putOffUntil('tomorrow', due(), ground))).toBe('2026-12-01T14:00');
  });

  it('means on a button what every one of the dates can be put off by', () => {
    const at = (nowIso: string, ...dues: Due[]) =>
      usualLater(dues, { nowMs: ms(nowIso), zone: ZONE, quiet: USUAL_REMINDERS });
    expect(at('2026-11-30T07:00:00Z', due())).toBe('evening');
    expect(at('2026-11-30T18:00:00Z', due())).toBe('tomorrow');
    expect(at('2026-12-03T18:00:00Z', due())).toBe('hour');
    expect(at('2026-12-03T18:00:00Z', due(), due({ kind: 'promise' }))).toBe('hour');
  });
});

describe('a date that was answered', () => {
  const nowMs = ms('2026-11-27T08:00:00Z');
  const settings = { ...USUAL_REMINDERS, restDays: null };
  const planned = (mark?: DueMark, stored: readonly Reminder[] = [], atMs = nowMs) =>
    planReminders(stored, [due()], atMs, settings, marksById(mark ? [mark] : []));
  const leads = (reminders: readonly Reminder[]): (number | string)[] =>
    reminders.map((one) => (one.putOffUntilMs === undefined ? one.leadDays : 'back'));

  it('has no more reminders once it is done, and has them again when that is taken back', () => {
    const waiting = planned().add;
    expect(leads(waiting)).toEqual([2, 1, 0]);
    const { add, drop } = planned(markOf(due(), { state: 'done' }), waiting);
    expect([add, drop]).toEqual([[], waiting.map(({ id }) => id)]);
    expect(leads(planned().add)).toEqual([2, 1, 0]);
  });

  it('comes once when it was put off, and after that as planned', () => {
    const waiting = planned().add;
    const mark = markOf(due(), { state: 'later', untilMs: ms('2026-12-01T17:00:00Z') });
    const { add, drop } = planned(mark, waiting);
    expect(leads(add)).toEqual(['back']);
    expect(add[0]?.fireAtMs).toBe(ms('2026-12-01T17:00:00Z'));
    expect(drop).toEqual([waiting[0]?.id]);
  });

  it('comes however late that is found out, and once', () => {
    const mark = markOf(due(), { state: 'later', untilMs: ms('2026-11-27T12:00:00Z') });
    const late = ms('2026-11-28T08:00:00Z');
    const [back] = planned(mark, [], late).add;
    expect(back?.fireAtMs).toBe(ms('2026-11-27T12:00:00Z'));
    const shown = { ...(back as Reminder), state: 'shown', doneAtMs: late } as const;
    expect(leads(planned(mark, [shown], late + 1).add)).toEqual([2, 1, 0]);
  });

  it('asks for nothing until it is back, and is back at that instant', () => {
    const untilMs = ms('2026-12-01T17:00:00Z');
    const later = markOf(due(), { state: 'later', untilMs });
    expect(needsAttention(due(), nowMs)).toBe(true);
    expect(needsAttention(due(), nowMs, later)).toBe(false);
    expect(attentionChangesAt(due(), nowMs, later)).toContain(untilMs);
    expect(needsAttention(due(), untilMs, later)).toBe(true);
    expect(needsAttention(due(), ms('2026-12-04T08:00:00Z'), later)).toBe(false);
    const done = markOf(due(), { state: 'done' });
    expect([needsAttention(due(), nowMs, done), attentionChangesAt(due(), nowMs, done)]).toEqual([false, []]);
  });

  it('is asked about as long after it is back as after its own day', () => {
    const promise = due({ kind: 'promise' });
    const later = markOf(promise, { state: 'later', untilMs: ms('2026-12-20T07:00:00Z') });
    expect(needsAttention(promise, ms('2026-12-20T06:59:00Z'), later)).toBe(false);
    expect(needsAttention(promise, ms('2027-01-03T08:00:00Z'), later)).toBe(true);
    expect(needsAttention(promise, ms('2027-01-04T08:00:00Z'), later)).toBe(false);
  });
});

describe('what is due now', () => {
  const nowMs = ms('2026-11-30T08:00:00Z');
  const shown = (fireAt: string, doneAt: string): Reminder => ({
    ...due(),
    id: fireAt,
    leadDays: 7,
    fireAtMs: ms(fireAt),
    state: 'shown',
    doneAtMs: ms(doneAt),
  });

  it('is late when its last reminder came while nothing ran at its hour', () => {
    expect([...lateDates([shown('2026-11-26T07:00:00Z', '2026-11-26T07:29:00Z')])]).toEqual([]);
    const late = lateDates([
      shown('2026-11-26T07:00:00Z', '2026-11-26T07:00:01Z'),
      shown('2026-11-30T07:00:00Z', '2026-11-30T07:31:00Z'),
    ]);
    expect([...late]).toEqual([dateId(due())]);
    expect(dueNow([due()], new Map(), late, nowMs).now).toMatchObject([{ daysLeft: 3, isLate: true }]);
  });

  it('tells of a day that passed while the browser was closed; an answer ends it, and can be taken back', () => {
    const passed = due({ dueOn: '2026-11-28' as Day });
    const late = new Set([dateId(passed)]);
    expect(dueNow([passed], new Map(), new Set(), nowMs).now).toEqual([]);
    expect(dueNow([passed], new Map(), late, nowMs).now).toMatchObject([{ daysLeft: -2, isLate: true }]);
    const mark = { ...markOf(passed, { state: 'done' }), atMs: nowMs - 60_000 };
    const answered = dueNow([passed], marksById([mark]), late, nowMs);
    expect([answered.now, answered.answered.map((one) => one.mark)]).toEqual([[], [mark]]);
    expect(dueNow([passed], marksById([mark]), late, nowMs + 4 * 86_400_000).answered).toEqual([]);
  });
});

describe('notifications', () => {
  const one = (id: string, noticeId?: string): Reminder => ({
    ...due(),
    id,
    leadDays: 1,
    fireAtMs: 0,
    state: 'waiting',
    ...(noticeId && { noticeId }),
  });

  it.each<[string, Reminder[], [string, string[]][]]>([
    ['none', [], []],
    ['one by itself', [one('a')], [['a', ['a']]]],
    ['several in one', [one('a'), one('b'), one('c')], [['digest|3|9', ['a', 'b', 'c']]]],
    [
      'one that was on its way alone, and what came since',
      [one('a', 'a'), one('b'), one('c')],
      [
        ['a', ['a']],
        ['digest|2|9', ['b', 'c']],
      ],
    ],
    [
      'several that were on their way together',
      [one('a', 'digest|2|1'), one('b', 'digest|2|1'), one('c')],
      [
        ['digest|2|1', ['a', 'b']],
        ['c', ['c']],
      ],
    ],
  ])('%s', (_name, due, expected) => {
    const groups = groupNotices(due, 9);
    expect(groups.map(({ noticeId, reminders }) => [noticeId, reminders.map(({ id }) => id)])).toEqual(
      expected,
    );
  });
});
