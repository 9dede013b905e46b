import type { Case } from '../domain/case/case.ts';
import type { EntryContent } from '../domain/case/entry.ts';
import { assess, zoneOfLaw } from '../domain/law/assess.ts';
import { attentionChangesAt, type Due, duesOf, needsAttention } from '../domain/reminders/due.ts';
import { entryDues } from '../domain/reminders/entry-dues.ts';
import { planReminders, remindersDue } from '../domain/reminders/plan-reminders.ts';
import { waitsUntil } from '../domain/reminders/quiet-times.ts';
import { type Reminder, readReminder } from '../domain/reminders/reminder.ts';
import { type ReminderSettings, USUAL_REMINDERS } from '../domain/settings/settings.ts';
import { daysBetween } from '../domain/time/day.ts';
import type { Clock } from '../domain/time/moment.ts';
import { dayIn } from '../domain/time/moment.ts';
import type { NoticePort } from '../platform/ports.ts';
import type { Database } from '../storage/database.ts';
import { listDatedEntries } from '../storage/dated-entries.ts';
import { listCases } from '../storage/queries.ts';
import { guarded } from '../storage/storage-error.ts';
import type { TimerFace } from './timer-face.ts';

/** After how long a notification that could not be shown is tried again. */
const RETRY_MS = 10 * 60_000;

/** While something is in the bin, its days are counted by waking this often at least. */
const BIN_WAKE_MS = 24 * 60 * 60_000;

/** What a reminder says, made into words by the caller in the language of the moment. */
export interface ReminderNews {
  readonly caseTitle: string;
  readonly reminder: Reminder;
  /** Whole days from today to the date; negative once it has passed. */
  readonly daysLeft: number;
  /** The date is the law's last day by the facts of this moment; false while it is only a safe one. */
  readonly isLastDay: boolean;
  /** What the entry says now that a reminder is of; a deadline has none. */
  readonly content?: EntryContent;
}

/** What reconciling needs of the world. */
export interface ReconcileDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly notices: NoticePort;
  /** Of what is timed now, a call or the wait for a technician: it wins over the count of cases. */
  readonly face?: TimerFace | undefined;
  /** Lead times and quiet times as they are chosen now; the usual ones when absent. */
  readonly reminders?: ReminderSettings;
  readonly wordsFor: (news: ReminderNews) => Promise<{ readonly title: string; readonly message: string }>;
}

/**
 * Brings reminders, notifications, badge and alarm in line with the cases as they are. Safe to run at any time, twice
 * at once, and to be killed anywhere: a notification is shown under its reminder's id before it is marked as shown, so
 * that a crash in between repeats it (the same id replaces it) and never loses it.
 */
export async function reconcile(deps: ReconcileDeps): Promise<void> {
  const { db, clock, notices, wordsFor, reminders = USUAL_REMINDERS, face } = deps;
  const nowMs = clock();
  // Neither what is in the bin nor a sample has anything to remind of.
  const cases = (await guarded(() => listCases(db))).filter(({ facts }) => !facts.sample);
  const dated = await guarded(() => listDatedEntries(db));
  const dues = cases.flatMap((one) => [
    ...duesOf(one, nowMs),
    ...entryDues(one, dated.get(one.id) ?? [], nowMs),
  ]);
  await storePlans(db, cases, dues, nowMs, reminders);

  const waiting = await guarded(() =>
    db.reminders
      .where('[state+fireAtMs]')
      .between(['waiting', -Infinity], ['waiting', nowMs], true, true)
      .toArray(),
  );
  const { show, superseded } = remindersDue(waiting.map(readReminder), nowMs);
  let hasFailed = false;
  const heldUntil: number[] = [];
  for (const reminder of show) {
    const subject = cases.find((one) => one.id === reminder.caseId);
    const until = subject && waitsUntil(nowMs, reminder.dueOn, reminders, zoneOfLaw(subject.facts.purchase));
    if (until !== undefined) {
      heldUntil.push(until);
      continue;
    }
    try {
      const content = dated.get(reminder.caseId)?.find(({ id }) => id === reminder.subject)?.content;
      const news = subject && newsOf(subject, reminder, content, nowMs);
      if (news) await showReminder(notices, wordsFor, news);
      await guarded(() => db.reminders.update(reminder.id, { state: 'shown', doneAtMs: nowMs }));
    } catch (thrown) {
      // One that cannot be shown keeps nothing else from being shown; it stays waiting and is tried again.
      console.error(thrown);
      hasFailed = true;
    }
  }
  await guarded(() =>
    db.reminders
      .where('id')
      .anyOf(superseded.map((r) => r.id))
      .modify({ state: 'superseded', doneAtMs: nowMs }),
  );

  const attention = new Set(dues.filter((due) => needsAttention(due, nowMs)).map((due) => due.caseId)).size;
  if (face?.badge !== undefined) await notices.setBadge(face.badge, 'good');
  else await notices.setBadge(attention === 0 ? '' : String(attention));
  const nextMs = await nextWakeMs(db, dues, nowMs);
  const hasBin = (await guarded(() => db.binStays.count())) > 0;
  const wakes = [
    ...heldUntil,
    ...(face ? [face.nextMs] : []),
    ...(nextMs === undefined ? [] : [nextMs]),
    ...(hasBin ? [nowMs + BIN_WAKE_MS] : []),
    ...(hasFailed ? [nowMs + RETRY_MS] : []),
  ];
  await notices.setAlarm(wakes.length === 0 ? undefined : Math.min(...wakes));
}

async function storePlans(
  db: Database,
  cases: readonly Case[],
  dues: readonly Due[],
  nowMs: number,
  reminders: ReminderSettings,
): Promise<void> {
  await guarded(() =>
    db.transaction('rw', db.reminders, async () => {
      const stored = (await db.reminders.toArray()).map(readReminder);
      const known = new Set(cases.map((one) => one.id));
      for (const caseId of new Set([...known, ...stored.map((r) => r.caseId)])) {
        const ofCase = stored.filter((r) => r.caseId === caseId);
        const plan = planReminders(
          ofCase,
          dues.filter((due) => due.caseId === caseId),
          nowMs,
          reminders,
        );
        if (plan.drop.length > 0) await db.reminders.bulkDelete([...plan.drop]);
        if (plan.add.length > 0) await db.reminders.bulkPut([...plan.add]);
      }
    }),
  );
}

function newsOf(
  subject: Case,
  reminder: Reminder,
  content: EntryContent | undefined,
  nowMs: number,
): ReminderNews {
  const { title: caseTitle, purchase } = subject.facts;
  const today = dayIn(zoneOfLaw(purchase), nowMs);
  const daysLeft = daysBetween(today, reminder.dueOn);
  const isLastDay = assess(purchase, today).some(
    ({ right, deadline }) => right === reminder.subject && deadline === reminder.dueOn,
  );
  return { caseTitle, reminder, daysLeft, isLastDay, ...(content && { content }) };
}

async function showReminder(
  notices: NoticePort,
  wordsFor: ReconcileDeps['wordsFor'],
  news: ReminderNews,
): Promise<void> {
  const { title, message } = await wordsFor(news);
  await notices.showNotice(news.reminder.id, title, message);
}

async function nextWakeMs(db: Database, dues: readonly Due[], nowMs: number): Promise<number | undefined> {
  const next = await guarded(() =>
    db.reminders
      .where('[state+fireAtMs]')
      .between(['waiting', nowMs], ['waiting', Infinity], false, true)
      .first(),
  );
  const instants = dues.flatMap((due) => attentionChangesAt(due, nowMs));
  if (next) instants.push(next.fireAtMs);
  return instants.length === 0 ? undefined : Math.min(...instants);
}
