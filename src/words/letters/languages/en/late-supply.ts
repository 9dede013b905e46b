import type { lateSupply } from '../../../../domain/letters/templates/late-supply.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Supply date[ – order {orderNumber}]',
  'not-come': 'Supply was agreed for {agreedOn} at the latest. It has not been supplied yet.',
  ahead:
    'Supply was agreed for {agreedOn} at the latest. I would be glad if you confirmed in writing that it will come by then.',
  'came-late': 'Supply was agreed for {agreedOn} at the latest. It came on {receivedOn}.',
  'by-law': 'Under {lateLaw}, a deal that is not supplied on the agreed day can be cancelled without a fee.',
  supply:
    'I ask you to supply the order by {wishBy}, and to confirm the day to me in writing. If that is not possible, please let me know as early as you can.',
  'make-good':
    'What I ask for on account of the delay: {wanted}. I would be glad of an answer in writing by {wishBy}.',
} as const satisfies WordsOf<typeof lateSupply>;
