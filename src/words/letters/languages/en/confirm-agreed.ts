import type { confirmAgreed } from '../../../../domain/letters/templates/confirm-agreed.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'What we agreed[ on {talkedOn}][ – order {orderNumber}]',
  talked:
    'Thank you for the conversation {talkWay} on {talkedOn}[, with {talkAgent}][ (reference number {talkReference})].',
  agreed: 'So that it is not forgotten, this is what we agreed:',
  confirm:
    'I ask you to confirm in reply to this message that this is what was agreed, or to correct me where something is not exact, by {wishBy}.',
} as const satisfies WordsOf<typeof confirmAgreed>;
