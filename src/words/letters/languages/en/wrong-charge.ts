import type { wrongCharge } from '../../../../domain/letters/templates/wrong-charge.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Wrong charge[ – order {orderNumber}]',
  offer: 'This is the price that was agreed with me: “{priceOffer}”.',
  above: 'These charges are higher than what was agreed:',
  'above-one': 'This charge is higher than what was agreed:',
  'pay-back': 'I ask you to refund {overcharged} and to put the coming charges right.',
  stop: 'I ask you to refund {overcharged} and to stop charging for this deal.',
  'by-law':
    'Under {overchargeLaw}, the claim must be looked into by {investigateBy}, and a reasoned answer in writing is due by {overchargeAnswerBy}.',
  'by-wish': 'I would be glad of an answer in writing by {wishBy}.',
} as const satisfies WordsOf<typeof wrongCharge>;
