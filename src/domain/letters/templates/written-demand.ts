import type { Values } from '../field.ts';
import { ASK, ATTEMPTS, DEAL, LATE_LAW, STORY } from '../story.ts';
import { SENT_DAY, type Standing, template } from '../template.ts';

/** The demand in writing that has to come before a claim. */
export const writtenDemand = template({
  name: 'written-demand',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName', 'writerAddress'], may: ['writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 14,
  restsOnLaw: true,
  sets: { writtenRequestDate: SENT_DAY },
  paragraphs: [
    DEAL,
    ...STORY,
    {
      id: 'defect-told',
      onlyWith: ['defectLaw'],
      when: ({ ground }: Standing, { noticeOn }: Values) => ground === 'defect' && noticeOn === undefined,
    },
    LATE_LAW,
    ATTEMPTS,
    ...ASK,
    {
      id: 'pay-how',
      // Of what is returned, not of what is paid for a visit.
      when: (_: Standing, { wanted }: Values) => wanted === 'refund',
    },
    { id: 'in-writing', onlyWith: ['demandLaw'] },
    { id: 'settle' },
  ],
});
