import type { Due } from '../../../src/domain/reminders/due.ts';
import type { DueMark } from '../../../src/domain/reminders/due-mark.ts';
import { dateId, reminderId } from '../../../src/domain/reminders/reminder.ts';
import type { ReminderSettings } from '../../../src/domain/settings/settings.ts';
import { cannotWait, type Hour, hoursOf, isQuietAt, type Quiet, quietEndMs } from './reminder-hours.ts';

/** A reminder that was on the screen. */
export interface Shown {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly leadDays: number;
  readonly noticeId: string;
  readonly fireAtMs: number;
  readonly wallMs: number;
  /** The time that went by, whatever the clock was set to. */
  readonly realMs: number;
  readonly isLate: boolean;
}

/** A reminder that has to come. */
export interface Expected {
  readonly id: string;
  readonly due: Due;
  readonly date: string;
  readonly fireAtMs: number;
  /** When it is quiet where the shopper lives. */
  readonly quiet: Quiet;
  /** Since when it was known, and until when it was wanted; infinite as long as it is. */
  readonly sinceMs: number;
  untilMs: number;
  /** The same by the time that went by: a clock that is set back shows hours a second time. */
  untilRealMs: number;
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
  /** Those that the shopper wanted back, since when they are known. */
  readonly #backs = new Set<string>();
  readonly #quiets: Quiet[];

  constructor(settings: ReminderSettings, zone: string) {
    this.#quiets = [{ settings, zone }];
  }

  /** When it is quiet now. */
  get #quiet(): Quiet {
    return this.#quiets.at(-1) as Quiet;
  }

  /** The shopper lives by other clocks from now on. */
  moveTo(zone: string): void {
    this.#quiets.push({ ...this.#quiet, zone });
  }

  /** Everything that ever had to come. */
  get expected(): readonly Expected[] {
    return [...this.#over, ...this.#expected.values()];
  }

  #hoursOf({ kind, dueOn }: Due, quiet: Quiet): readonly Hour[] {
    const key = `${kind}|${dueOn}|${quiet.zone}`;
    const hours = this.#hours.get(key) ?? hoursOf(kind, dueOn, quiet);
    this.#hours.set(key, hours);
    return hours;
  }

  /** What may come of the dates as they are: with its hour, and the hour where it was learned of late. */
  #candidates(dues: readonly Due[], marks: Marks, quiet = this.#quiet): Candidate[] {
    return dues.flatMap((due): Candidate[] => {
      const date = dateId(due);
      const mark = marks.get(date);
      if (mark?.state === 'done') return [];
      const all = this.#hoursOf(due, quiet).map((one) => ({
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
    const { id, wallMs, realMs, fireAtMs, isLate } = told;
    const fault = (what: string): void => {
      this.faults.push(`${id} at ${new Date(wallMs).toISOString()}: ${what}`);
    };
    const isAtOnce = (one: Shown): boolean => one.wallMs === wallMs && one.realMs === realMs;
    if (this.shown.some((one) => one.date === told.date && isAtOnce(one) && one.id !== id))
      fault('another of its date was told at the same time');
    this.shown.push(told);
    const wanted = this.#candidates(dues, marks).find((one) => one.id === id);
    if (!wanted) {
      fault('nobody wants it');
      return;
    }
    const mark = marks.get(wanted.date);
    if (mark?.state === 'later' && mark.untilMs > wallMs) fault('was put off');
    // What was due by the clocks of before keeps its hour.
    const hours = this.#quiets.flatMap((quiet) =>
      this.#candidates([wanted.due], marks, quiet)
        .filter((one) => one.id === id)
        .flatMap((one) => [one.fireAtMs, one.knownLateMs]),
    );
    if (!hours.includes(fireAtMs)) fault(`is planned for ${new Date(fireAtMs).toISOString()}`);
    if (wallMs < fireAtMs) fault('came before its hour');
    if (isQuietAt(wallMs, this.#quiet) && !cannotWait(wallMs, wanted.due.dueOn, this.#quiet))
      fault('came in the quiet');
    if (isLate !== wallMs - fireAtMs > LATE_MS) fault(isLate ? 'is called late' : 'is not called late');
    if (isLate && !message.includes(advice)) fault('is late without the advice');
  }

  /** By the clocks of before it was told, or a later one of its date was due, which made it needless. */
  #wasOverElsewhere({ id, due, leadDays }: Candidate, wallMs: number): boolean {
    if (this.#quiets.length === 1) return false;
    const isLaterDue = this.#quiets.some((quiet) =>
      this.#hoursOf(due, quiet).some((hour) => hour.leadDays < leadDays && hour.fireAtMs <= wallMs),
    );
    return isLaterDue || this.shown.some((told) => told.id === id);
  }

  #keyOf({ id, fireAtMs }: Candidate): string {
    return `${id}@${fireAtMs}@${this.#quiet.zone}`;
  }

  /** The dates as they are changed: what is not wanted any more need not come. */
  forget(dues: readonly Due[], marks: Marks, wallMs: number, realMs: number): void {
    const wanted = new Set(this.#candidates(dues, marks).map((one) => this.#keyOf(one)));
    for (const key of this.#expected.keys()) if (!wanted.has(key)) this.#giveUp(key, wallMs, realMs);
  }

  #giveUp(key: string, wallMs: number, realMs: number): void {
    const one = this.#expected.get(key);
    if (!one) return;
    one.untilMs = wallMs;
    one.untilRealMs = realMs;
    this.#over.push(one);
    this.#expected.delete(key);
  }

  /** Whether its hour, by the clocks of now or of before, was no later than an instant. */
  #wasDueBy({ due, leadDays }: Candidate, byMs: number): boolean {
    return this.#quiets.some((quiet) =>
      this.#hoursOf(due, quiet).some((hour) => hour.leadDays === leadDays && hour.fireAtMs <= byMs),
    );
  }

  /**
   * The worker has done its work: whatever is due was told (with a clock that was set, it or a later one of its date), and
   * something will wake it for what is next. Gives that instant, infinite when nothing is ahead.
   */
  settle(
    dues: readonly Due[],
    marks: Marks,
    { wallMs, realMs, isExact }: { wallMs: number; realMs: number; isExact: boolean },
  ): number {
    this.forget(dues, marks, wallMs, realMs);
    let nextMs = Number.POSITIVE_INFINITY;
    const latest = new Map<string, Candidate>();
    for (const one of this.#candidates(dues, marks)) {
      const { id, due, date, fireAtMs } = one;
      const key = this.#keyOf(one);
      const isBack = Number.isNaN(one.leadDays);
      // An hour before the instant to which its date was put off: it may come late, and need not.
      const mark = marks.get(date);
      if (!isBack && mark?.state === 'later' && this.#wasDueBy(one, mark.untilMs)) {
        this.#giveUp(key, wallMs, realMs);
        continue;
      }
      const before = this.#expected.get(key);
      // Of what had gone by when its date became known nobody is reminded, but of what the shopper wants back.
      const isNew = isBack && !this.#backs.has(id);
      if (isBack) this.#backs.add(id);
      const sinceMs = before?.sinceMs ?? (isNew ? Number.NEGATIVE_INFINITY : wallMs);
      const isOver = this.#wasOverElsewhere(one, wallMs);
      const quiet = this.#quiet;
      const [untilMs, untilRealMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      if (!before && !isOver)
        this.#expected.set(key, { id, due, date, fireAtMs, quiet, sinceMs, untilMs, untilRealMs });
      if (fireAtMs > wallMs) nextMs = isOver ? nextMs : Math.min(nextMs, fireAtMs);
      else if (fireAtMs > sinceMs && fireAtMs > (latest.get(date)?.fireAtMs ?? Number.NEGATIVE_INFINITY))
        latest.set(date, one);
    }
    for (const one of latest.values()) {
      const { id, due, leadDays } = one;
      // Of what was put off a later one of its date, learned of while no worker finished, is as good.
      const isExactly = isExact && !Number.isNaN(leadDays);
      if (this.wasShown(one, isExactly) || this.#wasOverElsewhere(one, wallMs)) continue;
      const isHeld = isQuietAt(wallMs, this.#quiet) && !cannotWait(wallMs, due.dueOn, this.#quiet);
      if (isHeld) nextMs = Math.min(nextMs, quietEndMs(wallMs, this.#quiet));
      else this.faults.push(`${id} was due and not told at ${new Date(wallMs).toISOString()}`);
    }
    return nextMs;
  }

  /**
   * Whether what was to come at an instant did, be it at the hour that it had before the shopper moved; not exact: that one,
   * or a later one of the same date.
   */
  wasShown(
    { id, date, fireAtMs }: Pick<Expected, 'id' | 'date' | 'fireAtMs'>,
    isExact: boolean,
    byMs = Number.POSITIVE_INFINITY,
  ): boolean {
    return this.shown.some(
      (one) =>
        one.date === date &&
        one.wallMs <= byMs &&
        (one.id === id || (isExact ? one.fireAtMs === fireAtMs : one.fireAtMs >= fireAtMs)),
    );
  }
}
