import type { Due } from '../../../src/domain/reminders/due.ts';
import type { DueMark } from '../../../src/domain/reminders/due-mark.ts';
import { dateId, reminderId } from '../../../src/domain/reminders/reminder.ts';
import type { ReminderSettings } from '../../../src/domain/settings/settings.ts';
import { cannotWait, type Hour, hoursOf, isQuietAt, quietEndMs } from './reminder-hours.ts';

/** A reminder that was on the screen. */
export interface Shown {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly leadDays: number;
  readonly noticeId: string;
  readonly fireAtMs: number;
  readonly wallMs: number;
  readonly isLate: boolean;
}

/** A reminder that has to come. */
export interface Expected {
  readonly id: string;
  readonly due: Due;
  readonly date: string;
  readonly fireAtMs: number;
  /** Since when it was known, and until when it was wanted; infinite as long as it is. */
  readonly sinceMs: number;
  untilMs: number;
}

type Marks = ReadonlyMap<string, DueMark>;
type Candidate = Hour & { readonly id: string; readonly due: Due; readonly date: string };

const LATE_MS = 30 * 60_000;

/** Knows which reminders have to come and which may, by the dates as they are, and notes each fault in words. */
export class ReminderOracle {
  readonly faults: string[] = [];
  readonly shown: Shown[] = [];
  readonly #expected = new Map<string, Expected>();
  readonly #over: Expected[] = [];
  readonly #hours = new Map<string, readonly Hour[]>();
  readonly #settings: ReminderSettings;

  constructor(settings: ReminderSettings) {
    this.#settings = settings;
  }

  /** Everything that ever had to come. */
  get expected(): readonly Expected[] {
    return [...this.#over, ...this.#expected.values()];
  }

  /** What may come of the dates as they are: with its hour, and the hour where it was learned of late. */
  #candidates(dues: readonly Due[], marks: Marks): Candidate[] {
    return dues.flatMap((due): Candidate[] => {
      const date = dateId(due);
      const mark = marks.get(date);
      if (mark?.state === 'done') return [];
      const key = `${due.kind}|${due.dueOn}`;
      const hours = this.#hours.get(key) ?? hoursOf(due.kind, due.dueOn, this.#settings);
      this.#hours.set(key, hours);
      const all = hours.map((one) => ({
        ...one,
        id: reminderId({ ...due, leadDays: one.leadDays }),
        due,
        date,
      }));
      if (!mark) return all;
      const { untilMs: putOffUntilMs } = mark;
      const back = { leadDays: Number.NaN, fireAtMs: putOffUntilMs, knownLateMs: putOffUntilMs, due, date };
      const id = reminderId({ ...due, leadDays: 0, putOffUntilMs });
      return [
        { ...back, id },
        ...all.filter(({ fireAtMs, knownLateMs }) => Math.max(fireAtMs, knownLateMs) > putOffUntilMs),
      ];
    });
  }

  /** Something was told: it must be one that is wanted now, at its hour or after, not in the quiet, and say whether it is late. */
  hear(told: Shown, dues: readonly Due[], marks: Marks, message: string, advice: string): void {
    const { id, wallMs, fireAtMs, isLate } = told;
    const fault = (what: string): void => {
      this.faults.push(`${id} at ${new Date(wallMs).toISOString()}: ${what}`);
    };
    if (this.shown.some((one) => one.date === told.date && one.wallMs === wallMs && one.id !== id))
      fault('another of its date was told at the same time');
    this.shown.push(told);
    const wanted = this.#candidates(dues, marks).find((one) => one.id === id);
    if (!wanted) {
      fault('nobody wants it');
      return;
    }
    const mark = marks.get(wanted.date);
    if (mark?.state === 'later' && mark.untilMs > wallMs) fault('was put off');
    if (fireAtMs !== wanted.fireAtMs && fireAtMs !== wanted.knownLateMs)
      fault(`is planned for ${new Date(fireAtMs).toISOString()}`);
    if (wallMs < fireAtMs) fault('came before its hour');
    if (isQuietAt(wallMs, this.#settings) && !cannotWait(wallMs, wanted.due.dueOn, this.#settings))
      fault('came in the quiet');
    if (isLate !== wallMs - fireAtMs > LATE_MS) fault(isLate ? 'is called late' : 'is not called late');
    if (isLate && !message.includes(advice)) fault('is late without the advice');
  }

  /** The dates as they are changed: what is not wanted any more need not come. */
  forget(dues: readonly Due[], marks: Marks, wallMs: number): void {
    const wanted = new Set(this.#candidates(dues, marks).map(({ id, fireAtMs }) => `${id}@${fireAtMs}`));
    for (const [key, one] of this.#expected) {
      if (wanted.has(key)) continue;
      one.untilMs = wallMs;
      this.#over.push(one);
      this.#expected.delete(key);
    }
  }

  /**
   * The worker has done its work: whatever is due was told (with a clock that was set, it or a later one of its date), and
   * something will wake it for what is next. Gives that instant, infinite when nothing is ahead.
   */
  settle(dues: readonly Due[], marks: Marks, wallMs: number, isExact: boolean): number {
    this.forget(dues, marks, wallMs);
    let nextMs = Number.POSITIVE_INFINITY;
    const latest = new Map<string, Candidate>();
    for (const one of this.#candidates(dues, marks)) {
      const { id, due, date, fireAtMs } = one;
      const key = `${id}@${fireAtMs}`;
      const isBack = Number.isNaN(one.leadDays);
      const before = this.#expected.get(key);
      // Of what had gone by when its date became known nobody is reminded, but of what the shopper wants back.
      const sinceMs = before?.sinceMs ?? (isBack ? Number.NEGATIVE_INFINITY : wallMs);
      if (!before)
        this.#expected.set(key, { id, due, date, fireAtMs, sinceMs, untilMs: Number.POSITIVE_INFINITY });
      if (fireAtMs > wallMs) nextMs = Math.min(nextMs, fireAtMs);
      else if (fireAtMs > sinceMs && fireAtMs > (latest.get(date)?.fireAtMs ?? Number.NEGATIVE_INFINITY))
        latest.set(date, one);
    }
    for (const { id, due, date, fireAtMs } of latest.values()) {
      if (this.wasShown(date, fireAtMs, isExact)) continue;
      const isHeld = isQuietAt(wallMs, this.#settings) && !cannotWait(wallMs, due.dueOn, this.#settings);
      if (isHeld) nextMs = Math.min(nextMs, quietEndMs(wallMs, this.#settings));
      else this.faults.push(`${id} was due and not told at ${new Date(wallMs).toISOString()}`);
    }
    return nextMs;
  }

  /** Whether what was to come at an instant did; not exact: that one, or a later one of the same date. */
  wasShown(date: string, fireAtMs: number, isExact: boolean, byMs = Number.POSITIVE_INFINITY): boolean {
    return this.shown.some(
      (one) =>
        one.date === date &&
        one.wallMs <= byMs &&
        (isExact ? one.fireAtMs === fireAtMs : one.fireAtMs >= fireAtMs),
    );
  }
}
