import { ATTEMPTS, DEAL_WITH, STORY } from '../story.ts';
import { template } from '../template.ts';

/** To the authority that enforces consumer law; it does not decide on refunds. */
export const authority = template({
  name: 'authority',
  form: 'letter',
  to: 'authority',
  signature: { needs: ['writerName', 'writerPhone'], may: ['writerAddress', 'writerEmail'] },
  subject: ['merchant'],
  wishDays: 30,
  paragraphs: [
    DEAL_WITH,
    ...STORY,
    { id: 'late-law', onlyWith: ['lateLaw'] },
    ATTEMPTS,
    { id: 'check', needs: ['wishBy'] },
    { id: 'not-refund' },
    { id: 'documents' },
  ],
});
