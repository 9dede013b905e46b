import { ASK, ATTEMPTS, DEAL, STORY } from '../story.ts';
import { SENT_DAY, template } from '../template.ts';

/** The demand in writing that has to come before a claim. */
export const writtenDemand = template({
  name: 'written-demand',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName', 'writerAddress'], may: ['writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 14,
  sets: { writtenRequestDate: SENT_DAY },
  paragraphs: [
    DEAL,
    ...STORY,
    { id: 'late-law', onlyWith: ['lateLaw'] },
    ATTEMPTS,
    ...ASK,
    { id: 'pay-how' },
    { id: 'in-writing', onlyWith: ['demandLaw'] },
    { id: 'settle' },
  ],
});
