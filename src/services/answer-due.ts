import type { DueAnswer } from '../contract/due-calls.ts';
import { TikiyaError } from '../domain/errors.ts';
import { zoneOfLaw } from '../domain/law/zone-of-law.ts';
import type { Due } from '../domain/reminders/due.ts';
import { type DueMark, isSilent, marksById } from '../domain/reminders/due-mark.ts';
import { type PutOffGround, putOffUntil, usualLater } from '../domain/reminders/put-off.ts';
import { type DateKey, dateId, noticeOf, type Reminder, readReminder } from '../domain/reminders/reminder.ts';
import type { ReminderSettings } from '../domain/settings/settings.ts';
import type { Database } from '../storage/database.ts';
import { guarded } from '../storage/storage-error.ts';
import type { Deps } from './deps.ts';
import { caseOf } from './look-up.ts';

type Ground = Pick<Deps, 'db' | 'clock' | 'zone'> & { readonly reminders: ReminderSettings };

const putOffGround = ({ clock, zone, reminders }: Ground): PutOffGround => ({
  nowMs: clock(),
  zone: zone(),
  quiet: reminders,
});

/**
 * Keeps what was answered to a date; done twice it is done once. Gives back until when it was put off. Throws `not-found`
 * when its case is gone, `bad-request` when it cannot be put off until then.
 */
export async function answerDue(
  ground: Ground,
  { due, answer }: { readonly due: DateKey; readonly answer: DueAnswer },
): Promise<{ untilMs?: number }> {
  const { db, clock } = ground;
  const { facts } = await caseOf(db, due.caseId);
  const id = dateId(due);
  if (answer.as === 'open') {
    await guarded(() => db.dueMarks.delete(id));
    return {};
  }
  const key = { caseId: due.caseId, kind: due.kind, subject: due.subject, dueOn: due.dueOn, id };
  if (answer.as === 'done') {
    await keep(db, { ...key, atMs: clock(), state: 'done' });
    return {};
  }
  const whole = { ...due, isLastDay: true, zone: zoneOfLaw(facts.purchase) };
  const untilMs = putOffUntil(answer.until, whole, putOffGround(ground));
  if (untilMs === undefined) throw new TikiyaError('bad-request');
  await keep(db, { ...key, atMs: clock(), state: 'later', untilMs });
  return { untilMs };
}

async function keep(db: Database, mark: DueMark): Promise<void> {
  await guarded(() => db.dueMarks.put(mark));
  if (!(await guarded(() => db.dueMarks.get(mark.id)))) throw new TikiyaError('storage-failed');
}

/**
 * Answers to all dates of a notification as its button says: 'later' is what that button said when it was shown, or what
 * comes closest to it by now. What is gone since is passed over.
 */
export async function answerNotice(ground: Ground, noticeId: string, as: 'done' | 'later'): Promise<void> {
  const { db } = ground;
  const dates = await datesOf(db, noticeId);
  if (as === 'done') {
    for (const due of dates) await answerDue(ground, { due, answer: { as } });
    return;
  }
  const shownMs = Math.max(...dates.map(({ shownAtMs }) => shownAtMs));
  const now = putOffGround(ground);
  const meant = usualLater(dates, { ...now, nowMs: shownMs });
  // The evening that was meant may be over: then what would be offered now.
  const until = dates.every((due) => putOffUntil(meant, due, now) !== undefined)
    ? meant
    : usualLater(dates, now);
  for (const due of dates) {
    if (putOffUntil(until, due, now) !== undefined) await answerDue(ground, { due, answer: { as, until } });
  }
}

async function datesOf(db: Database, noticeId: string): Promise<(Due & { readonly shownAtMs: number })[]> {
  const rows = (await guarded(() => db.reminders.toArray())).map(readReminder);
  const found: (Due & { readonly shownAtMs: number })[] = [];
  for (const reminder of rows.filter((one) => noticeOf(one) === noticeId)) {
    const row = await guarded(() => db.cases.get(reminder.caseId));
    if (row)
      found.push({
        ...reminder,
        isLastDay: true,
        zone: zoneOfLaw(row.facts.purchase),
        shownAtMs: reminder.doneAtMs ?? reminder.fireAtMs,
      });
  }
  return found;
}

/** The notifications all of whose dates say nothing any more: they need not be on the screen. */
export async function answeredNotices(db: Database, nowMs: number): Promise<readonly string[]> {
  const [rows, marks] = await guarded(() => Promise.all([db.reminders.toArray(), db.dueMarks.toArray()]));
  const markOf = marksById(marks);
  const notices = new Map<string, Reminder[]>();
  for (const reminder of rows.map(readReminder).filter(({ state }) => state === 'shown')) {
    const name = noticeOf(reminder);
    notices.set(name, [...(notices.get(name) ?? []), reminder]);
  }
  // What was shown after the answer to its date is not answered by it.
  const isAnswered = (one: Reminder): boolean => {
    const mark = markOf.get(dateId(one));
    return isSilent(mark, nowMs) && (mark?.atMs ?? 0) >= (one.doneAtMs ?? 0);
  };
  return [...notices].filter(([, shown]) => shown.every(isAnswered)).map(([name]) => name);
}
