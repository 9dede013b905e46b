import * as v from 'valibot';
import type { BinStay } from '../domain/bin/bin.ts';
import type { CaseFacts } from '../domain/case/case.ts';
import { webAddressOf } from '../domain/case/purchase.ts';
import type { ChainRecord, RecordHeader } from '../domain/chain/record.ts';
import type { DueMark } from '../domain/reminders/due-mark.ts';
import { DUE_KINDS, type OldReminder, type Reminder } from '../domain/reminders/reminder.ts';
import type { CallTimer } from '../domain/timers/call-timer.ts';
import { facts, seen } from './case-facts.ts';
import { entryBody } from './entry.ts';
import { evidenceFacts } from './evidence-facts.ts';
import { count } from './part-facts.ts';
import { day, hash, id, instant, LONG, moment, short, title } from './values.ts';

const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const subjectId = v.pipe(v.string(), v.regex(/^[\w.-]{1,129}$/));
const key = v.pipe(v.string(), v.maxLength(1_000));

const header: v.GenericSchema<unknown, RecordHeader> = v.strictObject({
  format: v.literal(1),
  caseId: id,
  subject: v.strictObject({ type: v.picklist(['case', 'entry', 'evidence']), id }),
  action: v.picklist(['put', 'remove', 'restore', 'erase']),
  version,
  recordedAt: moment,
  parents: v.pipe(v.array(hash), v.maxLength(2)),
  contentHash: v.nullable(hash),
});

const CONTENTS = { case: facts as v.GenericSchema, entry: entryBody, evidence: evidenceFacts };

/** A record of a chain, its contents those of its subject. */
export const record: v.GenericSchema<unknown, ChainRecord> = v.pipe(
  v.strictObject({
    header,
    hash,
    salted: v.nullable(
      v.strictObject({ salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)), content: v.any() }),
    ),
  }),
  v.check(
    ({ header: { subject }, salted }) => salted === null || v.is(CONTENTS[subject.type], salted.content),
  ),
);

const date = { caseId: id, kind: v.picklist(DUE_KINDS), subject: subjectId, dueOn: day };

const dueMark: v.GenericSchema<unknown, DueMark> = v.variant('state', [
  v.strictObject({ id: key, ...date, atMs: instant, state: v.literal('done') }),
  v.strictObject({ id: key, ...date, atMs: instant, state: v.literal('later'), untilMs: instant }),
]);

const shown = {
  id: key,
  caseId: id,
  dueOn: day,
  leadDays: v.pipe(v.number(), v.integer()),
  noticeId: v.exactOptional(key),
  fireAtMs: instant,
  state: v.picklist(['waiting', 'shown', 'superseded']),
  doneAtMs: v.exactOptional(instant),
  putOffUntilMs: v.exactOptional(instant),
};
const reminder: v.GenericSchema<unknown, Reminder | OldReminder> = v.union([
  v.strictObject({ ...shown, ...date }),
  v.strictObject({ ...shown, right: subjectId }),
]);

const timer: v.GenericSchema<unknown, CallTimer> = v.strictObject({
  id,
  caseId: id,
  startedAt: moment,
  answeredAt: v.exactOptional(moment),
  confirmedAt: v.exactOptional(moment),
  wasAsked: v.exactOptional(v.literal(true)),
  madeCase: v.exactOptional(v.literal(true)),
});

const binStay: v.GenericSchema<unknown, BinStay> = v.strictObject({
  id,
  sinceMs: instant,
  days: count,
  countedOn: day,
});

const awaitedTerms = v.strictObject({
  id,
  caseId: id,
  // As a browser writes it: each letter that is not Latin takes six.
  url: v.pipe(
    v.string(),
    v.maxLength(LONG),
    v.check((text) => webAddressOf(text) !== undefined),
  ),
  reachedUrl: v.exactOptional(v.pipe(v.string(), v.maxLength(LONG))),
  askedAt: moment,
  keptAs: v.exactOptional(id),
  start: v.exactOptional(v.strictObject({ title, pageUrl: v.pipe(v.string(), v.maxLength(LONG)), seen })),
});

const caseRow = v.strictObject({
  id,
  facts: facts as v.GenericSchema<unknown, CaseFacts>,
  createdAt: moment,
  version,
  entryCount: count,
  touchedAtMs: instant,
  binnedAtMs: v.exactOptional(instant),
});

const entryRow = v.pipe(
  v.strictObject({
    id,
    caseId: id,
    version,
    recordedAt: moment,
    removed: v.picklist([0, 1]),
    removedAtMs: v.exactOptional(instant),
    sortKey: short,
    happenedAt: moment,
    content: v.any(),
  }),
  v.check(({ happenedAt, content }) => v.is(entryBody, { happenedAt, content })),
);
const evidenceRow = v.strictObject({ id, caseId: id, entryId: id, facts: evidenceFacts });

/** The rows of a case that a backup holds, by their table. */
export const ROW_SCHEMAS = {
  cases: caseRow,
  entries: entryRow,
  evidence: evidenceRow,
  dueMarks: dueMark,
  reminders: reminder,
  timers: timer,
  binStays: binStay,
  awaitedTerms,
} as const;
