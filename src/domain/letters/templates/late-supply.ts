import type { Values } from '../field.ts';
import { DEAL } from '../story.ts';
import { type Standing, template } from '../template.ts';

const isAhead = (_: Standing, { agreedOn, today }: Values): boolean =>
  agreedOn !== undefined && today !== undefined && agreedOn >= today;
const isOver = (standing: Standing, values: Values): boolean => !isAhead(standing, values);

/** The day that was agreed for supply is over; or it is not, and should be kept. */
export const lateSupply = template({
  name: 'late-supply',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 7,
  paragraphs: [
    DEAL,
    { id: 'not-come', needs: ['agreedOn'], notWith: ['receivedOn'], when: isOver },
    { id: 'ahead', onlyWith: ['agreedOn'], notWith: ['receivedOn'], when: isAhead },
    { id: 'came-late', needs: ['agreedOn'], onlyWith: ['receivedOn'] },
    {
      id: 'by-law',
      onlyWith: ['lateLaw'],
      notWith: ['receivedOn'],
    },
    { id: 'supply', needs: ['wishBy'], notWith: ['receivedOn'], when: isOver },
    { id: 'make-good', needs: ['wanted', 'wishBy'], onlyWith: ['receivedOn'] },
  ],
});
