import * as v from 'valibot';
import { LADDER_STEPS } from '../domain/case/case.ts';
import { DELIVERY_EVENTS, type EntryBody, PAYMENT_DIRECTIONS, PROMISE_STATES } from '../domain/case/entry.ts';
import { EXPORT_FORMS, EXPORT_VARIANTS } from '../domain/export/export-content.ts';
import { CLOSING_OUTCOMES } from '../domain/ladder/step-content.ts';
import { LETTERS, SENT_WAYS } from '../domain/letters/letter-content.ts';
import { TERM_NOTICES } from '../domain/subscriptions/term-notice.ts';
import { VISIT_PURPOSES } from '../domain/technician/visit-purpose.ts';
import { callSubject, contactChannel, contactDirection, managerAnswer } from './contact-values.ts';
import { day, hash, id, long, moment, money, short, timeOfDay } from './values.ts';

// More stages or put-off days than anybody is promised.
const MOST_IN_LIST = 100;
// Of five megabytes each: more than a browser makes.
const MOST_VOLUMES = 1_000;

const agent = v.exactOptional(short);
const text = v.exactOptional(long);
const contactId = v.exactOptional(id);
const byteLength = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const exportedFile = v.strictObject({ fileName: short, byteLength, sha256: hash });

const step = v.strictObject({
  kind: v.literal('step'),
  step: v.picklist(LADDER_STEPS),
  from: v.exactOptional(v.picklist(LADDER_STEPS)),
  text,
});
const closing = v.strictObject({
  kind: v.literal('closing'),
  outcome: v.picklist(CLOSING_OUTCOMES),
  won: v.exactOptional(money),
  text,
});

/** What a step of a case says, as a page of ours sends it: another rung, or the end. */
export const stepContent = v.variant('kind', [step, closing]);

/** The body of an entry as a page of ours sends it. */
export const entryBody: v.GenericSchema<unknown, EntryBody> = v.strictObject({
  happenedAt: moment,
  content: v.variant('kind', [
    v.strictObject({ kind: v.literal('capture'), evidenceId: id, agent, text }),
    v.strictObject({
      kind: v.literal('file'),
      evidenceId: id,
      agent,
      text,
      monthFirst: v.exactOptional(
        v.strictObject({ firstAt: v.exactOptional(moment), lastAt: v.exactOptional(moment) }),
      ),
    }),
    v.strictObject({ kind: v.literal('note'), text: long, agent }),
    v.strictObject({
      kind: v.literal('contact'),
      channel: contactChannel,
      direction: v.exactOptional(contactDirection),
      text: long,
      agent,
      reference: v.exactOptional(short),
      manager: v.exactOptional(managerAnswer),
      call: v.exactOptional(
        v.strictObject({
          startedAt: moment,
          answeredAt: v.nullable(moment),
          endedAt: moment,
          about: v.exactOptional(callSubject),
        }),
      ),
    }),
    v.strictObject({
      kind: v.literal('promise'),
      text: long,
      agent,
      dueOn: v.exactOptional(day),
      state: v.picklist(PROMISE_STATES),
      settledOn: v.exactOptional(day),
      postponedFrom: v.exactOptional(v.pipe(v.array(day), v.maxLength(MOST_IN_LIST))),
      contactId,
    }),
    v.strictObject({
      kind: v.literal('benefit'),
      text: long,
      agent,
      usualMonthly: v.exactOptional(money),
      stages: v.pipe(
        v.array(
          v.strictObject({
            fromDay: day,
            untilDay: day,
            monthly: v.exactOptional(money),
            percentOff: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
          }),
        ),
        v.minLength(1),
        v.maxLength(MOST_IN_LIST),
      ),
      checksBills: v.boolean(),
      contactId,
    }),
    v.strictObject({ kind: v.literal('bill'), billedOn: day, sum: money, text }),
    v.strictObject({
      kind: v.literal('payment'),
      direction: v.picklist(PAYMENT_DIRECTIONS),
      sum: money,
      text,
    }),
    v.strictObject({ kind: v.literal('delivery'), event: v.picklist(DELIVERY_EVENTS), text }),
    v.strictObject({
      kind: v.literal('technician'),
      agreedOn: day,
      agreedFrom: timeOfDay,
      agreedUntil: v.exactOptional(timeOfDay),
      arrivedAt: v.exactOptional(v.nullable(moment)),
      purpose: v.exactOptional(v.picklist(VISIT_PURPOSES)),
      agent,
      text,
    }),
    v.strictObject({
      kind: v.literal('letter'),
      letter: v.picklist(LETTERS),
      language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
      to: short,
      way: v.picklist(SENT_WAYS),
      address: v.exactOptional(short),
      subject: v.exactOptional(short),
      text: long,
      textHash: hash,
      rootHash: v.exactOptional(hash),
      proofId: v.exactOptional(id),
      followUpOn: v.exactOptional(v.nullable(day)),
    }),
    step,
    closing,
    v.strictObject({
      kind: v.literal('export'),
      form: v.picklist(EXPORT_FORMS),
      variant: v.exactOptional(v.picklist(EXPORT_VARIANTS)),
      language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
      fileName: v.exactOptional(short),
      byteLength: v.exactOptional(byteLength),
      rootHash: v.exactOptional(hash),
      sha256: v.exactOptional(hash),
      files: v.exactOptional(v.pipe(v.array(exportedFile), v.maxLength(MOST_VOLUMES))),
      text,
    }),
    v.strictObject({
      kind: v.literal('term-notice'),
      notice: v.picklist(TERM_NOTICES),
      came: v.boolean(),
      endsOn: day,
      text,
    }),
  ]),
});
