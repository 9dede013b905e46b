import { noticeWords } from '../../../src/background/notice-words.ts';
import { dateId, type Reminder } from '../../../src/domain/reminders/reminder.ts';
import type { ReminderSettings } from '../../../src/domain/settings/settings.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { LONGEST_SLEEP_MS, reconcile } from '../../../src/services/reconcile.ts';
import type { ReminderNews } from '../../../src/services/reminder-news.ts';
import { type ReminderStore, withChange } from '../../../src/storage/reminder-store.ts';
import { wordsOf } from '../../../src/words/every-language.ts';
import { type Act, ReminderLife } from './reminder-life.ts';
import { ReminderOracle } from './reminder-oracle.ts';

const MINUTE_MS = 60_000;
/** As the alarm of the platform does: it rings again after as long until it is set anew. */
const PERIOD_MS = 10 * MINUTE_MS;
const WORDS = wordsOf('en');
const ADVICE = WORDS.say('due.lateWhy');

/** What happens to a browser; `hours` and `shiftHours` are of the real time that goes by. */
export type Happening =
  | { readonly is: 'runs'; readonly hours: number }
  | { readonly is: 'closed'; readonly hours: number }
  /** Tikiya is switched off in a browser that runs, and on again: its alarms are gone. */
  | { readonly is: 'disabled'; readonly hours: number }
  | { readonly is: 'clock-set'; readonly shiftHours: number }
  | { readonly is: 'zone-set'; readonly zone: string }
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
  | { readonly is: 'woken' }
  | Act;

type Standing = 'right' | 'off' | 'gone';

/** A stretch of real time in which a browser ran and no clock was set. */
export interface Stretch {
  readonly fromRealMs: number;
  readonly fromWallMs: number;
  readonly untilWallMs: number;
  /** How its alarm stands: set by the clock, zone and dates as they are; by such that changed since; gone. */
  readonly alarm: Standing;
}

/** A browser whose time goes by as it is told. What is on disk outlives every death; an alarm stands by the real time. */
export class ReminderYears {
  readonly oracle: ReminderOracle;
  readonly life: ReminderLife;
  readonly stretches: Stretch[] = [];
  reminders: readonly Reminder[] = [];
  /** How often something was told again because the worker died between telling and noting it. */
  toldAgain = 0;
  readonly #settings: ReminderSettings;
  #zone: string;
  /** Reminders that are on their way into a notification and not marked as shown. */
  readonly #onTheWay = new Map<string, string>();
  #realMs: number;
  #skewMs = 0;
  #isExact = true;
  #alarmRealMs: number | undefined;
  #isRunning = false;
  #alarm: Standing = 'gone';
  #kill: { atAwait: number; readonly isDone: boolean; whenShowing: boolean } | undefined;

  constructor(startMs: number, promisedOn: readonly Day[], settings: ReminderSettings, zone: string) {
    this.#realMs = startMs;
    this.#settings = settings;
    this.#zone = zone;
    process.env.TZ = zone;
    this.oracle = new ReminderOracle(settings, zone);
    this.life = new ReminderLife(promisedOn);
  }

  get isExact(): boolean {
    return this.#isExact;
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
      case 'disabled':
        await this.live({ is: 'alarms-cleared' });
        this.#realMs += happening.hours * 60 * MINUTE_MS;
        if (this.#isRunning) await this.#start();
        break;
      case 'clock-set':
        this.#skewMs += happening.shiftHours * 60 * MINUTE_MS;
        this.#isExact = false;
        if (this.#alarm === 'right') this.#alarm = 'off';
        break;
      case 'zone-set':
        this.#zone = happening.zone;
        process.env.TZ = happening.zone;
        this.oracle.moveTo(happening.zone);
        this.oracle.forget(this.life.duesAt(this.wallMs), this.life.marks, this.wallMs, this.#realMs);
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
        break;
      default:
        if (this.#isRunning) await this.#act(happening);
    }
  }

  async #act(act: Act): Promise<void> {
    this.life.do(act, { nowMs: this.wallMs, zone: this.#zone, quiet: this.#settings });
    this.oracle.forget(this.life.duesAt(this.wallMs), this.life.marks, this.wallMs, this.#realMs);
    // Until the worker has done its work the alarm stands by the dates as they were.
    if (this.#alarm === 'right') this.#alarm = 'off';
    await this.#work();
  }

  /** A browser that starts keeps an alarm that is ahead, and rings one at once that went by. */
  async #start(): Promise<void> {
    this.#isRunning = true;
    await this.#work();
  }

  async #run(forMs: number): Promise<void> {
    const endMs = this.#realMs + forMs;
    let [fromRealMs, fromWallMs] = [this.#realMs, this.wallMs];
    while (this.#alarmRealMs !== undefined && this.#alarmRealMs <= endMs) {
      const before = this.#alarm;
      this.#realMs = Math.max(this.#realMs, this.#alarmRealMs);
      this.#alarmRealMs = this.#realMs + PERIOD_MS;
      await this.#work();
      if (this.#alarm === before) continue;
      this.stretches.push({ fromRealMs, fromWallMs, untilWallMs: this.wallMs, alarm: before });
      [fromRealMs, fromWallMs] = [this.#realMs, this.wallMs];
    }
    this.#realMs = endMs;
    this.stretches.push({ fromRealMs, fromWallMs, untilWallMs: this.wallMs, alarm: this.#alarm });
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
        showNotice: (noticeId, title, message) => awaited(() => this.#show(noticeId, title, message)),
        setBadge: () => awaited(() => undefined),
        setAlarm: (atMs) =>
          awaited(() => {
            this.#alarmRealMs = atMs === undefined ? undefined : this.#realMs + (atMs - nowMs);
            this.#alarm = 'right';
          }),
      },
      wordsFor: (news, later) => {
        if (this.#kill) this.#kill.whenShowing = false;
        return awaited(() => ({ ...noticeWords(WORDS, news, later), title: JSON.stringify(news) }));
      },
    });
    if ((await Promise.race([done, death])) !== 'dead') this.#check();
  }

  #store(awaited: <Value>(act: () => Value) => Promise<Value>): ReminderStore {
    const { life } = this;
    return {
      listCases: () => awaited(() => life.cases),
      listEntries: () => awaited(() => life.entriesByCase()),
      listMarks: () => awaited(() => [...life.marks.values()]),
      hasBin: () => awaited(() => false),
      change: (decide) =>
        awaited(() => {
          const change = decide(this.reminders);
          this.reminders = withChange(this.reminders, change);
          for (const id of change.drop) this.#onTheWay.delete(id);
          for (const { id, state } of change.put) if (state !== 'waiting') this.#onTheWay.delete(id);
          return this.reminders;
        }),
    };
  }

  #show(noticeId: string, title: string, message: string): void {
    const { oracle, life, wallMs } = this;
    for (const { reminder, isLate } of JSON.parse(title) as readonly ReminderNews[]) {
      const { id, kind, leadDays, fireAtMs } = reminder;
      const before = this.#onTheWay.get(id);
      if (before !== undefined && before !== noticeId)
        oracle.faults.push(`${id} came as ${before}, then ${noticeId}`);
      if (before !== undefined) this.toldAgain += 1;
      else if (this.#isExact && oracle.shown.some((one) => one.id === id))
        oracle.faults.push(`${id} was told twice`);
      this.#onTheWay.set(id, noticeId);
      const told = { id, date: dateId(reminder), kind, leadDays, noticeId, fireAtMs, wallMs, isLate };
      oracle.hear({ ...told, realMs: this.#realMs }, life.duesAt(wallMs), life.marks, message, ADVICE);
    }
  }

  /** The worker has done its work: nothing that is due waits any more, and something will wake it for the rest. */
  #check(): void {
    const { oracle, life, wallMs } = this;
    const at = { wallMs, realMs: this.#realMs, isExact: this.#isExact };
    const nextMs = oracle.settle(life.duesAt(wallMs), life.marks, at);
    if (nextMs === Number.POSITIVE_INFINITY) return;
    const wakesInMs = (this.#alarmRealMs ?? Number.POSITIVE_INFINITY) - this.#realMs;
    if (wakesInMs > Math.min(nextMs - wallMs, LONGEST_SLEEP_MS))
      oracle.faults.push(`no alarm at ${new Date(wallMs).toISOString()} for what is ahead`);
  }
}
