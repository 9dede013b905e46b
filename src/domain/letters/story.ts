import type { Values } from './field.ts';
import type { Paragraph, Standing } from './template.ts';

const awaitsRefund = ({ noticeOn, refundSum }: Values): boolean =>
  noticeOn !== undefined && refundSum !== undefined;

/** Whether the case itself tells what went wrong. */
const tellsItself = ({ isLate, nobodyCame }: Standing, values: Values): boolean =>
  isLate ||
  nobodyCame ||
  awaitsRefund(values) ||
  values.charges !== undefined ||
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

/** What happened, as far as the case knows it; in words that fit the business and everybody else. */
export const STORY = [
  { id: 'late', needs: ['agreedOn'], when: ({ isLate }: Standing) => isLate },
  {
    id: 'refund-late',
    onlyWith: ['noticeOn', 'refundDueBy', 'refundLaw', 'refundSum'],
    when: ({ isRefundLate }: Standing, values: Values) => isRefundLate && awaitsRefund(values),
  },
  {
    id: 'refund-fee',
    onlyWith: ['noticeOn', 'refundLaw', 'feeLaw', 'fee'],
    when: ({ isRefundLate }: Standing, values: Values) =>
      isRefundLate && awaitsRefund(values) && (values.fee?.minor ?? 0) > 0,
  },
  {
    id: 'refund-waiting',
    onlyWith: ['noticeOn', 'refundSum'],
    when: ({ isRefundLate }: Standing, values: Values) => !isRefundLate && awaitsRefund(values),
  },
  OWN_TERMS,
  {
    id: 'visit-missed',
    onlyWith: ['visitOn', 'visitHours'],
    when: ({ nobodyCame }: Standing) => nobodyCame,
  },
  {
    id: 'visit-late',
    onlyWith: ['visitOn', 'visitHours', 'cameOn', 'cameAt'],
    when: ({ nobodyCame }: Standing, { technicianLaw }: Values) => !nobodyCame && technicianLaw !== undefined,
  },
  { id: 'visit-law', onlyWith: ['technicianLaw', 'compensation'] },
  { id: 'charges', list: 'charges', onlyWith: ['charges'] },
  { id: 'promises', list: 'promises', onlyWith: ['promises'], may: ['promisesTotal'] },
  {
    id: 'problem',
    needs: ['problem'],
    when: (standing: Standing, values: Values) =>
      values.problem !== undefined || !tellsItself(standing, values),
  },
] as const satisfies readonly Paragraph[];

/** The one request, by a day that the writer wishes. */
export const ASK = [
  {
    id: 'ask-refund',
    needs: ['refundSum', 'wishBy'],
    when: (_: Standing, { wanted }: Values) => wanted === 'refund',
  },
  {
    id: 'ask',
    needs: ['wanted', 'wishBy'],
    when: (_: Standing, { wanted }: Values) => wanted !== 'refund',
  },
] as const satisfies readonly Paragraph[];

/** Ids of the paragraphs that several letters share: their words stand in one place. */
export type SharedId =
  | (typeof STORY)[number]['id']
  | (typeof ASK)[number]['id']
  | (typeof DEAL)['id']
  | (typeof DEAL_WITH)['id']
  | (typeof ATTEMPTS)['id'];
