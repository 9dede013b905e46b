import { DEAL } from '../story.ts';
import { template } from '../template.ts';

/** In writing what was agreed by word of mouth. */
export const confirmAgreed = template({
  name: 'confirm-agreed',
  form: 'message',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerPhone', 'writerEmail'] },
  subject: ['talkedOn', 'orderNumber'],
  wishDays: 3,
  paragraphs: [
    DEAL,
    { id: 'talked', needs: ['talkedOn', 'talkWay'], may: ['talkAgent', 'talkReference'] },
    { id: 'agreed', list: 'agreements' },
    { id: 'confirm', needs: ['wishBy'] },
  ],
});
