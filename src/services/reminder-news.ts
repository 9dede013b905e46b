import type { Case } from '../domain/case/case.ts';
import type { Entry, EntryContent } from '../domain/case/entry.ts';
import { zoneOfLaw } from '../domain/law/zone-of-law.ts';
import type { Due } from '../domain/reminders/due.ts';
import { dateId, isLate, type Reminder } from '../domain/reminders/reminder.ts';
import { daysBetween } from '../domain/time/day.ts';
import { dayIn } from '../domain/time/moment.ts';

/** What a reminder says, made into words by the caller in the language of the moment. */
export interface ReminderNews {
  readonly caseTitle: string;
  readonly reminder: Reminder;
  /** Whole days from today to the date; negative once it has passed. */
  readonly daysLeft: number;
  /** The date by the facts of this moment. */
  readonly due: Due;
  /** It fell due while nothing of Tikiya ran. */
  readonly isLate: boolean;
  /** What the entry says now that a reminder is of; others have none. */
  readonly content?: EntryContent;
}

/** Cases, entries and dates as they are at an instant. */
export interface NewsGround {
  readonly cases: readonly Case[];
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly dues: readonly Due[];
  readonly nowMs: number;
}

/** What a reminder has to say now; undefined when its case or its date is gone. */
export function newsOf(
  reminder: Reminder,
  { cases, entries, dues, nowMs }: NewsGround,
): ReminderNews | undefined {
  const { caseId, subject, dueOn, fireAtMs } = reminder;
  const facts = cases.find(({ id }) => id === caseId)?.facts;
  const date = dateId(reminder);
  const due = dues.find((one) => dateId(one) === date);
  if (!facts || !due) return undefined;
  const content = entries.get(caseId)?.find(({ id }) => id === subject)?.content;
  return {
    caseTitle: facts.title,
    reminder,
    daysLeft: daysBetween(dayIn(zoneOfLaw(facts.purchase), nowMs), dueOn),
    due,
    isLate: isLate(fireAtMs, nowMs),
    ...(content && { content }),
  };
}
