import { ASK, ATTEMPTS, DEAL, STORY } from '../story.ts';
import { template } from '../template.ts';

/** To the manager, once the representative did not help. */
export const toManager = template({
  name: 'to-manager',
  form: 'message',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 5,
  paragraphs: [
    { id: 'pass-on', may: ['reference'], onlyWith: ['attempts'] },
    { id: 'pass-on-first', may: ['reference'], notWith: ['attempts'] },
    DEAL,
    ...STORY,
    ATTEMPTS,
    ...ASK,
  ],
});
