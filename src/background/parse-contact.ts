import * as v from 'valibot';
import type { CallInput } from '../contract/calls.ts';
import type { ContactCalls } from '../contract/contact-calls.ts';
import { type CaseFacts, WANTED_OUTCOMES } from '../domain/case/case.ts';
import {
  CALL_SUBJECTS,
  CONTACT_CHANNELS,
  CONTACT_DIRECTIONS,
  MANAGER_ANSWERS,
} from '../domain/case/entry.ts';
import { SECTOR_ANSWERS } from '../domain/timers/wait-rule.ts';
import { entryBody } from '../schemas/entry.ts';
import { day, id, LONG, long, moment, short } from '../schemas/values.ts';

// More promises than are made in one call.
const MOST_PROMISES = 50;

const promises = v.pipe(
  v.array(v.strictObject({ entryId: id, text: long, dueOn: v.exactOptional(day) })),
  v.maxLength(MOST_PROMISES),
);
const ofTimer = v.strictObject({ timerId: id });

type Inputs = { [Name in keyof ContactCalls]: v.GenericSchema<unknown, CallInput<Name>> };

/** The messages about contacts and timers as pages of ours send them; `caseFacts`: what facts of a case look like. */
export const contactInputs = (caseFacts: v.GenericSchema<unknown, CaseFacts>): Inputs => ({
  'contact.save': v.strictObject({
    caseId: id,
    entryId: id,
    version: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    body: entryBody,
    promises,
    isTimeAssumed: v.exactOptional(v.literal(true)),
  }),
  'contact.agents': v.strictObject({
    caseId: v.exactOptional(id),
    host: v.exactOptional(short),
    merchant: v.exactOptional(short),
  }),
  'panel.bind': v.strictObject({
    windowId: v.pipe(v.number(), v.integer()),
    caseId: id,
    facts: v.exactOptional(caseFacts),
    typedOn: v.exactOptional(v.pipe(v.string(), v.maxLength(LONG))),
  }),
  'timer.running': v.strictObject({}),
  'timer.start': v.strictObject({
    caseId: id,
    timerId: id,
    startedAt: v.exactOptional(moment),
    answeredAt: v.exactOptional(moment),
    madeCase: v.exactOptional(v.literal(true)),
  }),
  'timer.answer': v.strictObject({ timerId: id, answered: v.boolean() }),
  'timer.confirm': ofTimer,
  'timer.stop': v.strictObject({
    timerId: id,
    endedAt: v.exactOptional(moment),
    details: v.strictObject({
      direction: v.exactOptional(v.picklist(CONTACT_DIRECTIONS)),
      agent: v.exactOptional(short),
      reference: v.exactOptional(short),
      manager: v.exactOptional(v.picklist(MANAGER_ANSWERS)),
      text: long,
      about: v.exactOptional(v.picklist(CALL_SUBJECTS)),
      promises,
    }),
  }),
  'timer.ended': ofTimer,
  'timer.drop': ofTimer,
  'case.unmake': v.strictObject({ caseId: id }),
  'timer.resume': ofTimer,
  'call.law': v.strictObject({
    caseId: id,
    wait: v.strictObject({
      startedAt: moment,
      waitedMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
      about: v.exactOptional(v.picklist(CALL_SUBJECTS)),
    }),
  }),
  'call.script': v.strictObject({ caseId: id, channel: v.picklist(CONTACT_CHANNELS) }),
  'call.want': v.strictObject({
    caseId: id,
    want: v.picklist(WANTED_OUTCOMES),
    isTakenBack: v.exactOptional(v.boolean()),
  }),
  'call.sector': v.strictObject({ caseId: id, answer: v.picklist(SECTOR_ANSWERS) }),
});
