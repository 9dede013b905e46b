import type { callRecording } from '../../../../domain/letters/templates/call-recording.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Request for call recordings[ – order {orderNumber}]',
  calls: 'I talked to your customer service:',
  copy: 'I ask for a copy of the recording of each call listed here, and of what you noted about it, by {wishBy}.',
  none: 'If there is no recording of a call, please tell me so in writing.',
} as const satisfies WordsOf<typeof callRecording>;
