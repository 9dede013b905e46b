import type { Values } from '../field.ts';
import { DEAL } from '../story.ts';
import { SENT_DAY, type Standing, template } from '../template.ts';

const wants = (...outcomes: readonly Values['wanted'][]) => {
  const among = (_: Standing, { wanted }: Values): boolean => outcomes.includes(wanted);
  return among;
};
const MENDED = [undefined, 'repair'] as const;

/** What was bought is faulty. */
export const defect = template({
  name: 'defect',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerAddress', 'writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 7,
  sets: { requestDate: SENT_DAY },
  paragraphs: [
    DEAL,
    { id: 'received', onlyWith: ['receivedOn'] },
    { id: 'defect', needs: ['defect'] },
    { id: 'told', onlyWith: ['defectLaw'] },
    { id: 'repair-by-law', onlyWith: ['warrantyLaw', 'repairBy'], when: wants(...MENDED) },
    {
      id: 'repair-by-wish',
      needs: ['wishBy'],
      notWith: ['warrantyLaw', 'repairBy'],
      when: wants(...MENDED),
    },
    { id: 'replace', needs: ['wishBy'], when: wants('replacement') },
    { id: 'pay-back', needs: ['refundSum', 'wishBy'], when: wants('refund') },
    { id: 'other', needs: ['wanted', 'wishBy'], when: wants('credit', 'extra-service', 'apology') },
    { id: 'pictures' },
  ],
});
