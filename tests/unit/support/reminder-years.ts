import type { Case } from '../../../src/domain/case/case.ts';
import type { Entry } from '../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import type { DueMark } from '../../../src/domain/reminders/due-mark.ts';
import type { Reminder } from '../../../src/domain/reminders/reminder.ts';
import type { ReminderSettings } from '../../../src/domain/settings/settings.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { reconcile } from '../../../src/services/reconcile.ts';
import { type ReminderStore, withChange } from '../../../src/storage/reminder-store.ts';

const MINUTE_MS = 60_000;
/** As the alarm of the platform does: it rings again after as long until it is set anew. */
const PERIOD_MS = 10 * MINUTE_MS;

/** What happens to a browser; `hours` and `shiftHours` are of the real time that goes by. */
export type Happening =
  | { readonly is: 'runs'; readonly hours: number }
  | { readonly is: 'closed'; readonly hours: number }
  | { readonly is: 'clock-set'; readonly shiftHours: number }
  | { readonly is: 'alarms-cleared' }
  /**
   * The worker dies at one of the next awaits, before or after what it waited for was done; `whenShowing`: at one of those
   * that begin with the words of a notification.
   */
  | {
      readonly is: 'killed';
      readonly atAwait: number;
      readonly isDone: boolean;
      readonly whenShowing: boolean;
    }
  /** Something else wakes the worker: the popup, an update. */
  | { readonly is: 'woken' };

/** A reminder that was on the screen. */
export interface Shown {
  readonly id: string;
  readonly noticeId: string;
  readonly fireAtMs: number;
  readonly wallMs: number;
  readonly isLate: boolean;
}

type Standing = 'right' | 'off' | 'gone';

/** A stretch of real time in which a browser ran and no clock was set. */
export interface Stretch {
  readonly fromWallMs: number;
  readonly untilWallMs: number;
  /** How its alarm stands: set by the clock as it is; by one that was set since; gone. */
  readonly alarm: Standing;
}

/**
 * A browser with reminders in it, whose time goes by as it is told. Everything that is on disk is in memory here and outlives
 * every death; an alarm stands by the real time, as those of browsers do.
 */
export class ReminderYears {
  readonly shown: Shown[] = [];
  readonly stretches: Stretch[] = [];
  /** Whatever is not as it has to be right after the worker has done its work, in words. */
  readonly faults: string[] = [];
  reminders: readonly Reminder[] = [];
  clockWasSet = false;
  readonly #cases: readonly Case[];
  readonly #entries: readonly Entry[];
  readonly #settings: ReminderSettings;
  readonly #zone: string;
  readonly #marks: readonly DueMark[] = [];
  /** Reminders that are on their way into a notification and not marked as shown. */
  readonly #onTheWay = new Map<string, string>();
  #realMs: number;
  #skewMs = 0;
  #alarmRealMs: number | undefined;
  #isRunning = false;
  #alarm: Standing = 'gone';
  #kill: { atAwait: number; readonly isDone: boolean; whenShowing: boolean } | undefined;

  constructor(startMs: number, promisedOn: readonly Day[], settings: ReminderSettings, zone: string) {
    this.#realMs = startMs;
    this.#settings = settings;
    this.#zone = zone;
    const at = { at: new Date(startMs).toISOString(), zone: 'Asia/Jerusalem' };
    const facts = {
      title: 'c',
      status: 'open',
      hosts: [],
      purchase: { ...emptyPurchase, kind: 'other' },
    } as const;
    this.#cases = [{ id: 'c', facts, createdAt: at, version: 1 }];
    this.#entries = promisedOn.map((dueOn, index) => ({
      id: `e${index}`,
      caseId: 'c',
      version: 1,
      recordedAt: at,
      happenedAt: at,
      content: { kind: 'promise', text: 'p', state: 'open', dueOn },
    }));
  }

  get wallMs(): number {
    return this.#realMs + this.#skewMs;
  }

  /** Lets something happen; every alarm that rings meanwhile is answered. */
  async live(happening: Happening): Promise<void> {
    switch (happening.is) {
      case 'runs':
        if (!this.#isRunning) await this.#start();
        await this.#run(happening.hours * 60 * MINUTE_MS);
        break;
      case 'closed':
        this.#isRunning = false;
        this.#realMs += happening.hours * 60 * MINUTE_MS;
        break;
      case 'clock-set':
        this.#skewMs += happening.shiftHours * 60 * MINUTE_MS;
        this.clockWasSet = true;
        if (this.#alarm === 'right') this.#alarm = 'off';
        break;
      case 'alarms-cleared':
        this.#alarmRealMs = undefined;
        this.#alarm = 'gone';
        break;
      case 'killed':
        this.#kill = { ...happening };
        break;
      case 'woken':
        if (this.#isRunning) await this.#work();
    }
  }

  /** A browser that starts keeps an alarm that is ahead, and rings one at once that went by. */
  async #start(): Promise<void> {
    this.#isRunning = true;
    await this.#work();
  }

  async #run(forMs: number): Promise<void> {
    const endMs = this.#realMs + forMs;
    const fromWallMs = this.wallMs;
    const alarm = this.#alarm;
    while (this.#alarmRealMs !== undefined && this.#alarmRealMs <= endMs) {
      this.#realMs = Math.max(this.#realMs, this.#alarmRealMs);
      this.#alarmRealMs = this.#realMs + PERIOD_MS;
      await this.#work();
    }
    this.#realMs = endMs;
    this.stretches.push({ fromWallMs, untilWallMs: this.wallMs, alarm });
  }

  /** One life of the worker: it may die at any await, and then nothing more comes of it. */
  async #work(): Promise<void> {
    let die: () => void = () => undefined;
    const death = new Promise<'dead'>((resolve) => {
      die = () => resolve('dead');
    });
    let isDead = false;
    const never = new Promise<never>(() => undefined);
    const awaited = async <Value>(act: () => Value): Promise<Value> => {
      if (isDead) return never;
      const kill = this.#kill;
      if (kill && !kill.whenShowing && kill.atAwait-- === 0) {
        this.#kill = undefined;
        isDead = true;
        if (kill.isDone) act();
        die();
        return never;
      }
      return act();
    };
    const nowMs = this.wallMs;
    const done = reconcile({
      store: this.#store(awaited),
      clock: () => this.wallMs,
      zone: () => this.#zone,
      reminders: this.#settings,
      notices: {
        showNotice: (noticeId, title) => awaited(() => this.#show(noticeId, title)),
        setBadge: () => awaited(() => undefined),
        setAlarm: (atMs) =>
          awaited(() => {
            this.#alarmRealMs = atMs === undefined ? undefined : this.#realMs + (atMs - nowMs);
            this.#alarm = 'right';
          }),
      },
      wordsFor: (news) => {
        if (this.#kill) this.#kill.whenShowing = false;
        return awaited(() => ({
          title: JSON.stringify(news.map(({ reminder, isLate }) => ({ ...reminder, isLate }))),
          message: '',
        }));
      },
    });
    if ((await Promise.race([done, death])) !== 'dead') this.#check();
  }

  #store(awaited: <Value>(act: () => Value) => Promise<Value>): ReminderStore {
    return {
      listCases: () => awaited(() => this.#cases),
      listEntries: () => awaited(() => new Map([['c', this.#entries]])),
      listMarks: () => awaited(() => this.#marks),
      hasBin: () => awaited(() => false),
      change: (decide) =>
        awaited(() => {
          const change = decide(this.reminders);
          this.reminders = withChange(this.reminders, change);
          for (const { id, state } of change.put) if (state !== 'waiting') this.#onTheWay.delete(id);
          return this.reminders;
        }),
    };
  }

  #show(noticeId: string, title: string): void {
    for (const { id, fireAtMs, isLate } of JSON.parse(title) as (Reminder & { isLate: boolean })[]) {
      const before = this.#onTheWay.get(id);
      if (before !== undefined && before !== noticeId)
        this.faults.push(`${id} came as ${before}, then ${noticeId}`);
      this.#onTheWay.set(id, noticeId);
      this.shown.push({ id, noticeId, fireAtMs, wallMs: this.wallMs, isLate });
    }
  }

  /** The worker has done its work: nothing that is due waits any more, and something will wake it for the rest. */
  #check(): void {
    const waiting = this.reminders.filter(({ state }) => state === 'waiting');
    for (const { id, fireAtMs } of waiting.filter((one) => one.fireAtMs <= this.wallMs))
      if (this.#settings.quietHours === null && this.#settings.restDays === null)
        this.faults.push(`${id} of ${new Date(fireAtMs).toISOString()} still waits`);
    if (waiting.length > 0 && this.#alarmRealMs === undefined) this.faults.push('no alarm for what is ahead');
  }
}
