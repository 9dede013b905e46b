import type { EntryContent } from '../../../src/domain/case/entry.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import type { FormName } from '../../../src/platform/form-drafts.ts';

/** A word that stands in everything that is made, so that it can be looked for once all of it was erased. */
export const MARK = 'MARKER-7f3a';

const day = '2026-01-25' as Day;
const ils = { minor: 1000, currency: 'ILS' };

/** An entry of each kind that is typed, with the mark in its words. */
export const CONTENTS: readonly EntryContent[] = [
  { kind: 'note', text: MARK, agent: MARK },
  { kind: 'contact', channel: 'chat', text: MARK, agent: MARK, reference: MARK },
  { kind: 'promise', text: MARK, state: 'open', dueOn: day },
  { kind: 'benefit', text: MARK, stages: [{ fromDay: day, untilDay: day, monthly: ils }], checksBills: true },
  { kind: 'bill', billedOn: day, sum: ils, text: MARK },
  { kind: 'payment', direction: 'paid', sum: ils, text: MARK },
  { kind: 'delivery', event: 'arrived', text: MARK },
  { kind: 'technician', agreedOn: day, agreedFrom: '08:00', agent: MARK, text: MARK },
  {
    kind: 'letter',
    letter: 'request',
    language: 'he',
    to: MARK,
    way: 'email',
    address: MARK,
    subject: MARK,
    text: MARK,
    textHash: 'a'.repeat(64),
  },
  { kind: 'step', step: 'manager', text: MARK },
  { kind: 'closing', outcome: 'partly', text: MARK },
  { kind: 'term-notice', notice: 'sms', came: false, endsOn: day, text: MARK },
  { kind: 'export', form: 'pdf', language: 'he', fileName: MARK, byteLength: 1, text: MARK },
];

/** Every form that keeps what is typed. */
export const FORMS: readonly FormName[] = [
  'facts',
  'visit',
  'purchase',
  'title',
  'wanted',
  'closing',
  'ended',
  'term',
  'step x',
  'day x',
  'question x',
];
