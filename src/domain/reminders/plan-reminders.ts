import { shiftDay } from '../time/day.ts';
import { instantAt } from '../time/moment.ts';
import type { Due } from './due.ts';
import type { Reminder } from './reminder.ts';

/** How many days before a date it is called to mind. */
const LEAD_DAYS = [7, 2, 1] as const;

/** The hour at which reminders are shown, on the clocks of the law's zone. */
const REMINDER_HOUR = 9;

/** What has to change so that the stored reminders are what they should be. */
export interface ReminderChanges {
  readonly add: readonly Reminder[];
  /** Ids of waiting ones whose date is no longer true. */
  readonly drop: readonly string[];
}

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
  const known = new Set(stored.map((r) => r.id));
  const dates = new Set(dues.map((due) => `${due.right}|${due.dueOn}`));
  const planned = dues.flatMap((due) => LEAD_DAYS.map((lead) => reminderFor(due, lead)));
  return {
    add: planned.filter((r) => !known.has(r.id) && r.fireAtMs > nowMs),
    drop: stored.filter((r) => r.state === 'waiting' && !dates.has(`${r.right}|${r.dueOn}`)).map((r) => r.id),
  };
}

function reminderFor(due: Due, leadDays: number): Reminder {
  const { caseId, right, dueOn } = due;
  const fireAtMs = instantAt(shiftDay(dueOn, -leadDays), REMINDER_HOUR, due.zone);
  return {
    id: [caseId, right, dueOn, leadDays].join('|'),
    caseId,
    right,
    dueOn,
    leadDays,
    fireAtMs,
    state: 'waiting',
  };
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
    const date = [reminder.caseId, reminder.right, reminder.dueOn].join('|');
    const other = latest.get(date);
    if (other) superseded.push(other.fireAtMs < reminder.fireAtMs ? other : reminder);
    if (!other || other.fireAtMs < reminder.fireAtMs) latest.set(date, reminder);
  }
  return { show: [...latest.values()], superseded };
}
