import { DEAL } from '../story.ts';
import { type Standing, template } from '../template.ts';

const nobody = ({ nobodyCame }: Standing): boolean => nobodyCame;
const late = ({ nobodyCame, cameInTime }: Standing): boolean => !nobodyCame && !cameInTime;
const inTime = ({ cameInTime }: Standing): boolean => cameInTime;

/** A technician was late, or did not come. */
export const technician = template({
  name: 'technician',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerAddress', 'writerPhone', 'writerEmail'] },
  subject: ['visitOn', 'orderNumber'],
  wishDays: 14,
  paragraphs: [
    DEAL,
    { id: 'set', needs: ['visitOn', 'visitHours'] },
    { id: 'nobody', when: nobody },
    { id: 'came', needs: ['cameAt'], may: ['cameOn'], when: late },
    { id: 'came-in-time', needs: ['cameAt'], when: inTime },
    // Nobody was late: only the shopper can say what there is to make good.
    { id: 'problem', needs: ['problem'], when: inTime },
    { id: 'by-law-nobody', onlyWith: ['technicianLaw', 'compensation'], when: nobody },
    { id: 'by-law', onlyWith: ['technicianLaw', 'compensation'], when: late },
    { id: 'pay', needs: ['wishBy'], onlyWith: ['technicianLaw', 'compensation'] },
    { id: 'make-good', needs: ['wishBy'], notWith: ['technicianLaw', 'compensation'] },
    { id: 'new-visit', when: nobody },
  ],
});
