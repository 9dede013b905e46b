import { DEAL_WITH } from '../story.ts';
import { template } from '../template.ts';

/** To the issuer of the card: what was paid for was not supplied. */
export const cardIssuer = template({
  name: 'card-issuer',
  form: 'letter',
  to: 'card-issuer',
  signature: { needs: ['writerName', 'writerId'], may: ['writerAddress', 'writerPhone', 'writerEmail'] },
  subject: ['merchant'],
  wishDays: 7,
  sets: { dispute: 'non-supply' },
  paragraphs: [
    { id: 'card', needs: ['cardDigits'] },
    DEAL_WITH,
    { id: 'not-supplied', needs: ['agreedOn'] },
    { id: 'cancelled', needs: ['noticeOn'] },
    { id: 'by-law', onlyWith: ['cardLaw', 'noticeOn'] },
    { id: 'stop', needs: ['wishBy'] },
    { id: 'paid-already' },
  ],
});
