import type { Later } from '../domain/reminders/put-off.ts';
import type { DateKey } from '../domain/reminders/reminder.ts';

/** What is answered to a date: it is dealt with, it is wanted again later, or an answer is taken back. */
export type DueAnswer =
  | { readonly as: 'done' }
  | { readonly as: 'open' }
  | { readonly as: 'later'; readonly until: Later };

/** Messages about dates that are due. */
export interface DueCalls {
  /**
   * Answers to a date. `untilMs`: until when it was put off, in milliseconds since 1970. Throws `bad-request` when it
   * cannot be put off until then, `not-found` when its case is gone.
   */
  'due.answer': {
    in: { due: DateKey; answer: DueAnswer };
    out: { untilMs?: number };
  };
}
