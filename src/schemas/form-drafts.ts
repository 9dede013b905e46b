import * as v from 'valibot';
import { DELIVERY_EVENTS, PAYMENT_DIRECTIONS } from '../domain/case/entry.ts';
import { EXPORT_VARIANTS } from '../domain/export/export-content.ts';
import { REPORT_ORDERS, SIZE_LIMITS, WAYS_TO_FIT } from '../domain/export/report-request.ts';
import { CLOSING_OUTCOMES } from '../domain/ladder/step-content.ts';
import { VISIT_PURPOSES } from '../domain/technician/visit-purpose.ts';
import { currency, draftOf, listOf, oneOfOrNone, typed } from './typed-values.ts';
import { id } from './values.ts';

const happened = v.picklist(['on', 'no', 'unknown']);

/** What is typed in the forms of a case, by the first word of the form's name: see `platform/form-drafts.ts`. */
export const FORM_DRAFTS = {
  facts: draftOf({
    entryId: id,
    kind: v.picklist(['promise', 'benefit', 'bill', 'payment', 'delivery']),
    text: typed,
    agent: typed,
    on: typed,
    until: typed,
    sum: typed,
    currency,
    direction: v.picklist(PAYMENT_DIRECTIONS),
    event: v.picklist(DELIVERY_EVENTS),
    offer: v.picklist(['price', 'coupon']),
    startsOn: typed,
    stages: listOf(v.strictObject({ months: typed, by: v.picklist(['percent', 'sum']), value: typed })),
    checksBills: v.boolean(),
  }),
  visit: draftOf({
    entryId: id,
    agreedOn: typed,
    from: typed,
    until: typed,
    agent: typed,
    outcome: v.picklist(['awaited', 'came', 'nobody']),
    cameAt: typed,
    purpose: oneOfOrNone(VISIT_PURPOSES),
    text: typed,
  }),
  purchase: draftOf({
    merchant: typed,
    orderNumber: typed,
    amount: typed,
    currency,
    kind: v.picklist(['goods', 'other']),
    transactionDate: typed,
    received: happened,
    receivedDate: typed,
    disclosure: happened,
    disclosureDate: typed,
    trackingNumber: typed,
    reference: typed,
    phone: typed,
    email: typed,
    policyUrl: typed,
    cancelUrl: typed,
    items: typed,
  }),
  title: draftOf({ title: typed }),
  wanted: draftOf({ enough: typed }),
  closing: draftOf({ outcome: oneOfOrNone(CLOSING_OUTCOMES), sum: typed, currency, learnt: typed }),
  ended: draftOf({ typed }),
  term: draftOf({ day: typed }),
  day: draftOf({ day: typed }),
  question: draftOf({ typed }),
  step: draftOf({
    reason: oneOfOrNone(['no-answer', 'refused', 'broken', 'little', 'dragging']),
    own: typed,
  }),
  export: draftOf({
    variant: v.picklist(EXPORT_VARIANTS),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
    leftOut: v.pipe(v.array(id), v.maxLength(100_000)),
    order: v.picklist(REPORT_ORDERS),
    hidesPersonal: v.boolean(),
    attachOriginals: v.boolean(),
    sizeLimit: v.picklist(SIZE_LIMITS),
    wayToFit: v.picklist(WAYS_TO_FIT),
    forWhom: typed,
    asBundle: v.boolean(),
    withOriginals: v.boolean(),
  }),
} as const;
