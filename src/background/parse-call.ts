import * as v from 'valibot';
import type { Call, CallInput, CallName } from '../contract/calls.ts';
import { CAPTURE_WAYS } from '../domain/capture/verdict.ts';
import { facts, seen, webAddress } from '../schemas/case-facts.ts';
import { entryBody, stepContent } from '../schemas/entry.ts';
import { marks } from '../schemas/marks.ts';
import { id, LONG, long, SHORT, short, title } from '../schemas/values.ts';
import { contactInputs } from './parse-contact.ts';
import { dueInputs } from './parse-due.ts';
import { shopInputs } from './parse-shop.ts';

const url = v.pipe(v.string(), v.maxLength(LONG));
const tabId = v.pipe(v.number(), v.integer());
const version = v.pipe(v.number(), v.integer(), v.minValue(1));
// As the page reader gave it: a page that lies about it only shows another place of its own.
const place = v.strictObject({
  path: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(1_000)),
  written: v.pipe(v.string(), v.maxLength(SHORT)),
  line: v.exactOptional(v.pipe(v.number(), v.integer())),
});

const save = v.strictObject({
  draftId: id,
  tabId,
  url,
  target: v.variant('to', [
    v.strictObject({ to: v.literal('case'), caseId: id }),
    v.strictObject({ to: v.literal('new'), title, caseId: v.exactOptional(id) }),
  ]),
  seen,
  agent: v.exactOptional(short),
  text: v.exactOptional(long),
  beside: v.exactOptional(v.literal(true)),
});

const ofEntry = v.strictObject({ entryId: id });
const ofCase = v.strictObject({ caseId: id });

type Inputs = { [Name in CallName]: v.GenericSchema<unknown, CallInput<Name>> };

const inputs: Inputs = {
  ...contactInputs(facts),
  ...dueInputs,
  ...shopInputs,
  'popup.start': v.strictObject({ url, draftId: id, tabId }),
  'page.read': v.strictObject({ tabId, url }),
  'page.show': v.strictObject({ tabId, url, place }),
  'case.match': v.strictObject({ url, orderNumber: v.exactOptional(short) }),
  'capture.save': save,
  'capture.begin': v.strictObject({ ...save.entries, way: v.picklist(CAPTURE_WAYS), keepsHtml: v.boolean() }),
  'capture.progress': v.strictObject({
    draftId: id,
    after: v.exactOptional(v.pipe(v.number(), v.integer())),
  }),
  'capture.stop': v.strictObject({ draftId: id }),
  'terms.open': v.strictObject({ caseId: id, url: webAddress }),
  'terms.await': v.strictObject({ caseId: id, url: webAddress, reachedUrl: v.exactOptional(webAddress) }),
  'terms.forget': v.strictObject({ id }),
  'capture.thumbnail': v.strictObject({ evidenceId: id }),
  'evidence.mark': v.strictObject({ evidenceId: id, derivedId: id, marks }),
  'evidence.unmark': v.strictObject({ derivedId: id }),
  'note.save': save,
  'save.undo': ofEntry,
  'entry.add': v.strictObject({
    caseId: id,
    entryId: id,
    body: entryBody,
    isTimeAssumed: v.exactOptional(v.literal(true)),
  }),
  'file.adopt': ofEntry,
  'file.settle': v.strictObject({}),
  'file.forget': ofEntry,
  'entry.correct': v.strictObject({ entryId: id, version, body: entryBody }),
  'entry.remove': ofEntry,
  'entry.restore': ofEntry,
  'entry.erase': ofEntry,
  'case.create': v.strictObject({ caseId: id, facts }),
  'case.correct': v.strictObject({ caseId: id, version, facts }),
  'step.take': v.strictObject({ caseId: id, entryId: id, version, facts, content: stepContent }),
  'step.undo': v.strictObject({ caseId: id, entryId: id, version, facts }),
  'case.bin': ofCase,
  'case.restore': ofCase,
  'bin.empty': v.strictObject({}),
  'sample.make': ofCase,
  'data.erase': v.strictObject({}),
  'restore.complete': v.strictObject({ restoreId: id }),
  'restore.settle': v.strictObject({}),
  'case.erase': ofCase,
  'case.show': v.strictObject({ caseId: v.exactOptional(id), entryId: v.exactOptional(id) }),
};

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(inputs, name);

/** Reads a message, trusting nothing in it; undefined when it is no call of ours, or not of its shape. */
export function parseCall(raw: unknown): Call | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { call, input } = raw as { call?: unknown; input?: unknown };
  if (!isCallName(call)) return undefined;
  const read = v.safeParse(inputs[call] as v.GenericSchema, input);
  return read.success ? ({ call, input: read.output } as Call) : undefined;
}
