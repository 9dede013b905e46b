import type { Day } from '../time/day.ts';

/** A notification before a date. `waiting` until shown; `shown` once the system took it. */
export interface Reminder {
  /** `caseId|right|dueOn|leadDays`: the same plan made twice gives the same reminders; also the notification's id. */
  readonly id: string;
  readonly caseId: string;
  readonly right: string;
  readonly dueOn: Day;
  readonly leadDays: number;
  /** When it should be shown: milliseconds since 1970. */
  readonly fireAtMs: number;
  readonly state: 'waiting' | 'shown' | 'superseded';
}

/** The case that a reminder (and so its notification) belongs to, also when nothing but its id is left. */
export function caseIdOfReminder(reminderId: string): string | undefined {
  const [caseId, ...rest] = reminderId.split('|');
  return caseId && rest.length === 3 ? caseId : undefined;
}
