import type { Values } from '../field.ts';
import { CLEARING } from '../story.ts';
import { SENT_DAY, type Standing, template } from '../template.ts';

/** Notice that a deal is cancelled: who, which deal, and nothing that the law does not ask for. */
export const cancellationNotice = template({
  name: 'cancellation-notice',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerAddress', 'writerPhone', 'writerEmail'] },
  subject: ['orderNumber'],
  wishDays: 14,
  restsOnLaw: true,
  sets: { noticeDate: SENT_DAY },
  isNotice: true,
  paragraphs: [
    {
      id: 'notice',
      details: ['writerName', 'writerId', 'orderNumber', 'orderedOn'],
      may: ['items', 'total'],
    },
    {
      id: 'misled',
      needs: ['misled'],
      may: ['discoveredOn'],
      when: ({ ground }: Standing) => ground === 'misled',
    },
    { id: 'defect', needs: ['defect'], when: ({ ground }: Standing) => ground === 'defect' },
    {
      id: 'not-come',
      onlyWith: ['agreedOn'],
      notWith: ['receivedOn'],
      when: ({ ground }: Standing) => ground === 'late',
    },
    {
      id: 'came-late',
      onlyWith: ['agreedOn', 'receivedOn'],
      when: ({ ground }: Standing) => ground === 'late',
    },
    { id: 'by-law', onlyWith: ['cancelLaw'], when: ({ mayCancel }: Standing) => mayCancel },
    { id: 'own-terms', onlyWith: ['policyUntil'] },
    {
      id: 'accept',
      notWith: ['cancelLaw'],
      when: (_: Standing, { policyUntil }: Values) => policyUntil === undefined,
    },
    { id: 'way', onlyWith: ['sendWay', 'waysLaw'] },
    { id: 'no-fee', onlyWith: ['feeLaw'], when: (_: Standing, { fee }: Values) => fee?.minor === 0 },
    {
      id: 'fee',
      onlyWith: ['feeLaw', 'fee'],
      when: (_: Standing, { fee }: Values) => fee !== undefined && fee.minor > 0,
    },
    CLEARING,
    { id: 'used', onlyWith: ['proRataLaw'], may: ['proRata'] },
    { id: 'installation', onlyWith: ['installation'] },
    {
      id: 'collect',
      onlyWith: ['receivedOn'],
      when: ({ returnBy }: Standing) => returnBy === 'business',
    },
    {
      id: 'bring-back',
      onlyWith: ['receivedOn'],
      when: ({ returnBy }: Standing) => returnBy === 'shopper',
    },
    {
      id: 'refund-by',
      onlyWith: ['refundDueBy', 'refundLaw'],
      when: ({ isCounted }: Standing) => !isCounted,
    },
    {
      id: 'refund-running',
      onlyWith: ['refundDueBy', 'refundLaw', 'noticeOn'],
      when: ({ isCounted }: Standing) => isCounted,
    },
    { id: 'refund-received', onlyWith: ['refundLaw'], notWith: ['refundDueBy'] },
    { id: 'refund-wish', needs: ['wishBy'], notWith: ['refundLaw'] },
    { id: 'confirm' },
  ],
});
