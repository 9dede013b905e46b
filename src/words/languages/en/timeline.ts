import type { Catalogue } from '../../catalogue.ts';

export default {
  filter: 'What to show',
  everything: { one: 'Everything · 1', other: 'Everything · {count}' },
  ofKind: { one: '{kind} · 1', other: '{kind} · {count}' },
  kinds: {
    contact: 'Calls and messages',
    promise: 'Promises',
    capture: 'Screenshots',
    file: 'Files',
    note: 'Notes',
    payment: 'Payments and refunds',
    bill: 'Bills',
    benefit: 'Promised prices',
    delivery: 'Deliveries',
    technician: 'Technician visits',
    letter: 'Letters',
    step: 'Steps',
    closing: 'Closings',
    'term-notice': 'Notices of a term’s end',
  },
  person: 'With whom',
  everybody: 'Everybody',
  goToDay: 'Go to a date',
  toDay: 'From this day back',
  showAll: 'Show everything',
  nothingHere: 'There are no such entries.',
} satisfies Catalogue['timeline'];
