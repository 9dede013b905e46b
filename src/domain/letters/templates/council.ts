import { ATTEMPTS, DEAL_WITH, STORY } from '../story.ts';
import { template } from '../template.ts';

/** A complaint to the consumer council, after the business was approached in writing. */
export const council = template({
  name: 'council',
  form: 'letter',
  to: 'council',
  signature: { needs: ['writerName', 'writerPhone', 'writerEmail'], may: ['writerAddress'] },
  subject: ['merchant'],
  wishDays: 30,
  paragraphs: [
    DEAL_WITH,
    ...STORY,
    { id: 'written', needs: ['writtenOn'] },
    ATTEMPTS,
    { id: 'help', needs: ['wanted', 'wishBy'] },
    { id: 'documents' },
  ],
});
