import { SENT_DAY, template } from '../template.ts';

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
    { id: 'by-law', onlyWith: ['endLaw', 'endsOn'] },
    { id: 'by-wish', needs: ['wishBy'], notWith: ['endLaw', 'endsOn'] },
    { id: 'stop' },
    { id: 'confirm' },
  ],
});
