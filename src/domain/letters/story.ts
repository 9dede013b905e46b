import type { Values } from './field.ts';
import type { Paragraph, Standing } from './template.ts';

const awaitsRefund = ({ noticeOn, refundSum, proRataLaw }: Values): boolean =>
  noticeOn !== undefined && (refundSum !== undefined || proRataLaw !== undefined);

const hasRefundDay = ({ refundDueBy, refundLaw }: Values): boolean =>
  refundDueBy !== undefined && refundLaw !== undefined;

const isRepairOver = ({ repairBy, today }: Values): boolean =>
  repairBy !== undefined && today !== undefined && repairBy < today;

/** Whether the case itself tells what went wrong. */
const tellsItself = ({ isLate, nobodyCame, ground }: Standing, values: Values): boolean =>
  isLate ||
  nobodyCame ||
  ground === 'defect' ||
  ground === 'misled' ||
  awaitsRefund(values) ||
  values.charges !== undefined ||
  values.lateCharges !== undefined ||
  values.promises !== undefined ||
  values.technicianLaw !== undefined;

/** What the letter is about, for the business that has the order. */
export const DEAL = { id: 'deal', needs: ['orderNumber'], may: ['orderedOn', 'items'] } as const;

/** The same for somebody who knows nothing of it. */
export const DEAL_WITH = {
  id: 'deal-with',
  needs: ['merchant', 'orderNumber', 'orderedOn'],
  may: ['items', 'total'],
} as const;

/** The writer's earlier attempts. */
export const ATTEMPTS = {
  id: 'attempts',
  list: 'attempts',
  onlyWith: ['attempts'],
  may: ['attemptsTotal'],
} as const;

/** The terms of the business by which a notice was given in time. */
export const OWN_TERMS = { id: 'story-own-terms', onlyWith: ['noticeOn', 'policyUntil'] } as const;

/** What the business may keep of the price of a service that had begun. */
export const USED = [
  { id: 'refund-used', onlyWith: ['noticeOn', 'proRataLaw'], may: ['proRata'] },
  { id: 'refund-installation', onlyWith: ['noticeOn', 'installation'] },
] as const satisfies readonly Paragraph[];

/** A deal that came to its end by notice, and what was charged for the time after it. */
export const AFTER_END = [
  { id: 'after-end', onlyWith: ['endedOn', 'endLaw'], may: ['endNoticeOn'] },
  { id: 'late-charges', list: 'lateCharges', onlyWith: ['lateCharges'] },
] as const satisfies readonly Paragraph[];

/** What a shop may keep beside the fee of a cancellation. */
export const CLEARING = {
  id: 'clearing',
  onlyWith: ['feeLaw', 'fee'],
  when: ({ mayAddClearing }: Standing, { fee }: Values) => mayAddClearing && (fee?.minor ?? 0) > 0,
} as const satisfies Paragraph;

/** The law of a deal that was not supplied in time. */
export const LATE_LAW = { id: 'late-law', onlyWith: ['lateLaw'] } as const;

/** What happened, as far as the case knows it; in words that fit the business and everybody else. */
export const STORY = [
  {
    id: 'story-received',
    onlyWith: ['receivedOn'],
    when: ({ ground }: Standing, values: Values) => ground === 'defect' && !awaitsRefund(values),
  },
  {
    id: 'story-defect',
    needs: ['defect'],
    when: ({ ground }: Standing, values: Values) => ground === 'defect' && !awaitsRefund(values),
  },
  {
    id: 'story-repair-over',
    onlyWith: ['warrantyLaw', 'repairBy'],
    when: ({ ground }: Standing, values: Values) =>
      ground === 'defect' && !awaitsRefund(values) && isRepairOver(values),
  },
  {
    id: 'story-repair-by',
    onlyWith: ['warrantyLaw', 'repairBy'],
    when: ({ ground }: Standing, values: Values) =>
      ground === 'defect' && !awaitsRefund(values) && !isRepairOver(values),
  },
  {
    id: 'story-misled',
    needs: ['misled'],
    may: ['discoveredOn'],
    when: ({ ground }: Standing, values: Values) => ground === 'misled' && !awaitsRefund(values),
  },
  {
    id: 'story-misled-law',
    onlyWith: ['cancelLaw'],
    when: ({ ground, mayCancel }: Standing, values: Values) =>
      ground === 'misled' && mayCancel && !awaitsRefund(values),
  },
  { id: 'late', needs: ['agreedOn'], when: ({ isLate }: Standing) => isLate },
  {
    id: 'refund-late',
    onlyWith: ['noticeOn', 'refundDueBy', 'refundLaw'],
    needs: ['refundSum'],
    when: ({ isRefundLate }: Standing, values: Values) => isRefundLate && awaitsRefund(values),
  },
  {
    id: 'refund-ahead',
    onlyWith: ['noticeOn', 'refundDueBy', 'refundLaw'],
    needs: ['refundSum'],
    when: ({ isRefundLate }: Standing, values: Values) => !isRefundLate && awaitsRefund(values),
  },
  {
    id: 'refund-waiting',
    onlyWith: ['noticeOn'],
    needs: ['refundSum'],
    when: (_: Standing, values: Values) => awaitsRefund(values) && !hasRefundDay(values),
  },
  {
    id: 'refund-fee',
    onlyWith: ['noticeOn', 'refundDueBy', 'refundLaw', 'feeLaw', 'fee'],
    when: (_: Standing, values: Values) => awaitsRefund(values) && (values.fee?.minor ?? 0) > 0,
  },
  {
    ...CLEARING,
    onlyWith: ['noticeOn', 'refundDueBy', 'refundLaw', 'feeLaw', 'fee'],
    when: (standing: Standing, values: Values) => awaitsRefund(values) && CLEARING.when(standing, values),
  },
  ...USED,
  OWN_TERMS,
  {
    id: 'visit-missed',
    onlyWith: ['visitOn', 'visitHours'],
    when: ({ nobodyCame }: Standing) => nobodyCame,
  },
  {
    id: 'visit-late',
    onlyWith: ['visitOn', 'visitHours', 'cameAt'],
    may: ['cameOn'],
    when: ({ nobodyCame }: Standing, { technicianLaw }: Values) => !nobodyCame && technicianLaw !== undefined,
  },
  {
    id: 'visit-missed-law',
    onlyWith: ['technicianLaw', 'compensation'],
    when: ({ nobodyCame }: Standing) => nobodyCame,
  },
  {
    id: 'visit-law',
    onlyWith: ['technicianLaw', 'compensation'],
    when: ({ nobodyCame }: Standing) => !nobodyCame,
  },
  ...AFTER_END,
  { id: 'charges', list: 'charges', onlyWith: ['charges'] },
  { id: 'promises', list: 'promises', onlyWith: ['promises'], may: ['promisesTotal'] },
  {
    id: 'problem',
    needs: ['problem'],
    when: (standing: Standing, values: Values) =>
      values.problem !== undefined || !tellsItself(standing, values),
  },
] as const satisfies readonly Paragraph[];

/** The law gives the money back of a deal that was cancelled: where nothing was supplied and no notice given, one or the other. */
const mayStillSupply = ({ isLate }: Standing, { wanted, noticeOn }: Values): boolean =>
  wanted === 'refund' && isLate && noticeOn === undefined;

/** Whether the price is asked back: where a visit is what it is about, what the law gives for it is asked for instead. */
const asksMoneyBack = ({ wanted, compensation, refundSum }: Values): boolean =>
  wanted === 'refund' && (compensation === undefined || refundSum !== undefined);

/** The day of the law, where it is after the one that the writer would wish: nothing is asked for before it. */
const isDueLater = ({ noticeOn, refundDueBy, wishBy }: Values): boolean =>
  noticeOn !== undefined && refundDueBy !== undefined && wishBy !== undefined && refundDueBy > wishBy;

/** The one request, by a day that the writer wishes. */
export const ASK = [
  {
    id: 'ask-compensation',
    onlyWith: ['technicianLaw', 'compensation'],
    needs: ['wishBy'],
  },
  { id: 'ask-supply', needs: ['refundSum', 'wishBy'], when: mayStillSupply },
  {
    id: 'ask-refund',
    needs: ['refundSum', 'wishBy'],
    when: (standing: Standing, values: Values) =>
      asksMoneyBack(values) && !mayStillSupply(standing, values) && !isDueLater(values),
  },
  {
    id: 'ask-refund-due',
    onlyWith: ['refundDueBy'],
    needs: ['refundSum'],
    when: (standing: Standing, values: Values) =>
      asksMoneyBack(values) && !mayStillSupply(standing, values) && isDueLater(values),
  },
  {
    id: 'ask-also',
    onlyWith: ['wanted', 'technicianLaw', 'compensation'],
    when: (_: Standing, { wanted }: Values) => wanted !== 'refund',
  },
  {
    id: 'ask',
    needs: ['wanted', 'wishBy'],
    when: (_: Standing, { wanted, compensation }: Values) =>
      wanted !== 'refund' && compensation === undefined,
  },
] as const satisfies readonly Paragraph[];

/** Ids of the paragraphs that several letters share: their words stand in one place. */
export type SharedId =
  | (typeof STORY)[number]['id']
  | (typeof ASK)[number]['id']
  | (typeof CLEARING)['id']
  | (typeof LATE_LAW)['id']
  | (typeof DEAL)['id']
  | (typeof DEAL_WITH)['id']
  | (typeof ATTEMPTS)['id'];
