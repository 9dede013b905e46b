import type { LadderStep } from '../case/case.ts';
import { daysBetween, shiftDay } from '../time/day.ts';
import { dayIn, instantAt } from '../time/moment.ts';
import { type DueMark, isSilent } from './due-mark.ts';
import type { DateKey, DueKind } from './reminder.ts';

/** A day to act by, or on which something was to happen, as a case has it now. */
export interface Due extends DateKey {
  /** The date is the law's last day; false while it is only a safe one and the law's may be later. True of other kinds. */
  readonly isLastDay: boolean;
  /** The zone whose civil days count. */
  readonly zone: string;
  /** Of a day of the law: whose. */
  readonly country?: string;
  /** Of a step: which, and whether the law names the day or Tikiya suggests it. */
  readonly step?: { readonly name: LadderStep; readonly basis: 'law' | 'ours' };
}

/** From how many days before its date on a case needs attention. */
export const ATTENTION_DAYS = 7;

/** From how many days before until how many after its date a case needs attention. After what was to come it is asked about. */
const ATTENTION: Readonly<Record<DueKind, { readonly before: number; readonly after: number }>> = {
  deadline: { before: ATTENTION_DAYS, after: 0 },
  owed: { before: -1, after: 14 },
  step: { before: 0, after: 30 },
  'follow-up': { before: 0, after: 14 },
  promise: { before: 0, after: 14 },
  benefit: { before: ATTENTION_DAYS, after: 0 },
  'bill-check': { before: 0, after: 7 },
  'term-end': { before: ATTENTION_DAYS, after: 0 },
};

/** Nothing is left to be done once the day of these is over. */
export const endsWithItsDay = (kind: DueKind): boolean => ATTENTION[kind].after === 0;

/** Whole days left until a date, 0 on the day itself, negative once it has passed. */
function daysLeft(due: Due, nowMs: number): number {
  return daysBetween(dayIn(due.zone, nowMs), due.dueOn);
}

/**
 * Whether a date makes its case one that needs attention now: a deadline within a week, and not passed. Of one that was
 * answered the answer decides: it is silent, or it is back.
 */
export const needsAttention = (due: Due, nowMs: number, mark?: DueMark): boolean =>
  asksWith(due, daysLeft(due, nowMs), nowMs, mark);

/** The same with so many whole days left, negative once it has passed. */
export function asksWith(due: Due, left: number, nowMs: number, mark?: DueMark): boolean {
  const { before, after } = ATTENTION[due.kind];
  if (isSilent(mark, nowMs)) return false;
  if (mark?.state !== 'later') return left >= -after && left <= before;
  // It is back: as long as a date is asked about that was then.
  const since = Math.max(-left, 0) - Math.max(daysBetween(due.dueOn, dayIn(due.zone, mark.untilMs)), 0);
  return endsWithItsDay(due.kind) ? left >= 0 : since <= after;
}

/** The instants after `nowMs` at which `needsAttention` of a date changes. */
export function attentionChangesAt(due: Due, nowMs: number, mark?: DueMark): number[] {
  if (mark?.state === 'done') return [];
  const { before, after } = ATTENTION[due.kind];
  const back = mark && dayIn(due.zone, mark.untilMs);
  const last = back && back > due.dueOn && after > 0 ? back : due.dueOn;
  const days = mark ? [shiftDay(last, after + 1)] : [shiftDay(due.dueOn, -before), shiftDay(last, after + 1)];
  return [...days.map((day) => instantAt(day, 0, due.zone)), ...(mark ? [mark.untilMs] : [])].filter(
    (atMs) => atMs > nowMs,
  );
}
