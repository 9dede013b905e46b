import type { Values } from '../field.ts';
import { AFTER_END, DEAL } from '../story.ts';
import { type Standing, template } from '../template.ts';

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
    ...AFTER_END,
    {
      id: 'above',
      list: 'charges',
      when: (_: Standing, { charges, lateCharges }: Values) =>
        charges?.length !== 1 && (charges !== undefined || lateCharges === undefined),
    },
    {
      id: 'above-one',
      list: 'charges',
      when: (_: Standing, { charges }: Values) => charges?.length === 1,
    },
    {
      id: 'pay-back',
      needs: ['overcharged'],
      when: (_: Standing, { lateCharges }: Values) => lateCharges === undefined,
    },
    {
      id: 'stop',
      needs: ['overcharged'],
      when: (_: Standing, { lateCharges }: Values) => lateCharges !== undefined,
    },
    { id: 'by-law', onlyWith: ['overchargeLaw', 'investigateBy', 'overchargeAnswerBy'] },
    { id: 'by-wish', needs: ['wishBy'], notWith: ['overchargeLaw', 'investigateBy', 'overchargeAnswerBy'] },
  ],
});
