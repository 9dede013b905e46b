import { DEAL } from '../story.ts';
import { template } from '../template.ts';

/** A request for the recordings of calls. No law that grants it is known, and none is named. */
export const callRecording = template({
  name: 'call-recording',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName', 'writerPhone'], may: ['writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 14,
  paragraphs: [DEAL, { id: 'calls', list: 'calls' }, { id: 'copy', needs: ['wishBy'] }, { id: 'none' }],
});
