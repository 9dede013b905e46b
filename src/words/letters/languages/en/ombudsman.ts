import type { ombudsman } from '../../../../domain/letters/templates/ombudsman.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Complaint[ – number {orderNumber}][, reference {reference}]',
  look: 'I have been in touch with customer service, and the matter is not settled yet. I would be glad if you looked into it.',
  'look-first': 'I would be glad if you looked into this matter.',
  documents: 'I am happy to send any document that is needed.',
} as const satisfies WordsOf<typeof ombudsman>;
