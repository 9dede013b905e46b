import type { priceCreep } from '../../../../domain/letters/templates/price-creep.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'A price that went up[ – order {orderNumber}]',
  rose: 'My bill went up from {priceBefore} to {priceNow}, from the bill of {priceSince} on.',
  offer: 'This is the price that was agreed with me: “{priceOffer}”.',
  explain:
    'I ask you to put the price back to what it was, or to explain to me in writing on what ground it went up.',
  'pay-back': 'Beyond what was agreed, I was charged {overcharged}. I ask you to refund it.',
  'by-law':
    'Under {overchargeLaw}, a reasoned answer in writing on an overcharge is due by {overchargeAnswerBy}.',
  'by-wish': 'I would be glad of an answer in writing by {wishBy}.',
} as const satisfies WordsOf<typeof priceCreep>;
