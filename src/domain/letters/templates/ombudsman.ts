import { ASK, ATTEMPTS, DEAL, STORY } from '../story.ts';
import { template } from '../template.ts';

/** To the unit of a bank, insurer, telecom or airline that looks into complaints. */
export const ombudsman = template({
  name: 'ombudsman',
  form: 'letter',
  to: 'ombudsman',
  signature: { needs: ['writerName', 'writerId'], may: ['writerAddress', 'writerPhone', 'writerEmail'] },
  subject: ['orderNumber', 'reference'],
  wishDays: 30,
  paragraphs: [
    { id: 'look', onlyWith: ['attempts'] },
    { id: 'look-first', notWith: ['attempts'] },
    DEAL,
    ...STORY,
    ATTEMPTS,
    ...ASK,
    { id: 'documents' },
  ],
});
