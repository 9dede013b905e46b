import { type ReminderSettings, USUAL_REMINDERS } from '../settings/settings.ts';
import { daysBetween, shiftDay } from '../time/day.ts';
import { dayIn } from '../time/moment.ts';
import type { Due } from './due.ts';
import { type DueMark, type Marks, NO_MARKS } from './due-mark.ts';
import { moveBeforeQuiet, moveBehindQuiet } from './quiet-times.ts';
import { type DueKind, dateId, isAskedAfter, type Reminder, reminderId } from './reminder.ts';
import { askedAt, reminderAt } from './reminder-hour.ts';

/** On the day after the one that was named it is asked whether it came, however little is reminded of before. */
const ASKS_AFTER = -1;

const leadsOf = (kind: DueKind, { leadDays }: ReminderSettings): readonly number[] =>
  isAskedAfter(kind) ? [...leadDays[kind], ASKS_AFTER] : leadDays[kind];

/** What has to change so that the stored reminders are what they should be. */
export interface ReminderChanges {
  readonly add: readonly Reminder[];
  /** Ids of waiting ones that are no longer planned: another date is true now, or other lead times were chosen. */
  readonly drop: readonly string[];
}

/**
 * Compares the reminders stored for a case with its dates. An hour that had already gone by when its date became
 * known gives no reminder (nobody is reminded of the past); one that was stored in time and missed stays, to be shown
 * late. Shown ones stay too: what was said was said. One that would come in quiet times comes before them, and what asks
 * whether something came after them: the day that was named has to be over. One that is still ahead and was done with at an
 * hour that is ahead too waits again: the clock was wrong then. A date that is done with has no more reminders; one that
 * was put off has none before the instant that was chosen, and one then, however late that is found out.
 * `livesIn`: the zone by whose clocks it is morning and quiet, the shopper's; absent: that of each date.
 */
export function planReminders(
  stored: readonly Reminder[],
  dues: readonly Due[],
  nowMs: number,
  settings: ReminderSettings = USUAL_REMINDERS,
  marks: Marks = NO_MARKS,
  livesIn?: string,
): ReminderChanges {
  // Not by their ids: one of version 1 has another and is the same reminder.
  const known = new Map(stored.map((r) => [reminderId(r), r]));
  const planned = dues.flatMap((due) =>
    remindersOfDate(due, { nowMs, settings, mark: marks.get(dateId(due)), livesIn: livesIn ?? due.zone }),
  );
  const wanted = new Set(planned.map(({ id }) => id));
  const ahead = planned.filter(
    (r) => r.fireAtMs > nowMs || (r.putOffUntilMs !== undefined && !known.has(r.id)),
  );
  return {
    add: ahead.flatMap((r) => {
      const before = known.get(r.id);
      if (!before) return [r];
      const { doneAtMs, noticeId: _notice, ...rest } = before;
      if (doneAtMs !== undefined && doneAtMs > nowMs)
        return [{ ...rest, fireAtMs: r.fireAtMs, state: 'waiting' as const }];
      // Quiet times were changed, or the zone: it keeps its id and comes at another hour.
      const moves = before.state === 'waiting' && before.fireAtMs > nowMs && before.fireAtMs !== r.fireAtMs;
      return moves ? [{ ...before, fireAtMs: r.fireAtMs }] : [];
    }),
    drop: stored.filter((r) => r.state === 'waiting' && !wanted.has(reminderId(r))).map((r) => r.id),
  };
}

/** What a date is planned by. */
interface DateGround {
  readonly nowMs: number;
  readonly settings: ReminderSettings;
  readonly mark: DueMark | undefined;
  readonly livesIn: string;
}

function remindersOfDate(due: Due, ground: DateGround): Reminder[] {
  const { settings, mark } = ground;
  if (mark?.state === 'done') return [];
  const all = leadsOf(due.kind, settings).map((lead) => reminderFor(due, lead, ground));
  if (!mark) return all;
  const { caseId, kind, subject, dueOn, zone } = due;
  const leadDays = daysBetween(dayIn(zone, mark.untilMs), dueOn);
  const what = { caseId, kind, subject, dueOn, leadDays, putOffUntilMs: mark.untilMs };
  const back: Reminder = { id: reminderId(what), ...what, fireAtMs: mark.untilMs, state: 'waiting' };
  return [back, ...all.filter(({ fireAtMs }) => fireAtMs > mark.untilMs)];
}

function reminderFor(due: Due, leadDays: number, { nowMs, settings, mark, livesIn }: DateGround): Reminder {
  const { caseId, kind, subject, dueOn, zone } = due;
  const what = { caseId, kind, subject, dueOn, leadDays };
  const plannedMs =
    leadDays < 0 ? askedAt(dueOn, zone, livesIn) : reminderAt(shiftDay(dueOn, -leadDays), zone, livesIn);
  // Of what has gone by it matters only that it has: to tell when it came takes longer than the rest of the plan.
  const isOver = leadDays >= 0 && plannedMs <= nowMs && !mark;
  if (isOver) return { id: reminderId(what), ...what, fireAtMs: plannedMs, state: 'waiting' };
  const fireAtMs =
    leadDays < 0
      ? moveBehindQuiet(plannedMs, settings, livesIn)
      : beforeQuiet(plannedMs, moveBeforeQuiet(plannedMs, settings, livesIn), nowMs);
  return { id: reminderId(what), ...what, fireAtMs, state: 'waiting' };
}

// Learned of when the time before the quiet had gone by: due in the quiet, it waits there for the end of it.
const beforeQuiet = (plannedMs: number, movedMs: number, nowMs: number): number =>
  movedMs <= nowMs && plannedMs > nowMs ? plannedMs : movedMs;

/**
 * Which waiting reminders are shown now: of several overdue ones for one date only the latest, of two of one hour the one that
 * is nearer to the date; the rest are superseded.
 */
export function remindersDue(
  stored: readonly Reminder[],
  nowMs: number,
): { readonly show: readonly Reminder[]; readonly superseded: readonly Reminder[] } {
  const latest = new Map<string, Reminder>();
  const superseded: Reminder[] = [];
  for (const reminder of stored) {
    if (reminder.state !== 'waiting' || reminder.fireAtMs > nowMs) continue;
    const date = dateId(reminder);
    const other = latest.get(date);
    const isLatest = !other || isLater(reminder, other);
    if (other) superseded.push(isLatest ? other : reminder);
    if (isLatest) latest.set(date, reminder);
  }
  return { show: [...latest.values()], superseded };
}

/** Before a rest day two lead times may come at one hour. */
const isLater = (one: Reminder, other: Reminder): boolean =>
  one.fireAtMs > other.fireAtMs || (one.fireAtMs === other.fireAtMs && one.leadDays < other.leadDays);
