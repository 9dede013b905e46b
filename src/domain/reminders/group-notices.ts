import type { Reminder } from './reminder.ts';

/** Reminders that are shown in one notification. */
export interface NoticeGroup {
  readonly noticeId: string;
  readonly reminders: readonly Reminder[];
}

const DIGEST = 'digest';

/** How many reminders the notification of several was made of; undefined of any other notification. */
export function countInDigest(noticeId: string): number | undefined {
  const [name, count] = noticeId.split('|');
  return name === DIGEST ? Number(count) : undefined;
}

/**
 * The notifications of reminders that are due now: one of its own for a single one, one for all where there are several.
 * What was on its way into a notification already (the worker died) is shown in that one again, whatever came since.
 * `nowMs` makes the name of a new one.
 */
export function groupNotices(due: readonly Reminder[], nowMs: number): NoticeGroup[] {
  const groups = new Map<string, Reminder[]>();
  const fresh = due.filter(({ noticeId }) => noticeId === undefined);
  for (const reminder of due)
    if (reminder.noticeId !== undefined)
      groups.set(reminder.noticeId, [...(groups.get(reminder.noticeId) ?? []), reminder]);
  const [only] = fresh;
  if (only) groups.set(fresh.length === 1 ? only.id : `${DIGEST}|${fresh.length}|${nowMs}`, fresh);
  return [...groups].map(([noticeId, reminders]) => ({ noticeId, reminders }));
}
