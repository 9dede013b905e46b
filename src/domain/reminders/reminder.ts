import type { Day } from '../time/day.ts';

/** What a date is of: a legal clock, what an agent promised, a promised price, or a bill to be checked. */
export const DUE_KINDS = ['deadline', 'promise', 'benefit', 'bill-check'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** A notification before a date (or after it: `leadDays` is negative then). `waiting` until shown; `shown` once the system took it. */
export interface Reminder {
  /** See `reminderId`: the same plan made twice gives the same reminders; also the notification's id. */
  readonly id: string;
  readonly caseId: string;
  readonly kind: DueKind;
  /** The right of a deadline; of anything else the id of its entry. */
  readonly subject: string;
  readonly dueOn: Day;
  readonly leadDays: number;
  /** When it should be shown: milliseconds since 1970. */
  readonly fireAtMs: number;
  readonly state: 'waiting' | 'shown' | 'superseded';
  /** By the clock of that moment, since when it is no longer waiting; absent in rows of older versions. */
  readonly doneAtMs?: number;
}

/** A reminder as version 1 stored it: every one was of a deadline, with the id `caseId|right|dueOn|leadDays`. */
export interface OldReminder extends Omit<Reminder, 'kind' | 'subject'> {
  readonly right: string;
}

/** A stored reminder in today's shape. It keeps its id: a notification of it may still be on the screen. */
export function readReminder(row: Reminder | OldReminder): Reminder {
  if (!('right' in row)) return row;
  const { right, ...rest } = row;
  return { ...rest, kind: 'deadline', subject: right };
}

/** `caseId|kind|subject|dueOn|leadDays`. */
export const reminderId = (
  of: Pick<Reminder, 'caseId' | 'kind' | 'subject' | 'dueOn' | 'leadDays'>,
): string => [of.caseId, of.kind, of.subject, of.dueOn, of.leadDays].join('|');

/** The case that a reminder (and so its notification) belongs to, and its entry, also when nothing but its id is left. */
export function placeOfReminder(
  id: string,
): { readonly caseId: string; readonly entryId?: string } | undefined {
  const parts = id.split('|');
  const [caseId, kind, subject] = parts;
  if (!caseId) return undefined;
  // An id of version 1 has no kind: each was of a deadline.
  if (parts.length === 4) return { caseId };
  if (parts.length !== 5 || !(DUE_KINDS as readonly string[]).includes(kind ?? '')) return undefined;
  return kind === 'deadline' || !subject ? { caseId } : { caseId, entryId: subject };
}
