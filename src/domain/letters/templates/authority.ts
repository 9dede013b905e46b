import { ATTEMPTS, DEAL_WITH, LATE_LAW, STORY } from '../story.ts';
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
    LATE_LAW,
    ATTEMPTS,
    { id: 'check', needs: ['wishBy'] },
    { id: 'not-refund' },
    { id: 'documents' },
  ],
});
