import type { toManager } from '../../../../domain/letters/templates/to-manager.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'To the customer service manager[ about order {orderNumber}]',
  'pass-on':
    'Please pass this on to the customer service manager[ (reference number {reference})]. I have been in touch with customer service, and the matter is not settled yet.',
  'pass-on-first': 'Please pass this on to the customer service manager[ (reference number {reference})].',
} as const satisfies WordsOf<typeof toManager>;
