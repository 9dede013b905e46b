import { lateDates } from '../domain/attention/due-now.ts';
import { type Marks, marksById } from '../domain/reminders/due-mark.ts';
import { readReminder } from '../domain/reminders/reminder.ts';
import type { Database } from './database.ts';

/** What was answered to dates, and which of them were told late. */
export interface ReadAnswers {
  readonly marks: Marks;
  readonly late: ReadonlySet<string>;
}

/** The answers to the dates of one case, or of all. */
export async function readAnswers(db: Database, caseId?: string): Promise<ReadAnswers> {
  const [marks, reminders] = await Promise.all(
    caseId === undefined
      ? [db.dueMarks.toArray(), db.reminders.toArray()]
      : [
          db.dueMarks.where('caseId').equals(caseId).toArray(),
          db.reminders.where('caseId').equals(caseId).toArray(),
        ],
  );
  return { marks: marksById(marks ?? []), late: lateDates((reminders ?? []).map(readReminder)) };
}
