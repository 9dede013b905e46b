import type { cardIssuer } from '../../../../domain/letters/templates/card-issuer.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'About a charge on my card[ – {merchant}]',
  card: 'I paid with the card whose last four digits are {cardDigits}.',
  'card-charged': 'The card that was charged ends in {cardDigits}.',
  'not-supplied': 'Supply was agreed for {agreedOn} at the latest. It was not supplied.',
  cancelled: 'On {noticeOn} I told the business that the deal is cancelled.',
  'by-law': 'This notice is given to you under {cardLaw}.',
  stop: 'I ask you to stop any further charge for this deal, and to tell me in writing what was done, by {wishBy}.',
  'paid-already': 'As to payments that were taken already, I would be glad to know what can be done.',
  charge: 'This is about a charge by {merchant}[, of {total}].',
  wrong: 'What is wrong with the charge: {problem}',
  check: 'I ask you to look into the charge, and to tell me in writing what was done, by {wishBy}.',
} as const satisfies WordsOf<typeof cardIssuer>;
