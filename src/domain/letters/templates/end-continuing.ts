import type { Values } from '../field.ts';
import { SENT_DAY, type Standing, template } from '../template.ts';

const isPosted = (way: Values['sendWay']): boolean => way === 'registered-mail';

/** Notice that a deal that goes on is to end. */
export const endContinuing = template({
  name: 'end-continuing',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerAddress', 'writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 7,
  sets: { endNoticeDate: SENT_DAY },
  isNotice: true,
  paragraphs: [
    { id: 'notice', needs: ['orderNumber'], may: ['items'], details: ['writerName', 'writerId'] },
    { id: 'way', onlyWith: ['sendWay', 'waysLaw'] },
    {
      id: 'by-law',
      onlyWith: ['endLaw', 'endsOn'],
      when: ({ isCounted }: Standing, { sendWay }: Values) => !isCounted && !isPosted(sendWay),
    },
    {
      id: 'by-law-posted',
      onlyWith: ['endLaw', 'endsOn'],
      when: ({ isCounted }: Standing, { sendWay }: Values) => !isCounted && isPosted(sendWay),
    },
    {
      id: 'by-law-running',
      onlyWith: ['endLaw', 'endsOn'],
      when: ({ isCounted }: Standing) => isCounted,
    },
    // Whoever gave notice before asks for no later end.
    {
      id: 'by-wish',
      needs: ['wishBy'],
      notWith: ['endLaw', 'endsOn'],
      when: ({ isCounted }: Standing) => !isCounted,
    },
    { id: 'stop' },
    { id: 'confirm' },
  ],
});
