import type { Day } from '../time/day.ts';

/**
 * What a date is of: a day of the law for the shopper to act by, one for the business to act by (`owed`), the next step of
 * the ladder, the day on which to look after an answer, what an agent promised, a promised price, a bill to be checked, the
 * last day of a fixed term.
 */
export const DUE_KINDS = [
  'deadline',
  'owed',
  'step',
  'follow-up',
  'promise',
  'benefit',
  'bill-check',
  'term-end',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Kinds of which a subject is no entry: a right, a step, or the term of the deal. */
const WITHOUT_ENTRY: readonly DueKind[] = ['deadline', 'owed', 'step', 'term-end'];

/** One thing may have many dates of these kinds: each of them is a date of its own and not the same one moved. */
export const dateIsIdentity = (kind: DueKind): boolean => kind === 'benefit' || kind === 'bill-check';

/** After the day of these it is asked whether what was to come came. */
export const isAskedAfter = (kind: DueKind): boolean => kind === 'promise' || kind === 'owed';

/** Which date of which case: what reminders, and what was answered to them, belong to. */
export interface DateKey {
  readonly caseId: string;
  readonly kind: DueKind;
  /** The right of a day of the law, the step of the ladder, `term`; of anything else the id of its entry. */
  readonly subject: string;
  readonly dueOn: Day;
}

/** `caseId|kind|subject|dueOn`. */
export const dateId = ({ caseId, kind, subject, dueOn }: DateKey): string =>
  [caseId, kind, subject, dueOn].join('|');

/** A notification before a date (or after it: `leadDays` is negative then). `waiting` until shown; `shown` once the system took it. */
export interface Reminder extends DateKey {
  /** See `reminderId`: the same plan made twice gives the same reminders. */
  readonly id: string;
  readonly leadDays: number;
  /** The shopper put the date off until this instant; absent: it is one of those that are planned for every date. */
  readonly putOffUntilMs?: number;
  /** The notification in which it is shown, set before that is; several may share one. Absent: none yet, or its own id (older versions). */
  readonly noticeId?: string;
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

/** `caseId|kind|subject|dueOn|leadDays`; of one that was put off `@` and that instant instead of the days. */
export const reminderId = (of: DateKey & Pick<Reminder, 'leadDays' | 'putOffUntilMs'>): string =>
  `${dateId(of)}|${of.putOffUntilMs === undefined ? of.leadDays : `@${of.putOffUntilMs}`}`;

/** The notification in which a reminder is shown. */
export const noticeOf = ({ id, noticeId }: Pick<Reminder, 'id' | 'noticeId'>): string => noticeId ?? id;

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
  return WITHOUT_ENTRY.includes(kind as DueKind) || !subject ? { caseId } : { caseId, entryId: subject };
}

/** An alarm rings by seconds late, and a computer that wakes takes minutes; what comes later than that was missed. */
const LATE_MS = 30 * 60_000;

/** Whether what should have been shown at an instant comes so much later that nothing of Tikiya ran then. */
export const isLate = (fireAtMs: number, shownAtMs: number): boolean => shownAtMs - fireAtMs > LATE_MS;
