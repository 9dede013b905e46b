import type { authority } from '../../../../domain/letters/templates/authority.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Complaint[ about {merchant}]',
  check:
    'I ask you to check whether the business acts according to the law. Please confirm by {wishBy} that you received this.',
  'not-refund': 'I know that the Authority does not deal with my refund itself.',
  documents: 'I am happy to send any document that is needed.',
} as const satisfies WordsOf<typeof authority>;
