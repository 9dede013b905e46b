import type { endContinuing } from '../../../../domain/letters/templates/end-continuing.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Notice that a deal ends[ – number {orderNumber}]',
  notice:
    'This is notice that the deal with the number (of the customer or the order) {orderNumber} ends[: {items}].',
  way: 'This notice is given {sendWay}, one of the ways listed in {waysLaw}.',
  'by-law': 'Under {endLaw}, counted from this notice given today, the deal ends on {endsOn} at the latest.',
  'by-law-posted':
    'Under {endLaw}, counted from its posting today by registered mail, the deal ends on {endsOn} at the latest.',
  'by-law-running':
    'Notice that this contract ends was given to you already. Under {endLaw}, counted from that notice, this is its last day at the latest: {endsOn}.',
  'by-wish': 'I ask you to end the deal by {wishBy}.',
  stop: 'I ask you to stop the service and the charges from the day it ends.',
  confirm: 'Please confirm the day of the end in writing, and send me a final bill.',
} as const satisfies WordsOf<typeof endContinuing>;
