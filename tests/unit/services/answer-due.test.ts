import { beforeEach, expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { dateId, type Reminder, reminderId } from '../../../src/domain/reminders/reminder.ts';
import { USUAL_REMINDERS } from '../../../src/domain/settings/settings.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { answerDue, answeredNotices, answerNotice } from '../../../src/services/answer-due.ts';
import { fakeWorld, type World } from '../support/fake-world.ts';

// Wednesday, noon in Israel.
const NOON = Date.parse('2026-01-21T10:00:00.000Z');
const EVENING = Date.parse('2026-01-21T17:00:00.000Z');
const TOMORROW = Date.parse('2026-01-22T07:00:00.000Z');
const NOTICE = 'digest|2|1';
const due = { caseId: 'kettle', kind: 'promise', subject: 'courier', dueOn: '2026-01-22' as Day } as const;
const lastDay = { caseId: 'phone', kind: 'deadline', subject: 'cancel', dueOn: '2026-01-21' as Day } as const;

let world: World;
const ground = () => ({ ...world, reminders: USUAL_REMINDERS });
const marks = () => world.db.dueMarks.toArray();

async function shown(of: typeof due | typeof lastDay): Promise<Reminder> {
  const what = { ...of, leadDays: 0 };
  const row: Reminder = {
    id: reminderId(what),
    ...what,
    noticeId: NOTICE,
    fireAtMs: NOON,
    state: 'shown',
    doneAtMs: NOON,
  };
  await world.db.reminders.put(row);
  return row;
}

beforeEach(async () => {
  world = await fakeWorld();
  for (const id of ['kettle', 'phone'])
    await world.db.cases.put({
      id,
      version: 1,
      entryCount: 0,
      touchedAtMs: 0,
      createdAt: { at: '2026-01-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
      facts: { title: id, status: 'open', hosts: [], purchase: emptyPurchase },
    });
});

it('keeps an answer once however often it is given, and forgets it when it is taken back', async () => {
  for (let time = 0; time < 2; time += 1) await answerDue(ground(), { due, answer: { as: 'done' } });
  expect(await marks()).toEqual([{ ...due, id: dateId(due), atMs: NOON, state: 'done' }]);
  await answerDue(ground(), { due, answer: { as: 'open' } });
  expect(await marks()).toEqual([]);
});

it('says until when a date was put off, and another choice takes the place of the first', async () => {
  const put = (until: 'hour' | 'evening' | 'tomorrow') =>
    answerDue(ground(), { due, answer: { as: 'later', until } });
  expect(await put('hour')).toEqual({ untilMs: NOON + 3_600_000 });
  expect(await put('evening')).toEqual({ untilMs: EVENING });
  expect(await put('tomorrow')).toEqual({ untilMs: TOMORROW });
  expect(await marks()).toMatchObject([{ state: 'later', untilMs: TOMORROW }]);
});

it('refuses a date whose case is gone, a day that is no more, and one after the last', async () => {
  const gone = { ...due, caseId: 'none' };
  await expect(answerDue(ground(), { due: gone, answer: { as: 'done' } })).rejects.toMatchObject({
    code: 'not-found',
  });
  for (const on of ['2026-01-21', '2026-01-20'] as Day[])
    await expect(answerDue(ground(), { due, answer: { as: 'later', until: { on } } })).rejects.toMatchObject({
      code: 'bad-request',
    });
  await expect(
    answerDue(ground(), { due: lastDay, answer: { as: 'later', until: 'tomorrow' } }),
  ).rejects.toMatchObject({ code: 'bad-request' });
  expect(await marks()).toEqual([]);
});

it('answers to every date of a notification, and passes over those whose case is gone', async () => {
  await shown(due);
  await shown(lastDay);
  await answerNotice(ground(), NOTICE, 'done');
  expect((await marks()).map(({ subject, state }) => `${subject} ${state}`)).toEqual([
    'courier done',
    'cancel done',
  ]);
  await world.db.dueMarks.clear();
  await world.db.cases.delete('phone');
  await answerNotice(ground(), NOTICE, 'done');
  expect((await marks()).map(({ subject }) => subject)).toEqual(['courier']);
});

it('later is what the button said when it was shown; that evening over, what is nearest to it', async () => {
  await shown(due);
  await answerNotice(ground(), NOTICE, 'later');
  expect(await marks()).toMatchObject([{ untilMs: EVENING }]);
  world.nowMs = EVENING + 60_000;
  await answerNotice(ground(), NOTICE, 'later');
  expect(await marks()).toMatchObject([{ untilMs: TOMORROW }]);
});

it('takes a notification off the screen only when all that it says is answered, after it was shown', async () => {
  await shown(due);
  const other = await shown(lastDay);
  world.nowMs = NOON + 1000;
  await answerDue(ground(), { due, answer: { as: 'done' } });
  expect(await answeredNotices(world.db, world.nowMs)).toEqual([]);
  await answerDue(ground(), { due: lastDay, answer: { as: 'later', until: 'hour' } });
  expect(await answeredNotices(world.db, world.nowMs)).toEqual([NOTICE]);
  // Back again after the hour, and shown anew after the answer.
  expect(await answeredNotices(world.db, world.nowMs + 3_600_001)).toEqual([]);
  await world.db.reminders.put({ ...other, doneAtMs: world.nowMs + 1000 });
  expect(await answeredNotices(world.db, world.nowMs)).toEqual([]);
});
