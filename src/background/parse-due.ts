import * as v from 'valibot';
import type { CallInput } from '../contract/calls.ts';
import type { DueCalls } from '../contract/due-calls.ts';
import { LATER_CHOICES } from '../domain/reminders/put-off.ts';
import { DUE_KINDS } from '../domain/reminders/reminder.ts';
import { day, id } from '../schemas/values.ts';

// A right and its clock, a step, or the id of an entry.
const subject = v.pipe(v.string(), v.regex(/^[\w.-]{1,129}$/));

type Inputs = { [Name in keyof DueCalls]: v.GenericSchema<unknown, CallInput<Name>> };

/** What goes in with the messages about dates that are due. */
export const dueInputs: Inputs = {
  'due.answer': v.strictObject({
    due: v.strictObject({ caseId: id, kind: v.picklist(DUE_KINDS), subject, dueOn: day }),
    answer: v.variant('as', [
      v.strictObject({ as: v.picklist(['done', 'open']) }),
      v.strictObject({
        as: v.literal('later'),
        until: v.union([v.picklist(LATER_CHOICES), v.strictObject({ on: day })]),
      }),
    ]),
  }),
};
