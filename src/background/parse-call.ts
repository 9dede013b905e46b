import * as v from 'valibot';
import type { Call, CallInput, CallName } from '../contract/calls.ts';
import { CAPTURE_WAYS } from '../domain/capture/verdict.ts';
import { type CaseFacts, LADDER_STEPS, WANTED_OUTCOMES } from '../domain/case/case.ts';
import { webAddressOf } from '../domain/case/purchase.ts';
import { COUNTRIES } from '../domain/law/countries.ts';
import { contactInputs } from './parse-contact.ts';
import { dueInputs } from './parse-due.ts';
import { entryBody, stepContent } from './parse-entry.ts';
import { lawFields, purchaseOf } from './parse-law.ts';
import { marks } from './parse-marks.ts';
import { day, id, items, LONG, long, money, SHORT, short, title } from './parse-values.ts';

const url = v.pipe(v.string(), v.maxLength(LONG));
const webAddress = v.pipe(
  short,
  v.check((text) => webAddressOf(text) !== undefined),
);
const tabId = v.pipe(v.number(), v.integer());
const version = v.pipe(v.number(), v.integer(), v.minValue(1));
// As the page reader gave it: a page that lies about it only shows another place of its own.
const place = v.strictObject({
  path: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(1_000)),
  written: v.pipe(v.string(), v.maxLength(SHORT)),
  line: v.exactOptional(v.pipe(v.number(), v.integer())),
});

const seen = v.strictObject({
  merchant: v.exactOptional(short),
  orderNumber: v.exactOptional(short),
  total: v.exactOptional(money),
  transactionDate: v.exactOptional(day),
  trackingNumber: v.exactOptional(short),
  reference: v.exactOptional(short),
  phone: v.exactOptional(short),
  email: v.exactOptional(short),
  policyUrl: v.exactOptional(webAddress),
  cancelUrl: v.exactOptional(webAddress),
  items: v.exactOptional(items),
});

const purchase = purchaseOf(
  v.strictObject({
    ...seen.entries,
    jurisdiction: v.picklist(COUNTRIES.map(({ id }) => id)),
    channel: v.literal('distance'),
    kind: v.picklist(['goods', 'other']),
    receivedDate: v.exactOptional(v.nullable(day)),
    disclosureDate: v.exactOptional(v.nullable(day)),
    ...lawFields,
  }),
);

const facts: v.GenericSchema<unknown, CaseFacts> = v.strictObject({
  title,
  status: v.picklist(['open', 'closed']),
  sample: v.exactOptional(v.literal(true)),
  purchase,
  step: v.exactOptional(v.picklist(LADDER_STEPS)),
  hosts: v.pipe(v.array(short), v.maxLength(100)),
  wanted: v.exactOptional(
    v.pipe(v.array(v.picklist(WANTED_OUTCOMES)), v.minLength(1), v.maxLength(WANTED_OUTCOMES.length)),
  ),
  enough: v.exactOptional(long),
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
const checklist = v.strictObject({ caseId: id, entryIds: v.pipe(v.array(id), v.maxLength(200)) });

type Inputs = { [Name in CallName]: v.GenericSchema<unknown, CallInput<Name>> };

const inputs: Inputs = {
  ...contactInputs(facts),
  ...dueInputs,
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
  'shop.start': v.strictObject({ ...checklist.entries, url }),
  'shop.terms': v.strictObject({ caseId: id, title, pageUrl: url, seen, url: webAddress }),
  'shop.throw': checklist,
  'shop.restore': checklist,
  'case.create': v.strictObject({ caseId: id, facts }),
  'case.correct': v.strictObject({ caseId: id, version, facts }),
  'step.take': v.strictObject({ caseId: id, entryId: id, version, facts, content: stepContent }),
  'step.undo': v.strictObject({ caseId: id, entryId: id, version, facts }),
  'case.bin': ofCase,
  'case.restore': ofCase,
  'bin.empty': v.strictObject({}),
  'sample.make': ofCase,
  'data.erase': v.strictObject({}),
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
