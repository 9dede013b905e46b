import { shiftDay } from '../time/day.ts';
import { instantAt } from '../time/moment.ts';
import type { Due } from './due.ts';
import { type DueKind, type Reminder, reminderId } from './reminder.ts';

/** How many days before a date it is called to mind; -1: on the day after, when it is asked whether it came. */
const LEAD_DAYS: Readonly<Record<DueKind, readonly number[]>> = {
  deadline: [7, 2, 1],
  promise: [1, 0, -1],
  benefit: [7, 2],
  'bill-check': [0],
};

/** The hour at which reminders are shown, on the clocks of the law's zone. */
const REMINDER_HOUR = 9;

/** What has to change so that the stored reminders are what they should be. */
export interface ReminderChanges {
  readonly add: readonly Reminder[];
  /** Ids of waiting ones whose date is no longer true. */
  readonly drop: readonly string[];
}

type Dated = Pick<Reminder, 'caseId' | 'kind' | 'subject' | 'dueOn'>;
const dateOf = ({ caseId, kind, subject, dueOn }: Dated): string => [caseId, kind, subject, dueOn].join('|');

/**
 * Compares the reminders stored for a case with its dates. An hour that had already gone by when its date became
 * known gives no reminder (nobody is reminded of the past); one that was stored in time and missed stays, to be shown
 * late. Shown ones stay too: what was said was said.
 */
export function planReminders(
  stored: readonly Reminder[],
  dues: readonly Due[],
  nowMs: number,
): ReminderChanges {
  // Not by their ids: one of version 1 has another and is the same reminder.
  const known = new Set(stored.map(reminderId));
  const dates = new Set(dues.map(dateOf));
  const planned = dues.flatMap((due) => LEAD_DAYS[due.kind].map((lead) => reminderFor(due, lead)));
  return {
    add: planned.filter((r) => !known.has(r.id) && r.fireAtMs > nowMs),
    drop: stored.filter((r) => r.state === 'waiting' && !dates.has(dateOf(r))).map((r) => r.id),
  };
}

function reminderFor({ caseId, kind, subject, dueOn, zone }: Due, leadDays: number): Reminder {
  const what = { caseId, kind, subject, dueOn, leadDays };
  const fireAtMs = instantAt(shiftDay(dueOn, -leadDays), REMINDER_HOUR, zone);
  return { id: reminderId(what), ...what, fireAtMs, state: 'waiting' };
}

/** Which waiting reminders are shown now: of several overdue ones for one date only the latest; the rest are superseded. */
export function remindersDue(
  stored: readonly Reminder[],
  nowMs: number,
): { readonly show: readonly Reminder[]; readonly superseded: readonly Reminder[] } {
  const latest = new Map<string, Reminder>();
  const superseded: Reminder[] = [];
  for (const reminder of stored) {
    if (reminder.state !== 'waiting' || reminder.fireAtMs > nowMs) continue;
    const date = dateOf(reminder);
    const other = latest.get(date);
    if (other) superseded.push(other.fireAtMs < reminder.fireAtMs ? other : reminder);
    if (!other || other.fireAtMs < reminder.fireAtMs) latest.set(date, reminder);
  }
  return { show: [...latest.values()], superseded };
}
