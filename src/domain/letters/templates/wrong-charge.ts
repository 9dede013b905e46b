import { DEAL } from '../story.ts';
import { template } from '../template.ts';

/** A charge is above what was agreed. */
export const wrongCharge = template({
  name: 'wrong-charge',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 10,
  paragraphs: [
    DEAL,
    { id: 'offer', onlyWith: ['priceOffer'] },
    { id: 'after-end', onlyWith: ['endedOn', 'endLaw'] },
    { id: 'above', list: 'charges' },
    { id: 'pay-back', needs: ['overcharged'] },
    { id: 'by-law', onlyWith: ['overchargeLaw', 'investigateBy', 'overchargeAnswerBy'] },
    { id: 'by-wish', needs: ['wishBy'], notWith: ['overchargeLaw', 'investigateBy', 'overchargeAnswerBy'] },
  ],
});
