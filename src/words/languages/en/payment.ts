import type { Catalogue } from '../../catalogue.ts';

export default {
  direction: 'What happened?',
  directions: { paid: 'I paid', refunded: 'I got a refund', credited: 'I got a credit' },
  sum: 'Sum',
  on: 'When?',
} satisfies Catalogue['payment'];
