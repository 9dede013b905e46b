import type { promiseBroken } from '../../../../domain/letters/templates/promise-broken.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'What was promised and not kept[ – order {orderNumber}][, reference {reference}]',
  broken:
    'You promised me things that have not been done yet[, {promisesTotal} in all, of which these are the latest]:',
  'broken-one': 'You promised me something that has not been done yet:',
  keep: 'I ask you to do what was promised by {wishBy}, and to confirm this to me in writing.',
} as const satisfies WordsOf<typeof promiseBroken>;
