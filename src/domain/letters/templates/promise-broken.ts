import { DEAL } from '../story.ts';
import { template } from '../template.ts';

/** What an agent said would happen did not. */
export const promiseBroken = template({
  name: 'promise-broken',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerPhone', 'writerEmail'] },
  subject: ['orderNumber', 'reference'],
  wishDays: 5,
  paragraphs: [
    DEAL,
    { id: 'broken', list: 'promises', may: ['promisesTotal'] },
    { id: 'keep', needs: ['wishBy'] },
  ],
});
