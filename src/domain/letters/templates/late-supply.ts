import { DEAL } from '../story.ts';
import { template } from '../template.ts';

/** The day that was agreed for supply is over. */
export const lateSupply = template({
  name: 'late-supply',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 7,
  paragraphs: [
    DEAL,
    { id: 'not-come', needs: ['agreedOn'], notWith: ['receivedOn'] },
    { id: 'came-late', needs: ['agreedOn'], onlyWith: ['receivedOn'] },
    {
      id: 'by-law',
      onlyWith: ['lateLaw'],
      notWith: ['receivedOn'],
    },
    { id: 'supply', needs: ['wishBy'], notWith: ['receivedOn'] },
    { id: 'make-good', needs: ['wanted', 'wishBy'], onlyWith: ['receivedOn'] },
  ],
});
