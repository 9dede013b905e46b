import { DEAL } from '../story.ts';
import { template } from '../template.ts';

/** A bill went up and stayed up. */
export const priceCreep = template({
  name: 'price-creep',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 10,
  paragraphs: [
    DEAL,
    { id: 'rose', needs: ['priceBefore', 'priceNow', 'priceSince'] },
    { id: 'offer', onlyWith: ['priceOffer'] },
    { id: 'explain' },
    { id: 'pay-back', onlyWith: ['overcharged'] },
    { id: 'by-law', onlyWith: ['overcharged', 'overchargeLaw', 'overchargeAnswerBy'] },
    { id: 'by-wish', needs: ['wishBy'], notWith: ['overcharged', 'overchargeLaw', 'overchargeAnswerBy'] },
  ],
});
