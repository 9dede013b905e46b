import * as v from 'valibot';
import type { Call, CallInput, CallName } from '../contract/calls.ts';
import { CAPTURE_WAYS } from '../domain/capture/verdict.ts';
import type { CaseFacts } from '../domain/case/case.ts';
import { CONTACT_CHANNELS, type EntryBody } from '../domain/case/entry.ts';
import { type Purchase, webAddressOf } from '../domain/case/purchase.ts';
import { COUNTRIES } from '../domain/law/countries.ts';
import { type Day, parseDay } from '../domain/time/day.ts';
import { marks } from './parse-marks.ts';

// Far above what anybody types, far below what hurts.
const LONG = 200_000;
const SHORT = 2_000;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const short = v.pipe(v.string(), v.maxLength(SHORT), v.transform(wellFormed));
const long = v.pipe(v.string(), v.maxLength(LONG), v.transform(wellFormed));
// A title is a name: the screens see to its direction, and a mark in it would scramble other places.
const title = v.pipe(
  short,
  v.transform((text) => text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')),
  v.trim(),
  v.minLength(1),
);
const url = v.pipe(v.string(), v.maxLength(LONG));
const webAddress = v.pipe(
  short,
  v.check((text) => webAddressOf(text) !== undefined),
);
const tabId = v.pipe(v.number(), v.integer());
const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== undefined),
  v.transform((text) => text as Day),
);
const money = v.strictObject({
  minor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});
// As the page reader gave it: a page that lies about it only shows another place of its own.
const place = v.strictObject({
  path: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(1_000)),
  written: v.pipe(v.string(), v.maxLength(SHORT)),
  line: v.exactOptional(v.pipe(v.number(), v.integer())),
});
const zone = v.pipe(v.string(), v.check(isZone));
const moment = v.strictObject({ at: v.pipe(v.string(), v.isoTimestamp()), zone });

// A lone surrogate has no UTF-8 form, so it could never be hashed the same way twice.
function wellFormed(text: string): string {
  return text.toWellFormed();
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

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
});

const purchase: v.GenericSchema<unknown, Purchase> = v.strictObject({
  ...seen.entries,
  jurisdiction: v.picklist(COUNTRIES.map(({ id }) => id)),
  channel: v.literal('distance'),
  kind: v.picklist(['goods', 'other']),
  receivedDate: v.exactOptional(v.nullable(day)),
  disclosureDate: v.exactOptional(v.nullable(day)),
});

const facts: v.GenericSchema<unknown, CaseFacts> = v.strictObject({
  title,
  status: v.picklist(['open', 'closed']),
  purchase,
  hosts: v.pipe(v.array(short), v.maxLength(100)),
});

const body: v.GenericSchema<unknown, EntryBody> = v.strictObject({
  happenedAt: moment,
  content: v.variant('kind', [
    v.strictObject({
      kind: v.literal('capture'),
      evidenceId: id,
      agent: v.exactOptional(short),
      text: v.exactOptional(long),
    }),
    v.strictObject({ kind: v.literal('note'), text: long, agent: v.exactOptional(short) }),
    v.strictObject({
      kind: v.literal('contact'),
      channel: v.picklist(CONTACT_CHANNELS),
      text: long,
      agent: v.exactOptional(short),
      reference: v.exactOptional(short),
    }),
  ]),
});

const save = v.strictObject({
  draftId: id,
  tabId,
  url,
  target: v.variant('to', [
    v.strictObject({ to: v.literal('case'), caseId: id }),
    v.strictObject({ to: v.literal('new'), title }),
  ]),
  seen,
  agent: v.exactOptional(short),
  text: v.exactOptional(long),
});

const ofEntry = v.strictObject({ entryId: id });
const ofCase = v.strictObject({ caseId: id });

type Inputs = { [Name in CallName]: v.GenericSchema<unknown, CallInput<Name>> };

const inputs: Inputs = {
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
  'entry.add': v.strictObject({ caseId: id, entryId: id, body }),
  'entry.correct': v.strictObject({ entryId: id, version, body }),
  'entry.remove': ofEntry,
  'entry.restore': ofEntry,
  'entry.erase': ofEntry,
  'case.create': v.strictObject({ caseId: id, facts }),
  'case.correct': v.strictObject({ caseId: id, version, facts }),
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
