import type { Values } from '../field.ts';
import { DEAL_WITH } from '../story.ts';
import { type Standing, template } from '../template.ts';

/** The day of supply is over, nothing came, and no other dispute about the charge was named. */
const isNotSupplied = ({ isNonSupply }: Standing, { receivedOn, agreedOn, today }: Values): boolean =>
  isNonSupply && receivedOn === undefined && !(agreedOn && today && agreedOn >= today);
const isOther = (standing: Standing, values: Values): boolean => !isNotSupplied(standing, values);

/** To the issuer of the card: what was paid for was not supplied, or what else is wrong with the charge. */
export const cardIssuer = template({
  name: 'card-issuer',
  form: 'letter',
  to: 'card-issuer',
  signature: { needs: ['writerName', 'writerId'], may: ['writerAddress', 'writerPhone', 'writerEmail'] },
  subject: ['merchant'],
  wishDays: 7,
  sets: { dispute: 'non-supply' },
  paragraphs: [
    { id: 'card', needs: ['cardDigits'], when: isNotSupplied },
    // Whoever denies a charge did not pay it.
    { id: 'card-charged', needs: ['cardDigits'], when: isOther },
    { ...DEAL_WITH, when: isNotSupplied },
    { id: 'not-supplied', needs: ['agreedOn'], when: isNotSupplied },
    { id: 'cancelled', needs: ['noticeOn'], when: isNotSupplied },
    { id: 'by-law', onlyWith: ['cardLaw', 'noticeOn'], when: isNotSupplied },
    { id: 'stop', needs: ['wishBy'], when: isNotSupplied },
    { id: 'paid-already', when: isNotSupplied },
    // Whoever denies a charge may have ordered nothing: only the charge is named, and what is wrong is for them to say.
    { id: 'charge', needs: ['merchant'], may: ['total'], when: isOther },
    { id: 'wrong', needs: ['problem'], when: isOther },
    { id: 'check', needs: ['wishBy'], when: isOther },
  ],
});
