import type { CitationWords, LineWords, ValueWords } from '../../letter-catalogue.ts';

export const citation = {
  section: 'section {section} of the {law}',
  sections: 'sections {section} of the {law}',
  regulation: 'regulation {section} of the {law}',
  regulations: 'regulations {section} of the {law}',
  sameSection: 'the same section',
  sameRegulation: 'the same regulation',
  sameSections: 'the same sections',
  sameLaw: 'same law',
  sameRegulations: 'same regulations',
  isRegulations: /\bRegulations\b/,
} as const satisfies CitationWords;

export const values = {
  wanted: {
    refund: 'a refund',
    repair: 'a repair',
    replacement: 'a replacement',
    credit: 'a credit',
    'extra-service': 'an extra service in compensation',
    apology: 'an apology',
  },
  ways: {
    phone: 'by phone',
    chat: 'by chat',
    email: 'by e-mail',
    whatsapp: 'by WhatsApp',
    visit: 'in person',
    letter: 'by letter',
    'registered-mail': 'by registered mail',
    post: 'by post',
    fax: 'by fax',
    form: 'by the form on the site',
    'by-hand': 'by hand',
  },
  heads: {
    main: 'Refund',
    compensation: 'Compensation for the visit that was late or did not take place',
    exemplary: 'Exemplary damages',
    expenses: 'Expenses',
  },
  hour: 'at {from}',
  hours: 'between {from} and {until}',
  times: '{name} (quantity: {count})',
  more: { one: 'one more thing', other: '{count} more things' },
} as const satisfies ValueWords;

export const lines = {
  promises: 'On {promisedOn}[, from {agent}]: “{text}”[ (due on {dueOn})].',
  attempts: 'On {day}, {way}[, with {agent}][, reference number {reference}].',
  agreements: '{text}[ (by {dueOn})]',
  charges: 'On {day}: {sum}[, instead of {expected}].',
  sums: '{head}: {sum}[ ({reason})].',
} as const satisfies LineWords;
