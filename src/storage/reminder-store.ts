import type { Case } from '../domain/case/case.ts';
import type { Entry } from '../domain/case/entry.ts';
import type { DueMark } from '../domain/reminders/due-mark.ts';
import { type Reminder, readReminder } from '../domain/reminders/reminder.ts';
import type { Database } from './database.ts';
import { listDatedEntries } from './dated-entries.ts';
import { listCases } from './queries.ts';
import { guarded } from './storage-error.ts';

/** What becomes of the stored reminders. */
export interface ReminderChange {
  readonly put: readonly Reminder[];
  /** Ids. */
  readonly drop: readonly string[];
}

/** What is stored of reminders, as reconciling needs it. Each call throws as `guarded` does. */
export interface ReminderStore {
  /** Neither what is in the bin nor a sample has anything to remind of. */
  listCases(): Promise<readonly Case[]>;
  /** By the case: those that bring or settle dates. */
  listEntries(): Promise<ReadonlyMap<string, readonly Entry[]>>;
  listMarks(): Promise<readonly DueMark[]>;
  /** Changes reminders as `decide` says by those that are stored, all or nothing; gives all back as they are then. */
  change(decide: (stored: readonly Reminder[]) => ReminderChange): Promise<readonly Reminder[]>;
  /** Whether something in the bin has its days counted. */
  hasBin(): Promise<boolean>;
}

/** The reminders of a database. */
export const reminderStore = (db: Database): ReminderStore => ({
  listCases: async () => (await guarded(() => listCases(db))).filter(({ facts }) => !facts.sample),
  listEntries: () => guarded(() => listDatedEntries(db)),
  listMarks: () => guarded(() => db.dueMarks.toArray()),
  change: (decide) =>
    guarded(() =>
      db.transaction('rw', db.reminders, db.cases, async () => {
        const stored = (await db.reminders.toArray()).map(readReminder);
        const { put: wanted, drop } = decide(stored);
        // Not of a case that was erased since it was looked at.
        const living = new Set(await db.cases.toCollection().primaryKeys());
        const put = wanted.filter(({ caseId }) => living.has(caseId));
        if (drop.length > 0) await db.reminders.bulkDelete([...drop]);
        if (put.length > 0) await db.reminders.bulkPut([...put]);
        return withChange(stored, { put, drop });
      }),
    ),
  hasBin: async () => (await guarded(() => db.binStays.count())) > 0,
});

/** Reminders after a change. */
export function withChange(stored: readonly Reminder[], { put, drop }: ReminderChange): readonly Reminder[] {
  const gone = new Set([...drop, ...put.map(({ id }) => id)]);
  return [...stored.filter(({ id }) => !gone.has(id)), ...put];
}
