import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'What is wanted',
  lead: 'In order: the first is what is wanted most.',
  choose: 'Choose what is wanted',
  outcomes: {
    refund: 'Refund',
    repair: 'Repair',
    replacement: 'Replacement',
    credit: 'Credit',
    'extra-service': 'Extra service',
    apology: 'Apology',
  },
  enough: 'What would be enough?',
  saved: 'What is wanted is saved.',
  enoughHint: 'For example: a refund of ₪300, or a repair by the end of the month',
  first: '{number}. {outcome}',
} satisfies Catalogue['wanted'];
