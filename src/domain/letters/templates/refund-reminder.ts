import type { Values } from '../field.ts';
import { CLEARING, DEAL, OWN_TERMS, USED } from '../story.ts';
import { SENT_DAY, type Standing, template } from '../template.ts';

/** The deal was cancelled and the money is not back. */
export const refundReminder = template({
  name: 'refund-reminder',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 7,
  sets: { writtenRequestDate: SENT_DAY },
  paragraphs: [
    DEAL,
    { id: 'notice', needs: ['noticeOn'] },
    OWN_TERMS,
    {
      id: 'over',
      onlyWith: ['refundDueBy', 'refundLaw'],
      when: ({ isRefundLate }: Standing) => isRefundLate,
    },
    {
      id: 'ahead',
      onlyWith: ['refundDueBy', 'refundLaw'],
      when: ({ isRefundLate }: Standing) => !isRefundLate,
    },
    { id: 'waiting', notWith: ['refundDueBy', 'refundLaw'] },
    ...USED,
    {
      id: 'pay-by-law',
      needs: ['refundSum'],
      onlyWith: ['refundDueBy'],
      when: ({ isRefundLate }: Standing) => !isRefundLate,
    },
    {
      id: 'pay-by-wish',
      needs: ['refundSum', 'wishBy'],
      when: ({ isRefundLate }: Standing, { refundDueBy }: Values) =>
        isRefundLate || refundDueBy === undefined,
    },
    {
      id: 'less-fee',
      onlyWith: ['feeLaw', 'fee'],
      when: (_: Standing, { fee }: Values) => fee !== undefined && fee.minor > 0,
    },
    CLEARING,
  ],
});
