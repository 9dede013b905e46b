import { ASK, DEAL, STORY } from '../story.ts';
import { template } from '../template.ts';

/** The opening message to the representative: one clear request. */
export const request = template({
  name: 'request',
  form: 'message',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerPhone'] },
  subject: ['orderNumber'],
  wishDays: 3,
  paragraphs: [DEAL, ...STORY, ...ASK, { id: 'reference' }],
});
