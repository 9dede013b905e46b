import type { Case } from '../domain/case/case.ts';
import { zoneOfLaw } from '../domain/law/zone-of-law.ts';
import { attentionChangesAt, type Due, needsAttention } from '../domain/reminders/due.ts';
import { type Marks, marksById } from '../domain/reminders/due-mark.ts';
import { duesOfCase } from '../domain/reminders/dues-of-case.ts';
import { groupNotices, type NoticeGroup } from '../domain/reminders/group-notices.ts';
import { planReminders, remindersDue } from '../domain/reminders/plan-reminders.ts';
import { type UsualLater, usualLater } from '../domain/reminders/put-off.ts';
import { waitsUntil } from '../domain/reminders/quiet-times.ts';
import { dateId, type Reminder } from '../domain/reminders/reminder.ts';
import { type ReminderSettings, USUAL_REMINDERS } from '../domain/settings/settings.ts';
import { earliest } from '../domain/time/earliest.ts';
import type { Clock } from '../domain/time/moment.ts';
import type { NoticePort } from '../platform/ports.ts';
import type { ReminderChange, ReminderStore } from '../storage/reminder-store.ts';
import { type NewsGround, newsOf, type ReminderNews } from './reminder-news.ts';
import type { TimerFace } from './timer-face.ts';

/** After how long a notification that could not be shown is tried again. */
const RETRY_MS = 10 * 60_000;

/**
 * While anything is ahead the worker wakes this often at least: a browser sets an alarm by the clock of that moment, and when
 * that clock is changed it rings by so much too late.
 */
export const LONGEST_SLEEP_MS = 12 * 60 * 60_000;

/** While something is in the bin, its days are counted by waking this often at least. */
const BIN_WAKE_MS = 24 * 60 * 60_000;

/** What a notification says, in the language of the moment. */
export interface NoticeWords {
  readonly title: string;
  readonly message: string;
  /** What its buttons say, where the browser has room for any. */
  readonly buttons?: { readonly done: string; readonly later: string };
}

/** What reconciling needs of the world. */
export interface ReconcileDeps {
  readonly store: ReminderStore;
  readonly clock: Clock;
  readonly notices: Pick<NoticePort, 'showNotice' | 'setBadge' | 'setAlarm'>;
  /** Of what is timed now, a call or the wait for a technician: it wins over the count of cases. */
  readonly face?: TimerFace | undefined;
  /** When something else looks for what is due, in milliseconds since 1970. */
  readonly alsoWakeAtMs?: number | undefined;
  /** Lead times and quiet times as they are chosen now; the usual ones when absent. */
  readonly reminders?: ReminderSettings;
  /** One reminder, or several that are shown together. */
  readonly wordsFor: (news: readonly ReminderNews[], later: UsualLater) => Promise<NoticeWords>;
  /** The zone that the shopper lives in. */
  readonly zone: () => string;
}

/**
 * Brings reminders, notifications, badge and alarm in line with the cases as they are. Safe to run at any time, twice
 * at once, and to be killed anywhere: the notification in which a reminder comes is noted before it is shown, and it is
 * shown before the reminder is marked as shown, so that a crash in between repeats it (the same id replaces it) and never
 * loses it.
 */
export async function reconcile(deps: ReconcileDeps): Promise<void> {
  const { store, clock, notices, reminders = USUAL_REMINDERS, face, alsoWakeAtMs, zone } = deps;
  const nowMs = clock();
  const cases = await store.listCases();
  const entries = await store.listEntries();
  const marks = marksById(await store.listMarks());
  const dues = cases.flatMap((one) => duesOfCase(one, entries.get(one.id) ?? [], nowMs));
  const planned = await store.change((stored) =>
    planAll(stored, dues, { nowMs, reminders, marks, zone: zone() }),
  );

  const { ready, superseded, heldUntil } = readyNow(planned, cases, { nowMs, reminders, zone: zone() });
  const groups = groupNotices(ready, nowMs);
  await store.change((stored) => noticesNoted(stored, groups));
  const hasFailed = await showAll(deps, groups, superseded, { cases, entries, dues, nowMs });

  const asking = dues.filter((due) => needsAttention(due, nowMs, marks.get(dateId(due))));
  const attention = new Set(asking.map((due) => due.caseId)).size;
  if (face?.badge !== undefined) await notices.setBadge(face.badge, 'good');
  else await notices.setBadge(attention === 0 ? '' : String(attention));

  const ahead = [
    ...dues.flatMap((due) => attentionChangesAt(due, nowMs, marks.get(dateId(due)))),
    ...planned.filter((r) => r.state === 'waiting' && r.fireAtMs > nowMs).map((r) => r.fireAtMs),
    ...heldUntil,
    ...(hasFailed ? [nowMs + RETRY_MS] : []),
    ...(alsoWakeAtMs === undefined ? [] : [alsoWakeAtMs]),
  ];
  const wakes = [
    ...(ahead.length > 0 ? [...ahead, nowMs + LONGEST_SLEEP_MS] : []),
    ...((await store.hasBin()) ? [nowMs + BIN_WAKE_MS] : []),
    ...(face ? [face.nextMs] : []),
  ];
  await notices.setAlarm(earliest(wakes));
}

/** By what all reminders are planned and shown. */
interface RemindGround {
  readonly nowMs: number;
  readonly reminders: ReminderSettings;
  /** The zone that the shopper lives in. */
  readonly zone: string;
}

function planAll(
  stored: readonly Reminder[],
  dues: readonly Due[],
  { nowMs, reminders, marks, zone }: RemindGround & { readonly marks: Marks },
): ReminderChange {
  const storedOf = byCase(stored);
  const duesOf = byCase(dues);
  const plans = [...new Set([...storedOf.keys(), ...duesOf.keys()])].map((caseId) =>
    planReminders(storedOf.get(caseId) ?? [], duesOf.get(caseId) ?? [], nowMs, reminders, marks, zone),
  );
  return { put: plans.flatMap(({ add }) => add), drop: plans.flatMap(({ drop }) => drop) };
}

function byCase<Item extends { readonly caseId: string }>(items: readonly Item[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const ofCase = found.get(item.caseId);
    if (ofCase) ofCase.push(item);
    else found.set(item.caseId, [item]);
  }
  return found;
}

interface Ready {
  /** To be shown now. */
  readonly ready: readonly Reminder[];
  /** A later one of the same date is shown instead. */
  readonly superseded: readonly Reminder[];
  /** When what is held back by quiet times comes. */
  readonly heldUntil: readonly number[];
}

function readyNow(
  planned: readonly Reminder[],
  cases: readonly Case[],
  { nowMs, reminders, zone }: RemindGround,
): Ready {
  const { show, superseded } = remindersDue(planned, nowMs);
  const zones = new Map(cases.map(({ id, facts }) => [id, zoneOfLaw(facts.purchase)]));
  const holds = show.map((reminder) => {
    const { caseId, dueOn } = reminder;
    const ofLaw = zones.get(caseId);
    const until =
      ofLaw === undefined ? undefined : waitsUntil(nowMs, { dueOn, zone: ofLaw }, reminders, zone);
    return { reminder, until };
  });
  return {
    ready: holds.filter(({ until }) => until === undefined).map(({ reminder }) => reminder),
    superseded,
    heldUntil: holds.flatMap(({ until }) => until ?? []),
  };
}

/** What has gone since (its case is in the bin) is not brought back by it. */
function noticesNoted(stored: readonly Reminder[], groups: readonly NoticeGroup[]): ReminderChange {
  const noticeOf = new Map(
    groups.flatMap(({ noticeId, reminders }) => reminders.map(({ id }) => [id, noticeId] as const)),
  );
  const put = stored.flatMap((one): Reminder[] => {
    const noticeId = noticeOf.get(one.id);
    return noticeId === undefined ? [] : [{ ...one, noticeId }];
  });
  return { put, drop: [] };
}

/**
 * Shows notifications one by one, and marks as shown what was, and with it as superseded what it was shown instead of: before,
 * a death in between and a clock that is set back would leave a date without either. True when one could not be shown.
 */
async function showAll(
  { store, notices, wordsFor, zone, reminders: quiet = USUAL_REMINDERS }: ReconcileDeps,
  groups: readonly NoticeGroup[],
  superseded: readonly Reminder[],
  ground: NewsGround,
): Promise<boolean> {
  let hasFailed = false;
  for (const { noticeId, reminders } of groups) {
    try {
      const news = reminders.flatMap((reminder) => newsOf(reminder, ground) ?? []);
      if (news.length > 0) {
        const dues = news.map(({ due }) => due);
        const later = usualLater(dues, { nowMs: ground.nowMs, zone: zone(), quiet });
        const { title, message, buttons } = await wordsFor(news, later);
        await notices.showNotice(noticeId, title, message, buttons && [buttons.done, buttons.later]);
      }
      const dates = new Set(reminders.map(dateId));
      const states = new Map<string, 'shown' | 'superseded'>([
        ...superseded.filter((one) => dates.has(dateId(one))).map(({ id }) => [id, 'superseded'] as const),
        ...reminders.map(({ id }) => [id, 'shown'] as const),
      ]);
      await store.change((stored) => ({
        put: stored.flatMap((one): Reminder[] => {
          const state = states.get(one.id);
          return state ? [{ ...one, state, doneAtMs: ground.nowMs }] : [];
        }),
        drop: [],
      }));
    } catch (thrown) {
      // One that cannot be shown keeps nothing else from being shown; it stays waiting and is tried again.
      console.error(thrown);
      hasFailed = true;
    }
  }
  return hasFailed;
}
